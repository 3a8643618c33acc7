#!/bin/sh
# Minimised and back: nothing is lost, a clock that runs has been stopped, and out of sight it costs nothing.
. "$(dirname "$0")/stage.sh"
stage_open

minimised() {
    xprop -id "$window" _NET_WM_STATE | grep -q _NET_WM_STATE_HIDDEN
}

# Its processor time up to now, in hundredths of a second.
spent() {
    awk '{ print $14 + $15 }' "/proc/$program/stat"
}

started=$(date +%s)
start_moving play --seed 2 --count 2 --time relaxed --record "$stage/round"
xdotool windowminimize "$window"
within 10 minimised || fail "it was not minimised"
hidden=$(date +%s)
sleep 1
before=$(spent)
sleep 3
[ $(($(spent) - before)) -le 10 ] || fail "out of sight it took $(($(spent) - before)) hundredths of a second in three"
sleep 2
hidden=$(($(date +%s) - hidden))
xdotool windowactivate "$window"
within 10 has_focus || fail "it does not come back"
settle
before=$(picture)
xdotool key Return
within 10 changed_from "$before" || fail "it does not go on"
sleep 1 # what has just come up takes no answer
xdotool key 1
settle
leave
# Whole seconds: those before and after are counted up, those out of sight down.
most=$((($(date +%s) - started + 1 - (hidden - 1)) * 1000))
took=$(sed -n 's/^move *= *wait *//p' "$stage/round" | awk '{ sum += $1 } END { print sum + 0 }')
[ "$took" -le "$most" ] || fail "the clock went on, out of sight: $took ms, with $most ms in sight"
[ "$(outcome "$stage/round" '.results | length')" = 1 ] || fail "the round did not go on: $(outcome "$stage/round" .)"

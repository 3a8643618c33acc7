#!/bin/sh
# Rough hands: full screen and back thirty times in mid-round, any size two hundred times, five thousand keys and clicks
# at random. What has not ended by itself (a hand may find the way out) ends well, and the sanitizers have nothing to say.
. "$(dirname "$0")/stage.sh"
stage_open

# Lines for "xdotool -", COUNT of them, always the same ones for SEED. All of them go to the window.
hands() { # COUNT SEED
    awk -v count="$1" -v seed="$2" -v window="$window" 'BEGIN {
        srand(seed)
        keys = split("Up Down Left Right Return space Escape 1 2 3 4 5 6 a b c d e f p v w g m F1 F11 Tab alt+Return", key, " ")
        while (count-- > 0) {
            dice = rand()
            if (dice < 0.6) print "key --delay 0 " key[1 + int(rand() * keys)]
            else if (dice < 0.9) print "mousemove --window " window " " int(rand() * 1280) " " int(rand() * 720)
            else print "click " 1 + int(rand() * 5)
        }
    }'
}

alive() {
    kill -0 "$program" 2>/dev/null
}

# From where the hands may have put it: they can also have ended it just now.
is_back() {
    alive || return 0
    xdotool windowactivate "$window" 2>/dev/null
    has_focus
}

# Whoever chose Quit, by chance, starts again.
again() {
    alive && return
    finish 0
    start play --reduced-motion --window 1280x720 --time relaxed --effects-volume 0 --music-volume 0
}

start play --seed 5 --count 3 --time off --window 1100x700 --record "$stage/round"
windowed=$(geometry)
for turn in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
    xdotool key --delay 0 F11
    within 10 is_fullscreen || fail "turn $turn does not lead to full screen"
    xdotool key --delay 0 alt+Return
    within 10 is_windowed || fail "turn $turn does not lead back"
done
within 10 geometry_is "$windowed" || fail "the window was $windowed and came back as $(geometry)"

awk 'BEGIN { srand(7); while (n++ < 200) print 640 + int(rand() * 900), 360 + int(rand() * 600) }' >"$stage/sizes"
while read -r size; do
    printf 'windowsize %s %s\nsleep 0.01\n' "$window" "$size"
done <"$stage/sizes" | xdotool -
alive || fail "it did not outlive two hundred sizes"
last=$(tail -n 1 "$stage/sizes")
within 10 sh -c "xdotool getwindowgeometry $window | grep -q 'Geometry: $(echo "$last" | tr ' ' x)'" ||
    fail "wanted $last, got $(geometry)"
leave
outcome "$stage/round" . >/dev/null || fail "the round was not recorded"
words=$(cat "$stage/words")
[ -z "$words" ] || fail "it has something to say: $words"

start play --reduced-motion --window 1280x720 --time relaxed --effects-volume 0 --music-volume 0
batch=0
while [ $batch -lt 50 ]; do
    batch=$((batch + 1))
    again
    hands 100 $batch | xdotool - >/dev/null 2>&1 || true
done
again
within 10 is_back || fail "the window does not come back from where the hands left it"
grep -i 'runtime error\|Sanitizer' "$stage/words" && fail "the sanitizers have something to say"
leave

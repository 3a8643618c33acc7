#!/bin/sh
# Without a display: in a terminal it is played there and says so; without a terminal it ends with 2 and one line.
. "$(dirname "$0")/stage.sh"

status=0
"$marquee" play "$root/questions" </dev/null >"$stage/out" 2>"$stage/words" || status=$?
[ $status = 2 ] || fail "no display, no terminal: ended with $status, not 2"
[ "$(wc -l <"$stage/words")" = 1 ] || fail "no display, no terminal: wants one line"

status=0
DISPLAY=:nobody "$marquee" play "$root/questions" </dev/null >"$stage/out" 2>"$stage/words" || status=$?
[ $status = 2 ] || fail "a display that is not there: ended with $status, not 2"

yes a | "$marquee" play --text --seed 1 --count 3 --record "$stage/round" >"$stage/words" 2>&1 ||
    fail "--text ended with $?"
[ "$(outcome "$stage/round" '.results | length')" = 3 ] || fail "--text played no whole round"

# script(1) lends it a terminal.
command -v script >/dev/null && script -qec true /dev/null >/dev/null 2>&1 </dev/null || exit 0
printf '%s\n' a a a a | timeout 60 script -qec "'$marquee' play --seed 1 --count 2 --record '$stage/terminal'" /dev/null \
    >"$stage/words" 2>&1 || fail "in a terminal it ended with $?"
grep -qi display "$stage/words" || fail "it does not say why it plays in the terminal"
[ "$(outcome "$stage/terminal" '.results | length')" = 2 ] || fail "no whole round in the terminal"

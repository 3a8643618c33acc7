#!/bin/sh
# A home that cannot be written: it plays all the same, and says that nothing is kept.
. "$(dirname "$0")/stage.sh"
stage_open

: >"$stage/file"
for home in "$stage/file" /proc/nowhere; do
    HOME=$home
    start play --seed 2 --count 1 --time off --record "$stage/round"
    press F11 F11 1 Return
    leave
    [ "$(outcome "$stage/round" '.results | length')" = 1 ] || fail "no whole round with the home $home"
    grep -q . "$stage/words" || fail "not a word about the home $home"
done

status=0
(unset HOME; exec "$marquee" play --text --seed 1 --count 1 </dev/null >/dev/null 2>&1) || status=$?
[ $status = 0 ] || fail "without a home it ended with $status"

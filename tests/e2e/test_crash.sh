#!/bin/sh
# Killed in the middle of a round: the next start is as if nothing had been.
. "$(dirname "$0")/stage.sh"
stage_open

for round in 1 2 3; do
    start play --seed 2 --count 3 --time off
    press 1 F11
    kill -KILL "$program"
    within 10 ended "$program" || fail "it outlives kill -9"
    wait "$program" || true
    program=
    settle
done
start play --seed 2 --count 3 --time off --record "$stage/round"
press 1 Return 1 Return 1 Return
leave
[ "$(outcome "$stage/round" '.results | length')" = 3 ] || fail "the round after was not whole"
find "$HOME" -name 'settings.ini.?*' | grep . && fail "files are left behind"
exit 0

#!/bin/sh
# The window manager closes the window on every screen of a round: it ends with 0 and the round is on record.
. "$(dirname "$0")/stage.sh"
stage_open

start play --reduced-motion
leave

for keys in '' '1' '1 Return' 'Escape' '1 Return 1 Return'; do
    start play --seed 2 --count 2 --time off --record "$stage/round"
    press $keys
    leave
    outcome "$stage/round" . >/dev/null || fail "no replay of the round after: $keys"
done

# A signal to end is a wish to end as well.
start play --seed 2 --count 2 --time off
kill -TERM "$program"
finish 0

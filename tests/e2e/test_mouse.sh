#!/bin/sh
# A whole round by mouse alone, every answer right: from the title to the results.
. "$(dirname "$0")/stage.sh"
stage_open

start play --seed 3 --count 6 --time off --record "$stage/deck"
leave

start play --seed 3 --count 6 --time off --window 1280x720 --record "$stage/round"
for key in $(keys_of "$stage/deck" 3 | tr ' ' /); do
    click_ticket "${key%/*}" "${key#*/}"
    click 640 640
done
leave
[ "$(outcome "$stage/round" .right)" = 6 ] || fail "not all six were right: $(outcome "$stage/round" .)"

#!/bin/sh
# A round is left in the middle, in whatever way: it is kept for the next time, and gone when it is over.
. "$(dirname "$0")/stage.sh"
stage_open

file=$HOME/.local/share/marquee/round.replay

for way in close TERM HUP; do
    start play --seed 2 --count 3 --time off
    press 1 Return
    if [ $way = close ]; then
        leave
    else
        kill -$way "$program"
        finish 0
    fi
    [ "$(outcome "$file" '.results | length')" = 1 ] || fail "not kept after $way: $(outcome "$file" .)"
    [ $way = HUP ] || rm "$file"
done

# A start that plays nothing leaves it there.
start play --reduced-motion
leave
[ "$(outcome "$file" '.results | length')" = 1 ] || fail "a look at the title has changed it"

# Nor does a round that is played to its end beside it.
start play --seed 2 --count 1 --time off
press 1 Return
leave
[ "$(outcome "$file" '.results | length')" = 1 ] || fail "another round has changed it"

# One that is left takes its place.
start play --seed 3 --count 2 --time off
leave
[ "$(outcome "$file" '.results | length')" = 0 ] || fail "the round left last was not kept"

# Who goes on with it to its end takes it away.
start play --reduced-motion
press Return 1 Return 1 Return
leave
[ ! -e "$file" ] || fail "it is still there: $(cat "$file")"

# What cannot be gone on with is told, and kept aside.
echo nonsense >"$file"
start play --reduced-motion
leave
[ ! -e "$file" ] || fail "nonsense is still there"
[ "$(cat "$file.old")" = nonsense ] || fail "it was not kept aside"
grep -q 'round.replay' "$stage/words" || fail "nobody was told of it"

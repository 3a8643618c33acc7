#!/bin/sh
# A round is left in the middle, in whatever way: it is offered at the next start, and gone when it is over.
. "$(dirname "$0")/stage.sh"
stage_open

# How many answers the round has that is offered; it is left again as it was.
offered() {
    rm -f "$stage/offered"
    start play --reduced-motion --record "$stage/offered"
    press Return
    leave
    outcome "$stage/offered" '.results | length'
}

for way in close TERM HUP KILL; do
    start play --seed 2 --count 3 --time off
    press 1 Return
    case $way in
    close) leave ;;
    KILL) kill -KILL "$program"; finish 137 ;;
    *) kill -$way "$program"; finish 0 ;;
    esac
    [ "$(offered)" = 1 ] || fail "not kept after $way"
done

# A start that plays nothing leaves it there.
start play --reduced-motion
leave
[ "$(offered)" = 1 ] || fail "a look at the title has changed it"

# Nor does a round that is played to its end beside it.
start play --seed 2 --count 1 --time off
press 1 Return
leave
[ "$(offered)" = 1 ] || fail "another round has changed it"

# Of several the one that was begun last is offered, and who plays it to its end takes it away.
start play --seed 3 --count 2 --time off
leave
[ "$(offered)" = 0 ] || fail "the round left last was not kept"
start play --reduced-motion
press Return 1 Return 1 Return
leave
[ "$(offered)" = 1 ] || fail "the round before it is not offered"

# What cannot be read is told, and kept aside.
folder=$HOME/.local/share/marquee
rm -f "$folder"/history.sqlite*
echo nonsense >"$folder/history.sqlite"
start play --reduced-motion
leave
[ "$(cat "$folder"/history.sqlite.damaged*)" = nonsense ] || fail "it was not kept aside"
grep -q 'history.sqlite' "$stage/words" || fail "nobody was told of it"

#!/bin/sh
# A whole round by keys: every answer right, then one where the first choice is always taken.
. "$(dirname "$0")/stage.sh"
stage_open

start play --seed 7 --count 6 --time off --record "$stage/deck"
leave

start play --seed 7 --count 6 --time off --record "$stage/perfect"
number=0
for key in $(keys_of "$stage/deck" 7 | cut -d ' ' -f 2); do
    # In turn by number, by letter, and by the arrows.
    case $((number % 3)) in
    0) press $((key + 1)) ;;
    1) press "$(echo "$key" | tr 012345 abcdef)" ;;
    2) by_arrows "$key" ;;
    esac
    press Return
    number=$((number + 1))
done
leave
[ $number = 6 ] || fail "the deck held $number questions"
[ "$(outcome "$stage/perfect" .right)" = 6 ] || fail "not all six were right: $(outcome "$stage/perfect" .)"

start play --seed 7 --count 6 --time off --record "$stage/first"
for number in 1 2 3 4 5 6; do press 1 space; done
leave
expected=$(keys_of "$stage/deck" 7 | grep -c ' 0$')
[ "$(outcome "$stage/first" .right)" = "$expected" ] || fail "$expected first choices are right: $(outcome "$stage/first" .)"

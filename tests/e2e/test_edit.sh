#!/bin/sh
# A file of questions is edited and taken away while its round is played: the round goes on as it began.
. "$(dirname "$0")/stage.sh"
stage_open

mkdir "$stage/bank"
for number in 1 2 3; do
    printf '[question number-%d]\ntext = Number %d?\nanswer = %d\nwrong = 8\nwrong = 9\n\n' $number $number $number
done >"$stage/bank/numbers.ini"
cp "$stage/bank/numbers.ini" "$stage/kept.ini"

start play --seed 4 --count 3 --time off --record "$stage/round" "$stage/bank"
press 1 Return
sed 's/Number 2/Another/; s/^answer/answr/' "$stage/kept.ini" >"$stage/bank/numbers.ini"
press 1 Return
rm "$stage/bank/numbers.ini"
press 1 Return
leave
mv "$stage/kept.ini" "$stage/bank/numbers.ini"
[ "$("$marquee" replay "$stage/round" "$stage/bank" | jq '.results | length')" = 3 ] ||
    fail "the round did not go on as it began"

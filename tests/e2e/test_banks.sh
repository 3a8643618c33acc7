#!/bin/sh
# Banks with nothing or something wrong in them: what plays is played, and what is wrong is said.
. "$(dirname "$0")/stage.sh"
stage_open

must_say() { # BANK
    status=0
    timeout 30 "$marquee" play --seed 1 "$1" </dev/null >"$stage/out" 2>"$stage/words" || status=$?
    [ $status = 2 ] || fail "$1: ended with $status, not 2"
    [ "$(wc -l <"$stage/words")" = 1 ] || fail "$1: wants one line"
}

must_say "$stage/nothing-there.ini"

# One question has a fault: the other one is played, and the status at the end tells.
cat >"$stage/faulty.ini" <<'BANK'
[question whole]
text   = Left?
answer = Yes
wrong  = No

[question broken]
text  = Broken?
answr = Yes
wrong = No
BANK
start play --seed 1 --count 5 --time off --record "$stage/round" "$stage/faulty.ini"
press 1 Return
leave 1
[ "$("$marquee" replay "$stage/round" "$stage/faulty.ini" | jq '.results | length')" = 1 ] ||
    fail "the question without a fault was not played"
start play --reduced-motion "$stage/faulty.ini"
leave 1

# Nothing to play: the title says so, and there is a way out.
printf '[bank]\ntitle = Nothing yet\n' >"$stage/empty.ini"
start play --reduced-motion "$stage/empty.ini"
seen xdotool key Down
leave
must_say "$stage/empty.ini"

#!/bin/sh
# Nothing that a file can hold keeps `check` busy: it says what is wrong with noise, with endless lines and with ten
# thousand faults, in every one of them and within seconds of the processor's time. (Unsanitized it takes less than one.)
#   monsters.sh PROGRAM
set -eu

program=$1
faults=10000 seconds=10
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
export LC_ALL=C
cd "$room"
failed=0

# check_it NAME LEAST: the status is that of findings, in both formats, and there are at least LEAST of them.
check_it() {
    for format in text json; do
        status=0
        (ulimit -t $seconds && exec "$program" check --format=$format "$1.ini") >"$1.$format" 2>"$1.err" || status=$?
        [ $status -le 1 ] || { echo "FAILED: $1 as $format ended with $status"; failed=1; }
        # Of the two kinds of builds one has no window, and says so.
        sed -i '/the rules on screens were left out: this build/d' "$1.err"
        [ ! -s "$1.err" ] || { echo "FAILED: $1 as $format said:"; head -n 5 "$1.err"; failed=1; }
    done
    found=$(grep -o '"rule": *"' "$1.json" | wc -l)
    [ "$found" -ge "$2" ] || { echo "FAILED: $1 has $found findings, not $2"; failed=1; }
    echo "$1: $found findings"
    rm -f "$1".*
}

# many HEAD LINE: HEAD once, then LINE as often as there are to be faults; # stands for the number.
many() {
    printf "$1"
    awk -v n=$faults -v line="$2" 'BEGIN { for (i = 1; i <= n; i++) { l = line; gsub(/#/, i, l); printf "%s", l } }'
}

question='[question one]\ntext = Which?\nanswer = This\nwrong = That\n'
films='[type film]\nname = title\ndirector = person\n[film a]\nname = A\ndirector = X\n[film b]\nname = B\ndirector = Y\n'
people='[type person]\nname = person\n[type film]\nname = title\ndirector = person\n'

awk 'BEGIN { x = 7; for (i = 0; i < 1048576; i++) { x = (x * 4096 + 150889) % 714025; printf "%c", int(x / 714025 * 256) } }' \
    >noise.ini
check_it noise 1
head -c 100000000 /dev/zero | tr '\0' 'x' >one-line.ini
check_it one-line 1
{ printf '[question one]\ntext = '; head -c 100000000 /dev/zero | tr '\0' ' '; } >one-value.ini
check_it one-value 1

many '' '[question q#]\ntext = What is number #?\nwrong = a\nwrong = A\nchoices = 9\n' >questions.ini
check_it questions $((faults * 3))
many "$films" '[ask film.director n#]\ntext = Who made {nmae#}?\n' >placeholders.ini
check_it placeholders $faults
many "$question" 'txet# = x\n' >keys.ini
check_it keys $faults
many "$people" '[film f#]\nname = F#\ndirector = nobody#\n' >references.ini
check_it references $faults
many "$people" '[person p#]\nname = P#\n[film f#]\nname = F#\ndirector = q#\n' >references-to-many.ini
check_it references-to-many $faults
many '' '[question]\ntext = Which of them is it?\nanswer = This\nwrong = That\nwrong = The other\n' >twins.ini
check_it twins $((faults - 1))
many '' '; check: allow C005 because of number #\n[question q#]\ntext = What is number #?\nanswer = This #\nwrong = That #\n' \
    >allowances.ini
check_it allowances $faults
many '' '; check: alow C005 because of number #\n; check: allow C05# because\n' >comments.ini
check_it comments $faults

# What two questions with one prompt have in common.
awk -v n=$faults 'BEGIN {
    for (q = 1; q <= 2; q++) {
        print "[question q" q "]\ntext = What is there?"
        for (i = 1; i <= n; i++) print "answer = Right " q "." i "\nwrong = Wrong " q "." i
    }
}' >shelves.ini
check_it shelves 1
exit $failed

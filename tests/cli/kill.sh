#!/bin/sh
# The program is killed at random moments of play in the terminal. After each, the history opens and is sound, every
# answer whose verdict was seen is in it and none twice, and the next start goes on with the round at the question that
# stood. What is kept a moment before it is told may be there without having been seen: one answer at most.
#   kill.sh PROGRAM BUILD-FOLDER
set -eu

program=$1
sound=$2/tests/sound
kills=200 length=25
room=$(mktemp -d)
game=
trap '[ -z "$game" ] || kill -9 $game; rm -rf "$room"' EXIT
trap '' PIPE
unset DISPLAY WAYLAND_DISPLAY MARQUEE_HOME XDG_CONFIG_HOME XDG_DATA_HOME
export LC_ALL=C HOME="$room"
export ASAN_OPTIONS="${ASAN_OPTIONS-}:detect_leaks=0" # a search for leaks that is killed complains
cd "$room"
mkfifo in out
mkdir home
printf '[settings]\ncount = %s\n' $length >home/settings.ini
awk 'BEGIN { for (i = 1; i <= 60; i++)
    printf "[question q%d]\ntext = What is number %d?\nanswer = This %d\nwrong = That %d\nwrong = What %d\n\n", i, i, i, i, i }' \
    >bank.ini

# Of each kill: after how many verdicts it comes, 0: whenever; how long it waits then; and what is typed.
awk -v kills=$kills 'BEGIN {
    srand(7)
    for (i = 0; i < kills; i++) {
        verdicts = i % 4 == 0 ? 0 : 1 + int(rand() * 6)
        pause = verdicts == 0 ? rand() * 0.2 : i % 2 ? 0 : rand() * 0.01
        printf "%d %.4f y", verdicts, pause
        for (k = verdicts + int(rand() * 8); k >= 0; k--) printf " %s", rand() < 0.5 ? "a" : "b"
        print ""
    }
}' >plan

fail() {
    echo "FAILED at kill $turn: $*"
    cat seen errors
    exit 1
}

turn=0        # kills up to now
answered=0    # verdicts seen, and answers that were found to be kept without
hidden=0      # how many of these
stands=$((length + 1)) # the question that is due; behind the last one: the round is over
prompt=       # of that; empty: not seen yet
fresh=yes     # nothing was seen of a round since the last one ended

# The first thing that is seen of a round after a start: question $1, which is $2, or its end.
meet() {
    if [ $stands -le $length ]; then
        [ -n "$offered" ] || fail "the round that was left at question $stands is not offered"
        [ "$1" = $stands ] || fail "the round goes on at question $1, not $stands"
        [ -z "$prompt" ] || [ "$2" = "$prompt" ] || fail "it goes on with \"$2\", not \"$prompt\""
    elif [ -n "$offered" ]; then
        [ "$1" = over ] || { [ -n "$fresh" ] && [ "$1" = 1 ]; } || fail "a round that is over goes on at question $1"
    else
        [ "$1" = 1 ] || fail "a round begins with question $1"
    fi
    met=yes
}

take() { # LINE
    printf '%s\n' "$1" >>seen
    case $1 in
    'A round that was left stands at '*) offered=yes ;;
    'Question '*)
        number=${1#Question }
        number=${number%% *}
        IFS= read -r next <&4 || return 0
        printf '%s\n' "$next" >>seen
        [ -n "$met" ] || meet "$number" "$next"
        stands=$number prompt=$next fresh=
        ;;
    'Right: '* | 'Wrong. '*)
        answered=$((answered + 1)) judged=$((judged + 1))
        stands=$((stands + 1)) prompt=
        ;;
    'The round is over.')
        [ -n "$met" ] || meet over
        stands=$((length + 1)) prompt= fresh=yes
        ;;
    esac
}

# Plays, kills, and takes what was still said.
play() { # VERDICTS PAUSE ANSWER...
    verdicts=$1 pause=$2
    shift 2
    : >seen
    offered='' met='' judged=0
    "$program" play --text --home home --language en bank.ini <in >out 2>errors &
    game=$!
    exec 3>in 4<out
    printf '%s\n' "$@" >&3
    while [ $judged -lt "$verdicts" ] && IFS= read -r line <&4; do take "$line"; done
    [ "$pause" = 0.0000 ] || sleep "$pause"
    kill -9 $game 2>/dev/null || :
    wait $game 2>/dev/null || :
    game=
    while IFS= read -r line <&4; do take "$line"; done
    exec 3>&- 4<&-
    [ ! -s errors ] || fail "it complained"
    [ -n "$met" ] || [ $stands -le $length ] || fresh=yes # nobody knows whether another one was begun
}

# What is in the history now.
look() {
    [ -e home/history.sqlite ] || { [ $answered = 0 ] || fail "there is no history"; return 0; }
    "$program" stats --home home --format=json >stats 2>errors || fail "stats ended with $?"
    [ ! -s errors ] || fail "stats complained"
    kept=$("$sound" home) || fail "the history is damaged"
    told=$(sed -n 's/.*"totals":.*"answers": \([0-9]*\).*/\1/p' stats)
    [ "${told:-0}" = "$kept" ] || fail "stats tells of ${told:-no} answers, and $kept are kept"
    extra=$((kept - answered))
    [ $extra = 0 ] || [ $extra = 1 ] || fail "$kept answers are kept, and $answered were judged"
    [ $extra = 0 ] || prompt=
    answered=$kept hidden=$((hidden + extra)) stands=$((stands + extra))
}

while read -r line <&5; do
    turn=$((turn + 1))
    play $line
    look
done 5<plan
echo "$turn kills, $answered answers; $hidden times an answer was kept and its verdict not seen"
[ $turn = $kills ] && [ $answered -ge $((kills / 2)) ]

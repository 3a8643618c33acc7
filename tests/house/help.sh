#!/bin/sh
# Help and the manual page tell of every command and every option, and the same things.
set -eu
marquee=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "FAILED: $*"
    exit 1
}

"$marquee" --help >"$work/all"
"$marquee" help >"$work/help"
cmp "$work/all" "$work/help" || fail "--help and help differ"
"$marquee" --version | grep -qE '^marquee [0-9]+\.[0-9]+\.[0-9]+$' || fail "--version says: $("$marquee" --version)"
"$marquee" help --man >"$work/man"
head -n 1 "$work/man" | grep -q '^\.TH MARQUEE 6' || fail "the manual has no title"

commands=$(sed -n 's/^  \([a-z][a-z]*\) .*/\1/p' "$work/all")
[ "$(echo "$commands" | wc -l)" -ge 6 ] || fail "--help lists only:" $commands
for command in $commands; do
    "$marquee" "$command" --help >"$work/$command" || fail "$command --help ended with $?"
    "$marquee" help "$command" | cmp - "$work/$command" || fail "help $command and $command --help differ"
    head -n 1 "$work/$command" | grep -q "^usage: marquee $command" || fail "$command --help does not begin with its usage"
    grep -q "^marquee $command " "$work/man" || fail "the manual lacks $command"
    for option in $(grep -oE '^  (-., )?--[a-z-]+' "$work/$command" | sed 's/.*--//'); do
        grep -qF -- "$(echo "--$option" | sed 's/-/\\-/g')" "$work/man" || fail "the manual lacks --$option"
    done
done
if grep -n '.\{81\}' "$work/all" "$work/help" $(printf "$work/%s " $commands); then fail "wider than 80 columns"; fi

# What is misspelt is told, on one line, with the status 2.
for words in 'chekc' 'help nothing' 'list --sed 1' 'check --format=yaml' 'shot'; do
    status=0
    "$marquee" $words >"$work/out" 2>"$work/words" </dev/null || status=$?
    [ $status = 2 ] || fail "marquee $words ended with $status, not 2"
    [ "$(wc -l <"$work/words")" = 1 ] || fail "marquee $words: wants one line on standard error"
    [ ! -s "$work/out" ] || fail "marquee $words: writes to standard output"
done

# A page with mistakes in its macros is found by groff, where that is there.
command -v groff >/dev/null || exit 0
warnings=$(groff -man -Tutf8 -ww -z "$work/man" 2>&1)
[ -z "$warnings" ] || fail "groff on the manual: $warnings"

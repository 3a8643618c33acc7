#!/bin/sh
# Questions that people wrote for the Open Trivia Database, checked as they are: the same counts of findings by rule as
# beside this script (UPDATE=1 writes them anew). Needs ../shared/data, which is not part of the project.
set -eu
marquee=$1
here=$(cd "$(dirname "$0")" && pwd)
data=$here/../../../shared/data/opentdb/opentdb.json
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -e "$data" ] || exit 77

# Values are verbatim, entities and all: --fix makes characters of them.
jq -r '.results | to_entries[] |
    "[question opentdb-\(.key + 1)]",
    "text       = \(.value.question)",
    "answer     = \(.value.correct_answer)",
    "wrong      = \(.value.incorrect_answers[])",
    "category   = \(.value.category)",
    "difficulty = \(.value.difficulty)",
    ""' "$data" >"$work/opentdb.ini"
[ "$(grep -c '^\[question' "$work/opentdb.ini")" = 702 ]

"$marquee" check --fix "$work/opentdb.ini" >"$work/fixed" || [ $? = 1 ]
! grep -nE '&(quot|amp|#0?39|eacute);' "$work/opentdb.ini"
"$marquee" check --format=json "$work/opentdb.ini" >"$work/findings.json" || [ $? = 1 ]
# L002 is left out: it depends on which fonts a machine has beside the game's (tests/fit has it).
jq -r '[.findings[] | select(.rule != "L002")] | group_by(.rule)[] | "\(.[0].rule) \(length)"' "$work/findings.json" >"$work/counts"

[ -z "${UPDATE-}" ] || cp "$work/counts" "$here/opentdb.expect"
diff -u "$here/opentdb.expect" "$work/counts"

#!/bin/sh
# Every text of the screens is said somewhere: by its name, or as one of those that go by a prefix and a name.
set -eu
game=$(cd "$(dirname "$0")/../.." && pwd)/game
table=$game/screens/text_ids.c
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

find "$game" -name '*.c' ! -path "$table" -exec cat {} + >"$work/all"
grep -oE 'TEXT_[A-Z0-9_]+' "$work/all" | sort -u >"$work/said"
grep -oE '"[a-z]+-"' "$work/all" | tr -d '"' | sort -u >"$work/prefixes"
sed -n 's/^ *\[\(TEXT_[A-Z0-9_]*\)\] = "\(.*\)",$/\1 \2/p' "$table" >"$work/texts"
[ "$(wc -l <"$work/texts")" -gt 100 ] || { echo "FAILED: the table of texts was not found"; exit 1; }

while read -r id key; do
    grep -qx "$id" "$work/said" || grep -qx "${key%%-*}-" "$work/prefixes" || echo "$key"
done <"$work/texts" >"$work/unused"
[ ! -s "$work/unused" ] || { echo "FAILED: texts that nobody says:" $(cat "$work/unused"); exit 1; }

#!/bin/sh
# The list of rules for authors is what the program says of its table. UPDATE=1 writes it anew.
set -eu
marquee=$1
page=$(cd "$(dirname "$0")/../.." && pwd)/questions/RULES.md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$marquee" check --explain all >"$work/rules"
if [ -n "${UPDATE-}" ]; then cp "$work/rules" "$page"; fi
diff -u "$page" "$work/rules" || { echo "FAILED: questions/RULES.md is not what check --explain all says"; exit 1; }

# Every code of it can be explained alone, and says why.
for code in $(sed -n 's/^## \([A-Z][0-9]*\): .*/\1/p' "$page"); do
    [ "$("$marquee" check --explain "$code" | sed -n 3p | wc -c)" -gt 20 ] || { echo "FAILED: $code is not explained"; exit 1; }
done

#!/bin/sh
# What the documents show to authors loads: the blocks of INI of a page are, taken together, a bank without a fault.
set -eu
marquee=$1
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Blank lines stand for the rest of the page, so that findings name its lines. A page shows one question of each kind,
# which is few for a bank.
allowance='; check: allow C020 because a page has no room for more'
for page in README.md CONTRIBUTING.md questions/README.md; do
    grep -q '^```ini$' "$root/$page" || continue
    name=$work/$(echo "$page" | tr / -).ini
    awk -v allowance="$allowance" '
        NR > 1 { print $0 == "[bank]" ? allowance : before }
        { before = inside && !/^```/ ? $0 : "" }
        /^```/ { inside = $0 == "```ini" }
        END { print before }' "$root/$page" >"$name"
    echo "$page:"
    "$marquee" check --strict "$name" || { echo "FAILED: the examples in $page"; exit 1; }
    asked=$("$marquee" list "$name" | wc -l)
    [ "$asked" -gt 0 ] || { echo "FAILED: the examples in $page ask nothing"; exit 1; }
done

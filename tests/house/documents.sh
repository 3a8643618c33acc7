#!/bin/sh
# What the documents tell people to type works, and what they point at is there.
set -eu
build=$2
root=$(cd "$(dirname "$0")/../.." && pwd)
pages='README.md CONTRIBUTING.md questions/README.md'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset SDL_VIDEODRIVER ASAN_OPTIONS
export HOME="$work"
cd "$root"

fail() {
    echo "FAILED: $*"
    exit 1
}

# The commands of all blocks marked sh, without their comments.
commands() {
    awk '/^```/ { inside = $0 == "```sh"; next } inside' $pages | sed 's/ *#.*//' | grep . | sort -u
}

# The game itself and the tests, which we are, are run as far as that goes.
try() {
    case $1 in
    ./run) echo "./run --text --count 1" ;;
    './run test'*) echo "$1 --show-only" ;;
    *) echo "$1" ;;
    esac
}

commands >"$work/commands"
while read -r command; do
    echo "\$ $command"
    yes a 2>/dev/null | timeout 240 sh -c "$(try "$command")" >"$work/out" 2>&1 ||
        { tail -n 20 "$work/out"; fail "$command"; }
done <"$work/commands"

# Links to files, from where the page stands.
for page in $pages; do
    grep -oE '\]\([^)#: ]+\)' "$page" | sed 's/^](//; s/)$//' | sort -u | while read -r link; do
        [ -e "$(dirname "$page")/$link" ] || fail "$page points at $link"
    done
done

# Paths in code marks: `game/...`, `tests/...`.
for page in $pages; do
    grep -oE '`(game|include|tests|assets|questions)/[^` ]*`' "$page" | tr -d '`' | sort -u | while read -r path; do
        case $path in *[A-Z*]*.*) continue ;; esac
        [ -e "$path" ] || fail "$page speaks of $path"
    done
done

#!/bin/sh
# Functions stay small: none over 60 lines, 9 in 10 under 30, half under 10. Files, those of tests too, have at
# most 320 lines, but for the list of texts, which has one for each.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)

# A function's body runs from a "{" to a "}" that stand alone at the start of a line; tables end in "};".
find "$root/game" "$root/include" "$root/tests" -name '*.[ch]' | sort | xargs awk '
    FNR == 1 { open = 0 }
    FNR == 321 && FILENAME !~ /text_ids/ { print FILENAME ": more than 320 lines"; broken = 1 }
    { before[FNR % 2] = $0 }
    /^{$/ { open = FNR; name = before[(FNR + 1) % 2]; next }
    /^}$/ && open {
        size = FNR - open - 1
        count++
        small += size < 10
        medium += size < 30
        if (size > 60) { print FILENAME ":" open ": " size " lines: " name; broken = 1 }
        open = 0
    }
    END {
        printf "%d functions, %d %% under 10 lines, %d %% under 30\n", count, 100 * small / count, 100 * medium / count
        exit broken || 2 * small < count || 10 * medium < 9 * count
    }'

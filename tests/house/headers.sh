#!/bin/sh
# Every public header compiles alone, as C11 and from C++.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
broken=0

for header in "$root"/include/quiz/*.h; do
    name=quiz/$(basename "$header")
    for compiler in 'gcc -x c -std=c11' 'g++ -x c++ -std=c++17' 'clang -x c -std=c11'; do
        command -v ${compiler%% *} >/dev/null || continue
        # Twice: it must also bear being included again.
        printf '#include "%s"\n#include "%s"\n' "$name" "$name" |
            $compiler -Wall -Wextra -Wpedantic -Werror -fsyntax-only -I"$root/include" - ||
            { echo "$name does not compile alone: $compiler"; broken=1; }
    done
done
exit $broken

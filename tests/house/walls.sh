#!/bin/sh
# The walls between the floors: nothing below the window knows SDL, and every folder includes downward only.
set -eu
build=$2
root=$(cd "$(dirname "$0")/../.." && pwd)
broken=0

for library in quiz store screens; do
    [ -e "$build/lib$library.a" ] || { echo "lib$library.a is missing"; broken=1; continue; }
    if nm "$build/lib$library.a" 2>/dev/null | grep -E ' (SDL|TTF|IMG|Mix)_'; then
        echo "lib$library.a knows SDL"
        broken=1
    fi
done

# FOLDER: the folders it may include from, besides quiz/ and its own.
may_include() {
    cat <<'TABLE'
base:
bank:    base
pose:    base bank
check:   base bank pose
convert: base bank pose
play:    base bank pose
store:   base bank pose play
screens: base bank pose play store check
sdl:     base bank pose play store check screens
media:   base sdl
cli:     base bank pose play store check screens sdl convert
TABLE
}

# The headers of SDL, of inih and of SQLite stay where the plan has them.
only_in() {
    found=$(grep -rlE "^ *# *include *<($1)" "$root/include" "$root/game" | sed "s|^$root/||" | grep -vE "^($2)") || return 0
    echo "$found: includes <$1>, which only $2 may"
    broken=1
}
only_in 'SDL2?/|SDL(_[a-z]+)?\.h' 'game/sdl/|game/media/'
only_in 'ini\.h' 'game/base/'
only_in 'sqlite3\.h' 'game/store/sql'

for folder in "$root"/game/*/; do
    name=$(basename "$folder")
    allowed=$(may_include | sed -n "s/^$name: *//p") || true
    may_include | grep -q "^$name:" || { echo "game/$name/ is no folder of the plan"; broken=1; }
    pattern=$(echo quiz "$name" $allowed | tr ' ' '|')
    if grep -snE '^ *# *include *"' "$folder"*.[ch] /dev/null | grep -vE "#include \"($pattern)/"; then
        echo "game/$name/ may include only from: quiz $name $allowed"
        broken=1
    fi
done

if grep -nE '^ *# *include *"' "$root"/include/quiz/*.h | grep -v '"quiz/'; then
    echo "include/quiz/ may include only itself"
    broken=1
fi

# The top of the house holds what it held, and nothing else.
top='^(assets|game|include|questions|tests|CMakeLists\.txt|CMakePresets\.json|CONTRIBUTING\.md|LICENSE|README\.md|run|build.*)$'
names=$(git -C "$root" ls-files 2>/dev/null | sed 's|/.*||' | sort -u | grep -v '^\.') || names=$(ls "$root")
if echo "$names" | grep -vE "$top"; then
    echo "the top folder has a stranger"
    broken=1
fi

exit $broken

#!/bin/sh
# Built without SDL, the program still checks and lists, and says what it cannot do.
set -eu
marquee=$1
questions=$(cd "$(dirname "$0")/../../questions" && pwd)

! ldd "$marquee" | grep -E 'libSDL|libpng' || { echo "linked with a library of the window"; exit 1; }
"$marquee" check "$questions" 2>&1 >/dev/null | grep -q 'the rules on screens were left out: this build'
"$marquee" list --format=json "$questions" | grep -q '"questions"'
"$marquee" stats --home /nowhere --format=json | grep -q '"profiles"'
status=0
"$marquee" shot title -o /dev/null 2>/dev/null || status=$?
[ $status = 2 ] || { echo "shot without a painter ended with $status, not 2"; exit 1; }

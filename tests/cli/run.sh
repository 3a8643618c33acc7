#!/bin/sh
# Plays every transcript here: lines that begin with "$ " are run, and what they write must be what stands below them.
# Standard error is marked with "! ", an exit status other than 0 with "= ". Lines that begin with "# " are comments.
# UPDATE=1 writes what happens into the transcripts.
#   run.sh PROGRAM BUILD-FOLDER
set -eu

program=$1
build=$2
here=$(cd "$(dirname "$0")" && pwd)
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

# A world of its own: no display, no settings, the program by its name through a link.
unset DISPLAY WAYLAND_DISPLAY SDL_VIDEODRIVER MARQUEE_HOME MARQUEE_ASSETS XDG_CONFIG_HOME XDG_DATA_HOME
mkdir "$room/bin"
ln -s "$program" "$room/bin/marquee"
ln -s "$build/tests/past" "$room/bin/past"
export HOME="$room/home" PATH="$room/bin:$PATH" LC_ALL=C

run() { # COMMAND
    status=0
    (cd "$room/work" && sh -c "$1") </dev/null >"$room/out" 2>"$room/err" || status=$?
    # Of the two kinds of builds one has no window, and says so; tests/engine sees to that.
    sed -e '/the rules on screens were left out: this build/d' -e '$a\' "$room/out"
    sed -e '/the rules on screens were left out: this build/d' -e 's/^/! /' "$room/err"
    [ $status = 0 ] || echo "= $status"
}

play() { # TRANSCRIPT
    rm -rf "$room/work" "$room/home"
    mkdir "$room/work" "$room/home"
    ln -s "$here/banks" "$room/work/banks"
    while IFS= read -r line; do
        case $line in
        '$ '*)
            printf '%s\n' "$line"
            run "${line#??}"
            ;;
        '# '* | '#') printf '%s\n' "$line" ;;
        esac
    done <"$1"
}

failed=0
for transcript in "$here"/*.transcript; do
    play "$transcript" >"$room/played"
    if [ -n "${UPDATE-}" ]; then
        cp "$room/played" "$transcript"
    else
        diff -u "$transcript" "$room/played" || failed=1
    fi
done
exit $failed

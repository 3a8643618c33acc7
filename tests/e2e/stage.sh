# The stage for tests that play in a real window: a display of its own (Xvfb), a window manager (openbox), a home
# that is thrown away, and hands (xdotool). A test sources it and gets the program as its first argument.
#
# It ends only what it started itself, by process id, and waits for nothing without a limit. When a test fails, the
# program's words are shown, and where its last picture is.

set -eu

marquee=$1
for tool in Xvfb openbox xdotool xprop jq; do
    command -v $tool >/dev/null || { echo "skipped: there is no $tool"; exit 77; }
done

root=$(cd "$(dirname "$0")/../.." && pwd)
stage=$(mktemp -d)
display_server='' window_manager='' program='' window=''

unset DISPLAY WAYLAND_DISPLAY XAUTHORITY SDL_VIDEODRIVER MARQUEE_HOME MARQUEE_ASSETS
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME
export HOME="$stage/home" XDG_RUNTIME_DIR="$stage" LC_ALL=C.UTF-8
export SDL_AUDIODRIVER=dummy LSAN_OPTIONS="${LSAN_OPTIONS:-print_suppressions=0:suppressions=$root/tests/lsan.supp}"
mkdir "$HOME"

end() { # PID
    [ -n "$1" ] && kill "$1" 2>/dev/null || return 0
    within 5 ended "$1" || kill -KILL "$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
}

ended() { # PID
    ! kill -0 "$1" 2>/dev/null
}

strike() {
    status=$?
    if [ $status != 0 ] && [ $status != 77 ]; then
        sed 's/^/marquee says: /' "$stage/words" 2>/dev/null | tail -40
        cp "$stage/Xvfb_screen0" "${TMPDIR:-/tmp}/marquee-e2e.xwd" 2>/dev/null &&
            echo "the picture at the end: ${TMPDIR:-/tmp}/marquee-e2e.xwd"
    fi
    end "$program"
    end "$window_manager"
    end "$display_server"
    rm -rf "$stage"
    exit $status
}
trap strike EXIT
trap 'exit 1' INT TERM

fail() { # MESSAGE
    echo "FAILED: $*"
    exit 1
}

# Tries COMMAND ten times a second until it succeeds, for at most SECONDS.
within() { # SECONDS COMMAND...
    tries=$(($1 * 10))
    shift
    until "$@"; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || return 1
        sleep 0.1
    done
}

# Opens a display of WIDTHxHEIGHT with a window manager on it.
stage_open() {
    Xvfb -displayfd 3 -noreset -nolisten tcp -screen 0 "${1:-1600x1000}x24" -fbdir "$stage" \
        3>"$stage/display" 2>"$stage/xvfb.log" &
    display_server=$!
    within 20 test -s "$stage/display" || fail "Xvfb does not start: $(cat "$stage/xvfb.log")"
    export DISPLAY=":$(cat "$stage/display")"
    # It says by --startup that it is ready: a window that comes before that may wait for ever.
    # Without menus: from one of them, hands at random end it.
    sed '/ShowMenu/d; /<file>/d' /etc/xdg/openbox/rc.xml >"$stage/openbox.xml"
    openbox --config-file "$stage/openbox.xml" --startup "touch $stage/managed" >"$stage/openbox.log" 2>&1 &
    window_manager=$!
    within 20 test -e "$stage/managed" || fail "openbox does not start: $(cat "$stage/openbox.log")"
}

# Starts the program with ARGUMENTS and waits for its window to stand still; on the title it does with --reduced-motion.
start() {
    start_moving "$@"
    settle
}

# The same for a clock that runs: its bulbs may go out faster than a picture is seen to stand still.
start_moving() {
    "$marquee" "$@" >"$stage/words" 2>&1 </dev/null &
    program=$!
    within 30 has_window || fail "no window: marquee $*"
    within 30 has_focus || fail "the window does not get the focus: marquee $*"
}

has_window() {
    window=$(xdotool search --onlyvisible --pid "$program" 2>/dev/null | tail -n 1)
    [ -n "$window" ] || { kill -0 "$program" 2>/dev/null || fail "marquee ended before it had a window"; return 1; }
}

has_focus() {
    [ "$(xdotool getactivewindow 2>/dev/null)" = "$window" ] && [ "$(xdotool getwindowfocus 2>/dev/null)" = "$window" ]
}

picture() {
    cksum <"$stage/Xvfb_screen0"
}

# Waits until the picture has been the same for half a second.
settle() {
    still=0 last=
    tries=150
    while [ $still -lt 5 ]; do
        now=$(picture)
        if [ "$now" = "$last" ]; then still=$((still + 1)); else still=0; fi
        last=$now
        tries=$((tries - 1))
        [ $tries -gt 0 ] || fail "the picture does not come to rest"
        sleep 0.1
    done
}

changed_from() { # PICTURE
    [ "$(picture)" != "$1" ]
}

# Does COMMAND, and waits until it is seen and over.
seen() { # COMMAND...
    before=$(picture)
    "$@"
    within 10 changed_from "$before" || fail "nothing happens after: $*"
    settle
}

press() { # KEY...
    for key; do seen xdotool key "$key"; done
}

point() { # X Y in the window
    xdotool mousemove --window "$window" "$1" "$2"
    settle
}

click() { # X Y in the window
    point "$1" "$2"
    seen xdotool click 1
}

# "X Y WIDTH HEIGHT" of the window's inside.
geometry() {
    xdotool getwindowgeometry --shell "$window" | sed -n 's/^\(X\|Y\|WIDTH\|HEIGHT\)=//p' | tr '\n' ' '
}

geometry_is() { # GEOMETRY
    [ "$(geometry)" = "$1" ]
}

is_fullscreen() {
    xprop -id "$window" _NET_WM_STATE | grep -q _NET_WM_STATE_FULLSCREEN
}

is_windowed() {
    ! is_fullscreen
}

# Lets the window manager close the window, as a person does, and wants the exit status STATUS, or 0.
leave() { # [STATUS]
    xdotool key alt+F4
    finish "${1:-0}"
}

finish() { # STATUS
    within 20 ended "$program" || fail "marquee does not end"
    status=0
    wait "$program" || status=$?
    program=
    [ $status = "$1" ] || fail "marquee ended with $status, not $1"
}

# The questions of the round in RECORD and the answers that are right under SEED: lines "CHOICES KEY".
keys_of() { # RECORD SEED
    "$marquee" list --format=json --seed "$2" "$root/questions" >"$stage/list.json" || [ $? = 1 ]
    sed -n 's/^ask *= *//p' "$1" | while read -r id; do
        jq -r --arg id "$id" '.questions[] | select(.id == $id) | "\(.choices | length) \(.key)"' "$stage/list.json"
    done
}

# FILTER of what the replay of RECORD ends with.
outcome() { # RECORD FILTER
    "$marquee" replay "$1" | jq -r "$2"
}

by_arrows() { # CHOICE, of answers in two columns; the first one has the focus
    [ $(($1 % 2)) = 0 ] || press Right
    row=$(($1 / 2))
    while [ $row -gt 0 ]; do press Down; row=$((row - 1)); done
    press Return
}

# Clicks an answer on the question screen at 1280x720: one or two rows of two.
click_ticket() { # CHOICES CHOICE
    [ "$1" -le 4 ] || fail "a question with $1 choices: the test does not know where they are"
    if [ "$1" = 2 ]; then y=566; else y=$((452 + $2 / 2 * 128)); fi
    click $((346 + $2 % 2 * 588)) $y
}

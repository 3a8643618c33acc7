#!/bin/sh
# What the player changes is on the disk a moment later, whatever becomes of the program; what an option says is not.
. "$(dirname "$0")/stage.sh"
stage_open

file=$HOME/.config/marquee/settings.ini

kept() { # SETTING VALUE
    grep -q "^$1 *= *$2\$" "$file" 2>/dev/null
}

# Killed: settings are there all the same, and no half of a file.
start play --seed 2 --count 3 --time off --theme matinee --text-size 150 --effects-volume 10
press F11
within 10 kept fullscreen yes || fail "full screen was not kept: $(cat "$file")"
kill -KILL "$program"
within 10 ended "$program" || fail "it outlives kill -9"
wait "$program" || true
program=
kept theme evening || fail "the theme of an option was kept"
kept text-size 100 || fail "the text size of an option was kept"
kept effects-volume 70 || fail "the volume of an option was kept"
kept time normal || fail "the clock of an option was kept"

start play --seed 2 --count 3 --time off
is_fullscreen || fail "it does not open as it was left"
press F11
xdotool windowsize --sync "$window" 900 640
within 10 kept window-width 900 || fail "the size was not kept: $(cat "$file")"
within 10 kept fullscreen no || fail "that it is a window again was not kept"
press F11 F11
leave
kept window-width 900 && kept window-height 640 || fail "full screen changed the size: $(cat "$file")"

# An option lies over a setting and leaves it as it is.
start play --seed 2 --count 3 --time off --window 1000x700 --fullscreen
is_fullscreen || fail "--fullscreen does not open full screen"
leave
kept fullscreen no || fail "--fullscreen was kept"
kept window-width 900 || fail "--window was kept"

# Another key does it, and the usual one still does where it does nothing else.
start play --seed 2 --count 3 --time off --key fullscreen=F5 --key pause=F11
press F5
is_fullscreen || fail "F5 does not lead to full screen"
press F11
is_fullscreen || fail "F11 is for pausing now"
leave
grep -q '^key-' "$file" && fail "the keys of an option were kept"

# Lines that are none of ours stay; a broken one is told and stays.
printf '; mine\n[settings]\ntext-size = 110\nfuture = yes\n' >"$file"
start play --seed 2 --count 3 --time off
press F11
within 10 kept fullscreen yes || fail "nothing was kept: $(cat "$file")"
leave
kept text-size 110 && kept future yes && grep -q '^; mine$' "$file" || fail "lines were lost: $(cat "$file")"
[ "$(grep -c 'settings.ini' "$stage/words")" = 2 ] || fail "two lines are to be told: $(cat "$stage/words")"

#!/bin/sh
# The desktop finds the game, by its entry and its icons, and knows which entry the window belongs to.
. "$(dirname "$0")/stage.sh"
entry=$2/marquee.desktop

value() { # KEY
    sed -n "s/^$1=//p" "$entry"
}

if command -v desktop-file-validate >/dev/null; then
    said=$(desktop-file-validate "$entry" 2>&1) || fail "the desktop entry is not valid: $said"
fi
[ "$(head -n 1 "$entry")" = '[Desktop Entry]' ] || fail "the entry begins with $(head -n 1 "$entry")"
[ "$(value Type) $(value Terminal) $(value Icon)" = 'Application false marquee' ] || fail "$(cat "$entry")"
value Categories | grep -q '^Game;' || fail "the categories are $(value Categories)"
[ "$(basename "$(value Exec)")" = "$(basename "$marquee")" ] || fail "it would start $(value Exec)"
for language in ko tr es; do
    [ -n "$(value "Comment\[$language\]")" ] || fail "no comment in $language"
done

# A PNG file tells its size in the eight bytes from the sixteenth on.
for side in 16 24 32 48 64 128 256; do
    size=$(od -A n -t u1 -j 16 -N 8 "$2/assets/icons/$side.png" | awk '{ print $3 * 256 + $4, $7 * 256 + $8 }')
    [ "$size" = "$side $side" ] || fail "the icon of $side has $size"
done

stage_open
start --home "$stage/games" --reduced-motion
class=$(xprop -id "$window" WM_CLASS | sed 's/.*, "\(.*\)"$/\1/')
[ "$class" = "$(value StartupWMClass)" ] || fail "the window's class is $class"
icon=$(xprop -id "$window" -len 4 -notype 32c _NET_WM_ICON)
[ "$icon" = "_NET_WM_ICON = 128" ] || fail "the window's icon begins with $icon, not with its width"

#!/bin/sh
# Full screen and back, by F11 and by Alt+Enter, mid-question: the same window again, and the round goes on.
. "$(dirname "$0")/stage.sh"
stage_open

start play --seed 5 --count 2 --time off --window 1100x700 --record "$stage/round"
windowed=$(geometry)
for toggle in F11 alt+Return; do
    press $toggle
    within 10 is_fullscreen || fail "$toggle does not lead to full screen"
    within 10 geometry_is '0 0 1600 1000 ' || fail "full screen is $(geometry)"
    press $toggle
    within 10 is_windowed || fail "$toggle does not lead back"
    within 10 geometry_is "$windowed" || fail "the window was $windowed and came back as $(geometry)"
done
press 1 Return F11 2 Return
leave
[ "$(outcome "$stage/round" '.results | length')" = 2 ] || fail "two questions were answered: $(outcome "$stage/round" .)"

start play --reduced-motion --fullscreen
is_fullscreen || fail "--fullscreen does not open full screen"
press F11
is_windowed || fail "F11 does not lead from --fullscreen to a window"
leave

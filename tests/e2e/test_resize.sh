#!/bin/sh
# Any size and shape: the picture follows the window, and the round goes on.
. "$(dirname "$0")/stage.sh"
stage_open

sized() { # WIDTH HEIGHT
    case $(geometry) in *" $1 $2 ") ;; *) return 1 ;; esac
}

start play --seed 5 --count 2 --time off --record "$stage/round"
for size in '640 360' '1500 400' '700 950' '1280 720'; do
    seen xdotool windowsize "$window" $size
    within 10 sized $size || fail "wanted $size, got $(geometry)"
done
press 1 Return
seen xdotool windowsize "$window" 900 900
press 2 Return
leave
[ "$(outcome "$stage/round" '.results | length')" = 2 ] || fail "two questions were answered: $(outcome "$stage/round" .)"

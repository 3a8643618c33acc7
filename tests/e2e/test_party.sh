#!/bin/sh
# A party of three with buzzers: a wrong buzz, stakes, the final question, the podium.
. "$(dirname "$0")/stage.sh"
stage_open

# In a home of its own: the questions of a round do not come again at once.
start play --home "$stage/once" --seed 7 --count 3 --players 3 --buzzers --time off --reduced-motion --record "$stage/deck"
leave
set -- $(keys_of "$stage/deck" 7 | cut -d ' ' -f 2)
[ $# = 3 ] || fail "the deck held $# questions"

wrong() { # KEY
    echo $(($1 == 0 ? 2 : 1))
}

start play --seed 7 --count 3 --players 3 --buzzers --time off --reduced-motion --record "$stage/party"
# The second player is wrong, and out; the third one has it.
press p "$(wrong "$1")" z $(($1 + 1)) Return
# The first player knows it, and nobody else may answer meanwhile.
press q
xdotool key p z
press $(($2 + 1)) Return
# All stake what they can; the first two are right.
press 4 4 2 $(($3 + 1)) $(($3 + 1)) "$(wrong "$3")" Return
leave

[ "$(outcome "$stage/party" '[.players[].right] | join(" ")')" = '2 0 2' ] ||
    fail "not as it was played: $(outcome "$stage/party" .)"
[ "$(outcome "$stage/party" '[.players[] | .place] | max')" = 3 ] || fail "places: $(outcome "$stage/party" .players)"

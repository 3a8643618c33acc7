# A bank of N written questions of about 330 bytes each, the same on every machine: awk -v n=1000 -f generate.awk
function word(   i, letters, size) {
    size = 3 + pick(7)
    letters = ""
    for (i = 0; i < size; i++) letters = letters substr("etaoinshrdlucmfwypvbgk", 1 + pick(22), 1)
    return letters
}

# A small linear congruence: good enough for words, and within what every awk counts exactly.
function pick(bound) {
    state = (state * 4096 + 150889) % 714025
    return int(state / 714025 * bound)
}

function words(count,   text) {
    text = word()
    while (--count) text = text " " word()
    return text
}

BEGIN {
    state = 1
    split("Plot Cast Crew Music Prizes Places", categories, " ")
    split("easy medium hard", difficulties, " ")
    print "[bank]\ntitle = Generated\nlicense = CC0-1.0\n"
    for (i = 1; i <= n; i++) {
        printf "[question generated-%d]\n", i
        printf "text       = %s %d?\n", words(6), i
        printf "answer     = %s %d\n", words(2), i
        for (j = 1; j <= 3; j++) printf "wrong      = %s %d-%d\n", words(2), i, j
        printf "category   = %s\n", categories[1 + pick(6)]
        printf "difficulty = %s\n", difficulties[1 + pick(3)]
        printf "explain    = %s.\n\n", words(8)
    }
}

#!/bin/sh
# ./run bench: what Marquee costs, beside the least that its libraries cost. Nothing passes or fails by time: what is
# compared runs in turn within one run, and the ratios of these pairs are what can be compared between machines.
#
# Usage: bench.sh BUILD-FOLDER [--quick]      (--quick: to see that it works; its figures mean nothing)
set -eu

build=$1
pairs=31 load_pairs=11 idle_seconds=20 questions=100000 growth='1000 10000 100000 1000000'
answers='1000 10000 100000 1000000'
[ "${2-}" != --quick ] || { pairs=3 load_pairs=1 idle_seconds=2 questions=1000 growth='100 1000' answers='1000 10000'; }

here=$(cd "$(dirname "$0")" && pwd)
programs=$build/tests/bench
work=$(mktemp -d)
display_server='' game=''

clear_up() {
    for pid in $game $display_server; do kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true; done
    rm -rf "$work"
}
trap clear_up EXIT
trap 'exit 1' INT TERM

unset WAYLAND_DISPLAY SDL_VIDEODRIVER MARQUEE_HOME MARQUEE_ASSETS XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
export HOME="$work" SDL_AUDIODRIVER=dummy LC_ALL=C

generated() { # COUNT
    [ -e "$work/$1.ini" ] || awk -v n="$1" -f "$here/generate.awk" >"$work/$1.ini"
    echo "$work/$1.ini"
}

open_display() { # SIZE
    rm -f "$work/display"
    Xvfb -displayfd 3 -noreset -nolisten tcp -screen 0 "$1x24" 3>"$work/display" 2>"$work/xvfb.log" &
    display_server=$!
    until [ -s "$work/display" ]; do
        kill -0 $display_server || { cat "$work/xvfb.log" >&2; exit 2; }
        sleep 0.1
    done
    export DISPLAY=":$(cat "$work/display")"
}

# Runs COMMAND until its first frame; prints "MICROSECONDS KIB".
first_frame() {
    rm -f "$work/first"
    BENCH_FIRST="$work/first" timeout 20 "$programs/bench_launch" "$programs/libbench_first_present.so" "$@" \
        >"$work/words" 2>&1 || { cat "$work/words" >&2; echo "bench: no first frame: $*" >&2; exit 2; }
    cat "$work/first"
}

# From lines of numbers: the median of column COLUMN, with PRINTF's format.
median() { # COLUMN FORMAT
    awk -v c="$1" '{ print $c }' | sort -n | awk -v f="$2" '{ v[NR] = $1 } END {
        printf f, NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

# In a locale such as people have, X reads tables of composed characters for every window that does not tell it not to,
# as Marquee does; in the locale C it reads none, and the minimal window is as cheap as can be.
bench_first_frame() { # LOCALE
    export LC_ALL=$1
    font=$(find "$build/assets/fonts" -name 'OpenSans-Regular.ttf' | head -n 1)
    film=$here/../../questions
    many=$(generated 1000)
    first_frame "$programs/bench_minimal" "$font" >/dev/null # the libraries are in memory from here on
    first_frame "$build/marquee" play --renderer software "$film" >/dev/null
    i=0
    while [ $i -lt $pairs ]; do
        minimal=$(first_frame "$programs/bench_minimal" "$font")
        echo "$minimal $(first_frame "$build/marquee" play --renderer software "$film")" \
            "$(first_frame "$build/marquee" play --renderer software "$many")"
        i=$((i + 1))
    done | awk '{ print $0, $3 / $1, $5 / $1, $4 / $2, $6 / $2 }' >"$work/frames"

    echo "First frame after exec, and memory held then (PSS); $pairs runs each, in turn, software renderer, locale $LC_ALL"
    printf '  %-28s %9s %8s %9s %8s\n' '' time ratio memory ratio
    row_of_frames 'minimal SDL2 + SDL2_ttf' 1 '' 2 ''
    row_of_frames 'marquee, the film' 3 7 4 9
    row_of_frames 'marquee, 1000 questions' 5 8 6 10
    echo '  aim: at most                            1.30               1.60'
}

row_of_frames() { # NAME COLUMN RATIO-COLUMN COLUMN RATIO-COLUMN
    printf '  %-28s %9s %8s %9s %8s\n' "$1" \
        "$(awk -v c="$2" '{ print $c / 1000 }' "$work/frames" | median 1 '%.1f ms')" \
        "$([ -z "$3" ] || median "$3" '%.2f' <"$work/frames")" \
        "$(awk -v c="$4" '{ print $c / 1024 }' "$work/frames" | median 1 '%.1f MiB')" \
        "$([ -z "$5" ] || median "$5" '%.2f' <"$work/frames")"
}

# "FRAMES WAKE-UPS NANOSECONDS-OF-CPU" of the game up to now.
spent() {
    echo "$(cat "$work/count")" \
        "$(awk '/_ctxt_switches/ { n += $2 } END { print n }' /proc/$game/task/*/status)" \
        "$(awk '{ n += $1 } END { printf "%d", n }' /proc/$game/task/*/schedstat)"
}

bench_idle() {
    BENCH_COUNT="$work/count" "$programs/bench_launch" "$programs/libbench_first_present.so" \
        "$build/marquee" play --renderer software --seed 1 --time off "$here/../../questions" \
        >"$work/words" 2>&1 &
    game=$!
    sleep 3
    before=$(spent)
    sleep $idle_seconds
    echo
    echo "The question screen, untimed, left alone for $idle_seconds s"
    echo "$before $(spent)" | awk -v s=$idle_seconds '{
        printf "  frames drawn      %8d      aim: 0\n", $4 - $1
        printf "  wake-ups a second %8.2f      aim: at most 1\n", ($5 - $2) / s
        printf "  CPU time          %8.4f s    aim: below 0.01 s\n", ($6 - $3) / 1e9 }'
    kill $game
    wait $game || true
    game=
}

bench_load() {
    bank=$(generated $questions)
    echo
    echo "Loading $questions written questions, $(wc -c <"$bank") bytes; $load_pairs pairs in turn"
    "$programs/bench_load" "$bank" $load_pairs | awk -F '\t' '{
        printf "  ini_parse, empty handler %10s\n  quiz_bank_load           %10s   ratio %s (%s)   aim: at most 0.70\n",
            $1, $2, $3, $4 }'
    if command -v perf >/dev/null && instructions inih >/dev/null 2>&1; then
        inih=$(instructions inih)
        loaded=$(instructions bank)
        awk -v i="$inih" -v b="$loaded" 'BEGIN {
            printf "  instructions: %.0f M and %.0f M, ratio %.2f\n", i / 1e6, b / 1e6, b / i }'
    fi
}

instructions() { # bank|inih
    perf stat -x ';' -e instructions:u "$programs/bench_load" "$bank" "$1" 2>&1 | awk -F ';' '
        $3 ~ /instructions/ && $1 + 0 > 0 { print $1; found = 1 } END { exit !found }'
}

bench_check() {
    echo
    echo "Checking written questions, beside loading them; $load_pairs pairs in turn"
    printf '  %9s %12s %12s %8s %16s %14s\n' questions loading checking ratio "(least to most)" "for a question"
    for count in $growth; do
        [ "$count" -lt 1000000 ] || load_pairs=3
        "$programs/bench_check" "$(generated "$count")" $load_pairs | awk -F '\t' '{
            printf "  %9d %9.1f ms %9.1f ms %8s %16s %11.2f us\n", $5, $1, $2, $3, "(" $4 ")", $2 * 1000 / $5 }'
        [ "$count" -le $questions ] || rm "$work/$count.ini"
    done
    echo "  aim: at most                         4.00"
    bank=$(generated "$questions")
    i=0
    while [ $i -lt $load_pairs ]; do
        echo "$(milliseconds "$programs/bench_load" "$bank" bank) $(milliseconds "$build/marquee" check "$bank")"
        i=$((i + 1))
    done | awk '{ print $0, $2 / $1 }' >"$work/whole"
    echo "  $questions as whole programs, check with the rules on screens; five runs each, in turn"
    echo "  loading $(median 1 '%8.1f ms' <"$work/whole")   marquee check $(median 2 '%8.1f ms' <"$work/whole")   ratio $(median 3 '%.2f' <"$work/whole")"
}

# Milliseconds that COMMAND takes, several times over.
milliseconds() {
    start=$(date +%s%N)
    for _ in 1 2 3 4 5; do "$@" >/dev/null 2>"$work/words" || [ $? = 1 ] || { cat "$work/words" >&2; exit 2; }; done
    echo "$start $(date +%s%N)" | awk '{ printf "%.3f", ($2 - $1) / 5e6 }'
}

bench_film() {
    film=$here/../../questions
    milliseconds "$build/marquee" list "$film" >/dev/null
    i=0
    while [ $i -lt $load_pairs ]; do
        echo "$(milliseconds "$build/marquee" list "$film") $(milliseconds "$build/marquee" check "$film")"
        i=$((i + 1))
    done | awk '{ print $0, $2 / $1 }' >"$work/film"
    echo
    echo "The film bank as a whole, with the rules on what screens can show; $load_pairs times five runs each, in turn"
    echo "  marquee list  $(median 1 '%8.1f ms' <"$work/film")"
    echo "  marquee check $(median 2 '%8.1f ms' <"$work/film")   ratio $(median 3 '%.2f' <"$work/film")   aim: at most 10"
}

# One that holds the largest window, with the processor painting.
bench_paint() {
    kill $display_server && wait $display_server || true
    open_display 3840x2160
    for size in '1280 720' '1920 1080' '3840 2160'; do
        echo
        echo "Painting a window of $size, software renderer; $pairs turns, each beside the others"
        printf '  %-24s %11s %14s %14s %9s %14s\n' '' time 'x clear' 'x whole' commands 'of the pixels'
        "$programs/bench_paint" "$build/assets" "$here/../../questions" $size $pairs | awk -F '\t' '{
            printf "  %-24s %8.2f ms %14.2f %14.3f %9d %12.2f %%\n", $1, $2 / 1000, $3, $4, $5, $6 * 100 }'
    done
    echo '  aims: whole at most 3 x clear at 1920 1080 and above; bulbs at most 0.25 x whole; nothing for nothing new'
}

# What is left on the heap by a game that is played on and on: its caches are full after the first minutes.
bench_memory() {
    echo
    echo "Two hours of play by the game's own clock: bytes in use on the heap after each ten minutes"
    "$programs/bench_memory" "$build/assets" "$here/../../questions" 120 | awk '{
        if (NR == 1) first = $2
        printf "%s%.2f", NR == 1 ? "  MiB: " : " ", $2 / 1048576
        last = $2 } END { printf "   last/first %.2f   aim: no growth\n", last / first }'
}

bench_history() {
    echo
    echo "Opening the statistics: the history, the screen, and drawing it"
    printf '  %9s %18s %8s %10s %8s %10s\n' answers "SQLite's steps" ratio time ratio size
    for count in $answers; do
        mkdir "$work/history"
        "$programs/bench_history" "$work/history" "$count"
        rm -r "$work/history"
    done | awk -F '\t' '{
        if (NR == 1) { steps = $2; time = $3 }
        printf "  %9d %18d %8.2f %7.2f ms %8.2f %6.1f MiB\n", $1, $2, $2 / steps, $3 / 1000, $3 / time, $4 / 1048576 }'
    echo '  aim: at most                             10.00               10.00'
}

bench_code() {
    echo
    echo "Sizes: marquee $(wc -c <"$build/marquee") bytes, stripped $(strip -o "$work/stripped" "$build/marquee" &&
        wc -c <"$work/stripped"); $(ldd "$build/marquee" | wc -l) shared libraries"
}

open_display 1600x1000
bench_first_frame C.UTF-8
bench_first_frame C
bench_idle
bench_load
bench_check
bench_film
bench_paint
bench_memory
bench_history
bench_code

/* What a mode has to say of a setup. */
#include "quiz/setup.h"

#include "base/scan.h"
#include "quiz/rng.h"

#include <string.h>

static int within(int value, int least, int most)
{
    return value < least ? least : value > most ? most : value;
}

/* Days in a row are to have nothing in common. */
static uint64_t seed_of_day(int day)
{
    quiz_rng rng = quiz_rng_new((uint64_t)day, UINT64_C(0x6461696C79));
    uint64_t high = quiz_rng_next(&rng);

    return high << 32 | quiz_rng_next(&rng);
}

/* Turns are rounded to as many each as is nearest, and once more where that is more than a round has. */
static int turns_count(const quiz_setup *s)
{
    int each = (s->count - 1 + s->players / 2) / s->players;

    if (s->count == 0) return 0;
    if (each < 1) each = 1;
    return 1 + (each * s->players < QUIZ_COUNT_MAX ? each : each - 1) * s->players;
}

static void settle_players(quiz_setup *s)
{
    const quiz_mode *mode = s->mode;

    s->players = mode->players_most ? within(s->players, mode->players_least, mode->players_most) : 0;
    if (!s->players) s->buzzers = false;
    for (int i = s->players; i < QUIZ_PLAYERS_MAX; i++) s->names[i] = NULL;
    if (s->players && !s->buzzers) s->count = turns_count(s);
}

bool quiz_player_name_fits(quiz_slice name)
{
    scan_fault fault;

    if (name.size == 0 || quiz_slice_trim(name).size != name.size || scan_line(name, &fault)) return false;
    return !memchr(name.at, ';', name.size) && !memchr(name.at, '\t', name.size) &&
           quiz_text_length(name) <= QUIZ_PLAYER_NAME_MAX;
}

quiz_setup quiz_setup_settle(const quiz_setup *setup)
{
    quiz_setup s = *setup;

    if (s.mode->fixed) s.count = s.mode->count;
    s.count = within(s.count, 0, QUIZ_COUNT_MAX);
    if (s.limit_ms < 0 || !s.mode->limit_ms) s.limit_ms = 0;
    if (s.mode->alike) {
        s.title = -1;
        s.category = NULL;
        s.difficulty = -1;
        s.seed = seed_of_day(s.day);
    }
    settle_players(&s);
    s.seed &= QUIZ_SEED_MAX;
    return s;
}

/* What a mode has to say of a setup. */
#include "quiz/setup.h"

#include "quiz/rng.h"

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
    s.seed &= QUIZ_SEED_MAX;
    return s;
}

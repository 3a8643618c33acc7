/* PCG32, the XSH-RR variant with 64 bits of state. */
#include "quiz/rng.h"

#include <assert.h>

uint32_t quiz_rng_next(quiz_rng *rng)
{
    uint64_t old = rng->state;

    rng->state = old * UINT64_C(6364136223846793005) + rng->stream;
    uint32_t shifted = (uint32_t)(((old >> 18) ^ old) >> 27);
    uint32_t turn = (uint32_t)(old >> 59);
    return (shifted >> turn) | (shifted << ((32 - turn) & 31));
}

quiz_rng quiz_rng_new(uint64_t seed, uint64_t stream)
{
    quiz_rng rng = { .state = 0, .stream = (stream << 1) | 1 };

    quiz_rng_next(&rng);
    rng.state += seed;
    quiz_rng_next(&rng);
    return rng;
}

/* Numbers below the remainder of 2^32 by BOUND would make small results likelier: they are thrown away. */
uint32_t quiz_rng_below(quiz_rng *rng, uint32_t bound)
{
    assert(bound > 0);
    uint32_t unfair = (uint32_t)(-bound) % bound;
    uint32_t number = quiz_rng_next(rng);

    while (number < unfair) number = quiz_rng_next(rng);
    return number % bound;
}

double quiz_rng_unit(quiz_rng *rng)
{
    return quiz_rng_next(rng) / 4294967296.0;
}

void quiz_rng_shuffle(quiz_rng *rng, int *items, int count)
{
    for (int i = count - 1; i > 0; i--) {
        int j = (int)quiz_rng_below(rng, (uint32_t)i + 1);
        int held = items[i];
        items[i] = items[j];
        items[j] = held;
    }
}

/*
 * Random numbers: PCG32 (M. E. O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms
 * for Random Number Generation", HMC-CS-2014-0905). The engine has no other source of chance; a generator is a
 * value that is passed along, so the same seed gives the same game on every machine.
 */
#ifndef QUIZ_RNG_H
#define QUIZ_RNG_H

#include <stdint.h>

typedef struct quiz_rng {
    uint64_t state;
    uint64_t stream; /* odd */
} quiz_rng;

/* Generators with the same SEED and different STREAMs are independent: one stream for each question, say. */
quiz_rng quiz_rng_new(uint64_t seed, uint64_t stream);

uint32_t quiz_rng_next(quiz_rng *rng);

/* Uniform in 0 .. BOUND - 1, without bias; BOUND is at least 1. */
uint32_t quiz_rng_below(quiz_rng *rng, uint32_t bound);

/* Uniform in [0, 1). */
double quiz_rng_unit(quiz_rng *rng);

/* Puts COUNT ints into a uniformly random order (Fisher and Yates). */
void quiz_rng_shuffle(quiz_rng *rng, int *items, int count);

#endif

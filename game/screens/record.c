/* Keeping the record. */
#include "screens/record.h"

#include <stdlib.h>

#include "quiz/text.h"

record *record_new(int questions)
{
    record *r = calloc(1, sizeof *r);
    unsigned char *states = calloc((size_t)questions + 1, sizeof *states);

    if (r == NULL || states == NULL) abort();
    *r = (record){ .states = states, .count = questions };
    return r;
}

void record_free(record *r)
{
    if (r == NULL) return;
    free(r->states);
    free(r->rounds);
    free(r);
}

void record_answer(record *r, int question, bool right)
{
    r->states[question] = right ? RECORD_RIGHT : RECORD_WRONG;
    r->answered++;
    r->right += right;
}

void record_end(record *r, record_round round)
{
    r->rounds = quiz_grow(r->rounds, r->round_count, &r->round_capacity, sizeof *r->rounds);
    r->rounds[r->round_count++] = round;
}

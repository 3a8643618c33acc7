/*
 * Varying: numbers and dates invented beside a true one, where there are too few real ones.
 */
#ifndef POSE_VARY_H
#define POSE_VARY_H

#include "bank/model.h"
#include "quiz/rng.h"

/*
 * Invents at most WANTED neighbours of KEY, written as it is; none may agree with one of the COUNT TRUTHS, and
 * KEY's rank among them is uniform where there is room below it. Returns how many there are.
 */
int vary_around(const bank_quantity *key, bank_kind kind, const bank_quantity *truths, int count, int wanted,
                quiz_rng *rng, bank_quantity *neighbours);

#endif

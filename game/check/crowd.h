/*
 * Crowds: questions that are made alike, so that what they have in common shows in their number: the written ones of a
 * title, or those of one form of one template.
 */
#ifndef CHECK_CROWD_H
#define CHECK_CROWD_H

#include "pose/catalog.h"

typedef struct crowd {
    const catalog_entry *first; /* in the catalog; NULL: all questions together */
    int count;
} crowd;

typedef struct crowds {
    crowd *at; /* all questions together come last */
    int count;
    int *of; /* by question: its crowd */
} crowds;

/* The crowds of CATALOG, in ARENA. */
crowds crowds_of(const quiz_catalog *catalog, quiz_arena *arena);

/* Where what is wrong with a crowd is told: the line of the form, or [bank], or the file as a whole. */
quiz_place crowd_place(const crowd *c, const quiz_catalog *catalog);

/* "written questions", "questions of "text" in [ask film.director]", "questions of all kinds". */
const char *crowd_name(const crowd *c, const quiz_catalog *catalog, quiz_arena *arena);

#endif

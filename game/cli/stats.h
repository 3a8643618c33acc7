/*
 * The forms in which `marquee stats` writes the history.
 */
#ifndef CLI_STATS_H
#define CLI_STATS_H

#include "store/history_look.h"

#include <stdio.h>

/* What is written: of each of COUNT profiles. H may be turned to others. */
typedef struct stats_wish {
    history *h;
    const char *const *profiles;
    int count;
    int today; /* as 20261231 */
} stats_wish;

typedef void stats_writer(FILE *out, const stats_wish *wish);

void stats_text(FILE *out, const stats_wish *wish);
void stats_json(FILE *out, const stats_wish *wish);
void stats_csv(FILE *out, const stats_wish *wish);

enum { STATS_DAY = 16 };

/* DAY as 2026-12-31. */
const char *stats_day(int day, char room[static STATS_DAY]);

#endif

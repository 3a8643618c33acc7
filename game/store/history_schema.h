/*
 * The tables of history.sqlite, how they came to be version by version, and whether a file has them.
 */
#ifndef STORE_HISTORY_SCHEMA_H
#define STORE_HISTORY_SCHEMA_H

#include "store/sql.h"

/* In the header of the file, by which `file` and others tell whose it is: "Mrq1". */
#define HISTORY_APPLICATION 0x4D727131

/* What a database is. */
typedef enum history_kind {
    HISTORY_OURS,
    HISTORY_OLDER, /* ours, of a version that history_migrate brings up to date */
    HISTORY_LATER, /* of a version that is to come */
    HISTORY_STRANGE
} history_kind;

extern const char *const history_migrations[];
extern const int history_version; /* how many there are */

/* What S is; HISTORY_STRANGE too where it cannot be read, with the fault kept. */
history_kind history_kind_of(sql *s);

/* Brings S, which is empty or older, up to VERSION, each step as a whole, by a table such as history_migrations. */
void history_migrate(sql *s, const char *const *migrations, int version);

/* A new database in memory with all tables. */
sql *history_in_memory(void);

/* Copies what can be read of FROM, which has our tables or those of an older version, into TO, which has them too;
 * totals are counted anew. */
void history_salvage(sql *to, sql *from);

#endif

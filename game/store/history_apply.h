/* What a log tells, done on a database. */
#ifndef STORE_HISTORY_APPLY_H
#define STORE_HISTORY_APPLY_H

#include "store/history_log.h"
#include "store/sql.h"

/* Does on S what ENTRY tells. What was done there before has no effect again. */
void history_apply(sql *s, const history_entry *entry);

/* Parts of it, by which totals are counted anew: a day that was played, in the order of days; a round that has ended.
 */
void history_add_day(sql *s, int64_t profile, int day);
void history_count_round(sql *s, int64_t round);

#endif

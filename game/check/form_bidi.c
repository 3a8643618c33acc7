/*
 * Marks that turn the order of text around; see form.h. What is closed in its line and does not override anything is
 * how right-to-left texts are quoted. The rest shows a text in another order than it has.
 */
#include "check/form.h"

/* Unicode 15, annex 9: embeddings and overrides are closed by U+202C, isolates by U+2069. */
typedef enum role { NONE, EMBEDDING, OVERRIDE, CLOSES, ISOLATE, CLOSES_ISOLATE } role;

typedef struct turn {
    int32_t point;
    role role;
    const char *name;
} turn;

static const turn turns[] = {
    { 0x202A, EMBEDDING, "left-to-right embedding" },      { 0x202B, EMBEDDING, "right-to-left embedding" },
    { 0x202C, CLOSES, "pop directional formatting" },      { 0x202D, OVERRIDE, "left-to-right override" },
    { 0x202E, OVERRIDE, "right-to-left override" },        { 0x2066, ISOLATE, "left-to-right isolate" },
    { 0x2067, ISOLATE, "right-to-left isolate" },          { 0x2068, ISOLATE, "first strong isolate" },
    { 0x2069, CLOSES_ISOLATE, "pop directional isolate" },
};

enum { TURN_COUNT = sizeof turns / sizeof *turns, DEEPEST = 125 }; /* the annex's own limit */

static const turn *find_turn(int32_t c)
{
    for (size_t i = 0; i < TURN_COUNT; i++)
        if (turns[i].point == c) return &turns[i];
    return NULL;
}

typedef struct open_turn {
    const turn *turn;
    quiz_slice span;
} open_turn;

typedef struct tracker {
    open_turn open[DEEPEST];
    int depth;
    int faults;
    open_turn first; /* the first fault */
} tracker;

static void blame(tracker *t, open_turn o)
{
    if (t->faults++ == 0 || o.span.at < t->first.span.at) t->first = o;
}

/* Where the last isolate stands that is open, or -1. */
static int last_isolate(const tracker *t)
{
    int i = t->depth - 1;

    while (i >= 0 && t->open[i].turn->role != ISOLATE) i--;
    return i;
}

/* An isolate that is closed closes what is open in it, but that is hardly meant. */
static void close_isolate(tracker *t, open_turn o)
{
    int isolate = last_isolate(t);

    if (isolate < 0) blame(t, o);
    for (; isolate >= 0 && t->depth > isolate + 1; t->depth--) blame(t, t->open[t->depth - 1]);
    if (isolate >= 0) t->depth = isolate;
}

static void track(tracker *t, open_turn o)
{
    bool opens = o.turn->role == EMBEDDING || o.turn->role == OVERRIDE || o.turn->role == ISOLATE;

    if (o.turn->role == CLOSES_ISOLATE)
        close_isolate(t, o);
    else if (o.turn->role == CLOSES && t->depth > 0 && t->open[t->depth - 1].turn->role != ISOLATE)
        t->depth--;
    else if (!opens || t->depth == DEEPEST)
        blame(t, o);
    else
        t->open[t->depth++] = o;
}

/* An override is a fault even where it is closed: it counts when it is met, and not again when it stays open. */
static void finish(tracker *t)
{
    for (; t->depth > 0; t->depth--)
        if (t->open[t->depth - 1].turn->role != OVERRIDE) blame(t, t->open[t->depth - 1]);
}

static void report(const form_line *line, const tracker *t)
{
    static const struct {
        const char *message, *help;
    } texts[] = {
        [EMBEDDING] = { "is not closed in this line", "close it with U+202C, or delete it" },
        [OVERRIDE] = { "shows the text in another order than it has", "delete it" },
        [CLOSES] = { "closes nothing", "delete it" },
        [ISOLATE] = { "is not closed in this line", "close it with U+2069, or delete it" },
        [CLOSES_ISOLATE] = { "closes nothing", "delete it" },
    };
    const turn *first = t->first.turn;

    form_report(line, QUIZ_F_BIDI, t->first.span, t->faults, texts[first->role].help,
                quiz_arena_print(line->c->scratch, "U+%04X (%s) %s", (unsigned)first->point, first->name,
                                 texts[first->role].message));
}

void form_bidi(const form_line *line)
{
    tracker t = { .depth = 0 };

    for (quiz_slice rest = line->all; rest.size > 0;) {
        const char *at = rest.at;
        const turn *found = find_turn(form_next(&rest));
        if (!found) continue;
        open_turn o = { found, { at, (size_t)(rest.at - at) } };
        if (found->role == OVERRIDE) blame(&t, o);
        track(&t, o);
    }
    finish(&t);
    if (t.faults) report(line, &t);
}

/* Written questions without an id: one note a file, with how many there are. */
#include "check/check.h"

static void report(check *c, const bank_written *first, int count)
{
    const char *others = count == 1   ? ""
                         : count == 2 ? ", nor has one more in this file"
                                      : quiz_arena_print(c->scratch, ", nor have %d more in this file", count - 1);

    quiz_findings_add(c->findings, QUIZ_C_NO_ID, lines_place_of_section(first->document, first->section),
                      "write [question some-name]: history follows the name, also when the text is mended",
                      "this question has no name%s", others);
}

/* Questions come file by file. */
static void end(check *c, void *state)
{
    const bank_written *all = c->bank->written, *first = NULL;
    int count = 0;

    (void)state;
    for (int i = 0; i < c->bank->written_count; i++) {
        if (first && all[i].document != first->document) {
            report(c, first, count);
            first = NULL;
        }
        if (all[i].id) continue;
        count = first ? count + 1 : 1;
        if (!first) first = &all[i];
    }
    if (first) report(c, first, count);
    quiz_arena_reset(c->scratch);
}

const check_row check_unnamed = { .end = end };

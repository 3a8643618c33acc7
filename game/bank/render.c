/* Rendering template texts for records. */
#include <stdlib.h>
#include <string.h>

#include "bank/dates.h"
#include "bank/model.h"

/* Stands for a value that was left open; no bank holds it, as control characters are faults. */
static const char open_value[] = "\x01";

typedef struct rendering {
    const quiz_bank *bank;
    int asked;
    const bank_value *value;
    quiz_arena *arena;
    const char **found; /* what the placeholder at hand stands for */
    size_t count, capacity;
    bool lacking;
} rendering;

static bool is_found(const rendering *r, const char *text)
{
    for (size_t i = 0; i < r->count; i++)
        if (strcmp(r->found[i], text) == 0) return true;
    return false;
}

/* The same thing reached in several ways is named once; the values of one record differ anyway. */
static void add(rendering *r, const bank_part *part, const char *text)
{
    if (!text) r->lacking = true;
    if (!text || (part->path_count > 1 && is_found(r, text))) return;
    r->found = quiz_grow(r->found, r->count, &r->capacity, sizeof *r->found);
    r->found[r->count++] = text;
}

static void follow(rendering *r, const bank_part *part, const bank_record *record, int step);

/* VALUE was reached by STEP steps of the path. */
static void arrive(rendering *r, const bank_part *part, const bank_value *value, int step)
{
    if (step < part->path_count || (part->kind == BANK_LABEL && value->record >= 0))
        follow(r, part, &r->bank->records[value->record], step);
    else
        add(r, part, dates_styled(value, part->style, r->arena));
}

static void follow(rendering *r, const bank_part *part, const bank_record *record, int step)
{
    if (step == part->path_count) {
        add(r, part, record->label);
        return;
    }
    const bank_values *values = &record->values[part->path[step]];
    if (values->count == 0) r->lacking = true;
    for (int i = 0; i < values->count; i++) arrive(r, part, &values->at[i], step + 1);
}

/* "A", "A and B", "A, B and C". */
static const char *join(const rendering *r)
{
    size_t size = 1;

    if (r->count == 1) return r->found[0];
    for (size_t i = 0; i < r->count; i++) size += strlen(r->found[i]) + strlen(" and ");
    char *joined = quiz_arena_alloc(r->arena, size), *end = joined;
    for (size_t i = 0; i < r->count; i++) {
        const char *before = i == 0 ? "" : i + 1 < r->count ? ", " : " and ";
        end = stpcpy(stpcpy(end, before), r->found[i]);
    }
    return joined;
}

static const char *render_part(rendering *r, const bank_part *part, const bank_record *record)
{
    r->count = 0;
    if (part->path_count == 0 || part->path[0] != r->asked)
        follow(r, part, record, 0);
    else if (r->value)
        arrive(r, part, r->value, 1);
    else
        return open_value;
    return join(r);
}

const char *bank_render(const quiz_bank *bank, const bank_text *text, const bank_record *record, int asked,
                        const bank_value *value, quiz_arena *arena)
{
    rendering r = { .bank = bank, .asked = asked, .value = value, .arena = arena };
    quiz_slice *pieces = quiz_arena_array(arena, (size_t)text->count, sizeof *pieces);
    size_t size = 0;

    for (int i = 0; i < text->count && !r.lacking; i++) {
        const bank_part *part = &text->parts[i];
        pieces[i] = part->kind == BANK_LITERAL ? part->literal : quiz_slice_of(render_part(&r, part, record));
        size += pieces[i].size;
    }
    free(r.found);
    if (r.lacking) return NULL;
    char *rendered = quiz_arena_alloc(arena, size + 1), *end = rendered;
    for (int i = 0; i < text->count; i++) {
        memcpy(end, pieces[i].at, pieces[i].size);
        end += pieces[i].size;
    }
    return rendered;
}

bool bank_text_names(const bank_text *text, int attribute)
{
    for (int i = 0; i < text->count; i++)
        if (text->parts[i].path_count > 0 && text->parts[i].path[0] == attribute) return true;
    return false;
}

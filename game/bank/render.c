/* Rendering template texts for records. */
#include <stdlib.h>
#include <string.h>

#include "bank/dates.h"
#include "bank/model.h"
#include "bank/names.h"

/* Stands for a value that was left open; no bank holds it, as control characters are faults. */
static const char open_value[] = "\x01";

typedef struct rendering {
    const quiz_bank *bank;
    int asked;
    const bank_value *value;
    bool by_class;
    quiz_arena *arena;
    const char **found; /* what the placeholder at hand stands for */
    size_t count, capacity;
    names_table *names; /* the same, once they are many */
    bool lacking;
} rendering;

/* Fewer texts than this are compared one by one. */
enum { MANY = 24 };

static void list_names(rendering *r)
{
    r->names = names_new(r->arena, r->count * 2);
    for (size_t i = 0; i < r->count; i++) names_put(r->names, 0, quiz_slice_of(r->found[i]), 0);
}

static bool is_found(rendering *r, const char *text)
{
    if (r->count == MANY && !r->names) list_names(r);
    if (r->names) return names_put(r->names, 0, quiz_slice_of(text), 0) >= 0;
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

/* No other text looks like this. */
static const char *show_class(const rendering *r, int same)
{
    return quiz_arena_print(r->arena, "\x02%d\x02", same);
}

static const char *show_value(const rendering *r, const bank_part *part, const bank_value *value)
{
    if (r->by_class && part->style == BANK_PLAIN) return show_class(r, value->same);
    return dates_styled(value, part->style, r->arena);
}

static void follow(rendering *r, const bank_part *part, const bank_record *record, int step);

/* VALUE was reached by STEP steps of the path. */
static void arrive(rendering *r, const bank_part *part, const bank_value *value, int step)
{
    bool ends = step == part->path_count;

    if (value->record >= 0 && (!ends || part->kind == BANK_LABEL))
        follow(r, part, &r->bank->records[value->record], step);
    else
        add(r, part, ends ? show_value(r, part, value) : NULL); /* a text leads no further */
}

static void follow(rendering *r, const bank_part *part, const bank_record *record, int step)
{
    if (step == part->path_count) {
        add(r, part, r->by_class ? show_class(r, record->same) : record->label);
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
    r->names = NULL;
    if (part->path_count == 0 || part->path[0] != r->asked)
        follow(r, part, record, 0);
    else if (r->value)
        arrive(r, part, r->value, 1);
    else
        return open_value;
    return join(r);
}

static const char *render(rendering r, const bank_text *text, const bank_record *record)
{
    quiz_slice *pieces = quiz_arena_array(r.arena, (size_t)text->count, sizeof *pieces);
    size_t size = 0;

    for (int i = 0; i < text->count && !r.lacking; i++) {
        const bank_part *part = &text->parts[i];
        pieces[i] = part->kind == BANK_LITERAL ? part->literal : quiz_slice_of(render_part(&r, part, record));
        size += pieces[i].size;
    }
    free(r.found);
    if (r.lacking) return NULL;
    char *rendered = quiz_arena_alloc(r.arena, size + 1), *end = rendered;
    for (int i = 0; i < text->count; i++) {
        memcpy(end, pieces[i].at, pieces[i].size);
        end += pieces[i].size;
    }
    return rendered;
}

const char *bank_render(const quiz_bank *bank, const bank_text *text, const bank_record *record, int asked,
                        const bank_value *value, quiz_arena *arena)
{
    return render((rendering){ .bank = bank, .asked = asked, .value = value, .arena = arena }, text, record);
}

const char *bank_render_classes(const quiz_bank *bank, const bank_text *text, const bank_record *record, int asked,
                                const bank_value *value, quiz_arena *arena)
{
    rendering r = { .bank = bank, .asked = asked, .value = value, .by_class = true, .arena = arena };

    return render(r, text, record);
}

bool bank_text_names(const bank_text *text, int attribute)
{
    for (int i = 0; i < text->count; i++)
        if (text->parts[i].path_count > 0 && text->parts[i].path[0] == attribute) return true;
    return false;
}

/* Prompts, rendered for every record; see said.h. */
#include "check/said.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- The list ---- */

static int compare_numbers(uint64_t a, uint64_t b)
{
    return (a > b) - (a < b);
}

static int compare_classes(const void *a, const void *b)
{
    const said_prompt *x = a, *y = b;
    int order = compare_numbers(x->classes, y->classes);

    return order ? order : x->place - y->place;
}

static int compare_texts(const void *a, const void *b)
{
    const said_prompt *x = a, *y = b;
    int order = compare_numbers(x->text, y->text);

    return order ? order : compare_classes(a, b);
}

static int compare_places(const void *a, const void *b)
{
    const bank_record *const *x = a, *const *y = b;

    return (*x > *y) - (*x < *y);
}

static int compare_called(const void *a, const void *b)
{
    const bank_record *const *x = a, *const *y = b;
    int order = ((*x)->same > (*y)->same) - ((*x)->same < (*y)->same);

    return order ? order : compare_places(a, b);
}

static uint64_t hash_folded(const char *text, quiz_arena *scratch)
{
    return quiz_slice_hash(quiz_slice_of(quiz_text_fold(scratch, quiz_slice_of(text))));
}

typedef struct sayer {
    const quiz_bank *bank;
    const bank_text *text;
    int asked;
    said_prompt *prompts;
    int count;
    quiz_arena *scratch;
} sayer;

static void say(sayer *s, const bank_record *record, const bank_value *value)
{
    const char *text = bank_render(s->bank, s->text, record, s->asked, value, s->scratch);
    const char *classes = bank_render_classes(s->bank, s->text, record, s->asked, value, s->scratch);

    if (text && classes) {
        s->prompts[s->count] = (said_prompt){ hash_folded(text, s->scratch), quiz_slice_hash(quiz_slice_of(classes)),
                                              record, value, s->count };
        s->count++;
    }
    quiz_arena_reset(s->scratch);
}

static void say_all(sayer *s, const bank_record *record, bool values)
{
    if (!values) say(s, record, NULL);
    for (int i = 0; values && i < record->values[s->asked].count; i++) say(s, record, &record->values[s->asked].at[i]);
}

static size_t count_values(const quiz_bank *bank, const bank_ask *ask)
{
    const bank_type *type = &bank->types[ask->type];
    size_t count = 0;

    for (int i = 0; i < type->record_count; i++)
        count += (size_t)bank->records[type->records[i]].values[ask->attribute].count;
    return count;
}

const said *said_new(const quiz_bank *bank, const bank_ask *ask, quiz_form form, bool values, quiz_arena *arena)
{
    const bank_type *type = &bank->types[ask->type];
    size_t records = (size_t)type->record_count, most = values ? count_values(bank, ask) : records;
    sayer by = { .bank = bank, .text = &ask->forms[form], .asked = ask->attribute, .scratch = quiz_arena_new() };
    said *s = quiz_arena_alloc(arena, sizeof *s);

    by.prompts = quiz_arena_array(arena, most, sizeof *by.prompts);
    *s = (said){ .bank = bank, .ask = ask, .called = quiz_arena_array(arena, records, sizeof *s->called) };
    for (size_t i = 0; i < records; i++) {
        s->called[i] = &bank->records[type->records[i]];
        say_all(&by, s->called[i], values);
    }
    said_prompt *by_classes = quiz_arena_array(arena, most, sizeof *by_classes);
    memcpy(by_classes, by.prompts, (size_t)by.count * sizeof *by_classes);
    qsort(by.prompts, (size_t)by.count, sizeof *by.prompts, compare_texts);
    qsort(by_classes, (size_t)by.count, sizeof *by_classes, compare_classes);
    qsort(s->called, records, sizeof *s->called, compare_called);
    s->by_text = by.prompts;
    s->by_classes = by_classes;
    s->count = by.count;
    quiz_arena_free(by.scratch);
    return s;
}

/* ---- What a prompt is about ---- */

/* The first of COUNT prompts that is not before WANTED. */
static int lower_bound(const said_prompt *list, int count, const said_prompt *wanted,
                       int (*compare)(const void *a, const void *b))
{
    int low = 0;

    while (low < count) {
        int middle = low + (count - low) / 2;
        if (compare(&list[middle], wanted) < 0)
            low = middle + 1;
        else
            count = middle;
    }
    return low;
}

/* Adds the records of all prompts that name the same as NAMED to LIST, if there is one; returns how many they are. */
static int add_same(const said *s, const said_prompt *named, const bank_record **list)
{
    said_prompt first = { .classes = named->classes };
    int count = 0;

    for (int i = lower_bound(s->by_classes, s->count, &first, compare_classes);
         i < s->count && s->by_classes[i].classes == named->classes; i++, count++)
        if (list) list[count] = s->by_classes[i].record;
    return count;
}

/* Prompts that read the same may name different things, and those that name the same may read differently. */
static int add_about(const said *s, uint64_t text, const bank_record **list)
{
    said_prompt wanted = { .text = text };
    int count = 0, from = lower_bound(s->by_text, s->count, &wanted, compare_texts);

    for (int i = from; i < s->count && s->by_text[i].text == text; i++)
        if (i == from || s->by_text[i].classes != s->by_text[i - 1].classes)
            count += add_same(s, &s->by_text[i], list ? list + count : NULL);
    return count;
}

said_records said_about(const said *s, const char *prompt, quiz_arena *scratch)
{
    uint64_t text = hash_folded(prompt, scratch);
    int count = add_about(s, text, NULL);
    const bank_record **list = quiz_arena_array(scratch, (size_t)count, sizeof *list);

    add_about(s, text, list);
    qsort(list, (size_t)count, sizeof *list, compare_places);
    return (said_records){ list, count };
}

bool said_list_has(said_records list, const bank_record *record)
{
    return list.count && bsearch(&record, list.at, (size_t)list.count, sizeof *list.at, compare_places);
}

/* ---- Records and values ---- */

said_records said_called(const said *s, const char *text, quiz_arena *scratch)
{
    int total = s->bank->types[s->ask->type].record_count, low = 0, high = total, count = 0;
    int same = bank_same(s->bank, quiz_slice_of(text), scratch);

    while (low < high) {
        int middle = low + (high - low) / 2;
        if (s->called[middle]->same < same)
            low = middle + 1;
        else
            high = middle;
    }
    while (low + count < total && s->called[low + count]->same == same) count++;
    return (said_records){ s->called + low, same < 0 ? 0 : count };
}

static bool begins_with(const char *text, const char *start)
{
    return strncmp(text, start, strlen(start)) == 0;
}

/* A date that says less than another one may be the same; amounts are the same however they are written. */
static bool may_be(const said *s, const bank_value *value, const char *text, int same)
{
    const bank_attribute *asked = bank_asked(s->bank, s->ask);
    bank_quantity amount;

    if (same >= 0 && (value->same == same || value->named == same)) return true;
    if (asked->kind == BANK_DATE || asked->kind == BANK_YEAR)
        return begins_with(text, value->text) || begins_with(value->text, text);
    if (asked->kind != BANK_NUMBER && asked->kind != BANK_MONEY) return false;
    if (bank_quantity_parse(asked, quiz_slice_of(text), &amount)) return false;
    return fabs(amount.order - value->quantity.order) <= 1e-9 * fabs(amount.order);
}

bool said_has(const said *s, const bank_record *record, const char *text, quiz_arena *scratch)
{
    const bank_values *values = &record->values[s->ask->attribute];
    int same = bank_same(s->bank, quiz_slice_of(text), scratch);

    for (int i = 0; i < values->count; i++)
        if (may_be(s, &values->at[i], text, same)) return true;
    return false;
}

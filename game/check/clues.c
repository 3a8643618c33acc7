/* Clues; see clues.h. */
#include "check/clues.h"

#include "check/numeral.h"

#include <string.h>
#include <utf8proc.h>

/* Of a long text its beginning is looked at: so that comparing every word with every other takes no time. */
enum { BYTES_MOST = 400 };

static quiz_slice beginning(const char *text)
{
    quiz_slice s = quiz_slice_of(text);

    if (s.size > BYTES_MOST) {
        s.size = BYTES_MOST;
        while (s.size > 0 && ((unsigned char)s.at[s.size] & 0xC0) == 0x80) s.size--;
    }
    return s;
}

static clues_initial initial_of(quiz_slice text)
{
    utf8proc_int32_t point;

    if (utf8proc_iterate((const utf8proc_uint8_t *)text.at, (utf8proc_ssize_t)text.size, &point) <= 0)
        return CLUES_NEITHER;
    switch (utf8proc_category(point)) {
    case UTF8PROC_CATEGORY_LL: return CLUES_LOWER;
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT: return CLUES_UPPER;
    default: return CLUES_NEITHER;
    }
}

static bool has(const words *list, const word *wanted)
{
    for (int i = 0; i < list->count; i++)
        if (list->at[i].hash == wanted->hash) return true;
    return false;
}

static int count_shared(const words *list, const words *other)
{
    int shared = 0;

    for (int i = 0; i < list->count; i++) shared += has(other, &list->at[i]) && !words_is_filler(&list->at[i]);
    return shared;
}

bool clues_true_or_false(const quiz_question *q, quiz_arena *scratch)
{
    return q->choice_count == 2 && strcmp(quiz_text_fold(scratch, quiz_slice_of(q->choices[0])), "true") == 0 &&
           strcmp(quiz_text_fold(scratch, quiz_slice_of(q->choices[1])), "false") == 0;
}

clues clues_of(const quiz_question *q, quiz_arena *scratch)
{
    words prompt = words_of(beginning(q->prompt), scratch), list[QUIZ_CHOICES_MAX] = { 0 };
    clues c = { .count = q->choice_count, .numbers = true };

    for (int i = 0; i < c.count; i++) {
        struct clues_choice *at = &c.at[i];
        quiz_slice text = beginning(q->choices[i]);
        list[i] = words_of(text, scratch);
        at->hash = quiz_slice_hash(quiz_slice_of(q->choices[i]));
        at->length = quiz_text_length(quiz_slice_of(q->choices[i]));
        at->words = list[i].count;
        at->shared = count_shared(&list[i], &prompt);
        at->initial = initial_of(text);
        c.numbers = c.numbers && numeral_read(text, &list[i], &at->number);
    }
    for (int i = 0; i < c.count; i++)
        for (int k = 0; k < c.count; k++)
            if (k != i) c.at[i].alike += count_shared(&list[i], &list[k]);
    c.at[0].is_true = clues_true_or_false(q, scratch);
    return c;
}

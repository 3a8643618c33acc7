/* Equality of folded texts; see equal.h. */
#include "bank/equal.h"

#include <string.h>

#include "bank/names.h"
#include "base/ascii.h"

/* More texts than this are looked up in a table rather than compared pair by pair. */
enum { PAIRS_MOST = 24 };

typedef enum verdict { DIFFERENT, EQUAL, UNDECIDED } verdict;

/*
 * Bytes that differ decide where both are ASCII: no folding takes one ASCII letter to another, and what could follow
 * and combine with them leaves them apart. From the first other byte on, nothing is certain.
 */
static verdict compare_ascii(quiz_slice a, quiz_slice b)
{
    size_t i = 0, j = 0;

    for (;; i++, j++) {
        while (i < a.size && ascii_is_white(a.at[i])) i++;
        while (j < b.size && ascii_is_white(b.at[j])) j++;
        if (i == a.size && j == b.size) return EQUAL;
        if ((i < a.size && (unsigned char)a.at[i] >= 0x80) || (j < b.size && (unsigned char)b.at[j] >= 0x80))
            return UNDECIDED;
        if (i == a.size || j == b.size || ascii_lower(a.at[i]) != ascii_lower(b.at[j])) return DIFFERENT;
    }
}

/* Folds it once, into *FOLDED. */
static const char *fold(const char **folded, quiz_slice text, quiz_arena *scratch)
{
    if (!*folded) *folded = quiz_text_fold(scratch, text);
    return *folded;
}

/* FOLDED_A and FOLDED_B: NULL, or what they are folded. */
static bool are_equal(quiz_slice a, const char **folded_a, quiz_slice b, const char **folded_b, quiz_arena *scratch)
{
    verdict v = compare_ascii(a, b);

    if (v != UNDECIDED) return v == EQUAL;
    return strcmp(fold(folded_a, a, scratch), fold(folded_b, b, scratch)) == 0;
}

bool equal_folded(quiz_slice a, quiz_slice b, quiz_arena *scratch)
{
    const char *folded_a = NULL, *folded_b = NULL;

    return are_equal(a, &folded_a, b, &folded_b, scratch);
}

/* The first text that equals the one at INDEX, which is below PAIRS_MOST. */
static int find_twin(const quiz_slice *texts, const char **folded, int index, quiz_arena *scratch)
{
    for (int i = 0; i < index; i++)
        if (are_equal(texts[i], &folded[i], texts[index], &folded[index], scratch)) return i;
    return -1;
}

bool equal_find(const quiz_slice *texts, int count, int *twins, quiz_arena *scratch)
{
    names_table *table = count > PAIRS_MOST ? names_new(scratch, (size_t)count) : NULL;
    const char *folded[PAIRS_MOST] = { NULL };
    bool any = false;

    for (int i = 0; i < count; i++) {
        twins[i] = table ? names_put(table, 0, quiz_slice_of(quiz_text_fold(scratch, texts[i])), i)
                         : find_twin(texts, folded, i, scratch);
        any = any || twins[i] >= 0;
    }
    return any;
}

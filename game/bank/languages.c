/* Values in other languages, and the choice of one; see languages.h. */
#include "bank/languages.h"

#include "bank/equal.h"
#include "base/ascii.h"

static bool starts(quiz_slice code, quiz_slice with)
{
    if (code.size < with.size) return false;
    for (size_t i = 0; i < with.size; i++)
        if (ascii_lower(code.at[i]) != ascii_lower(with.at[i])) return false;
    return true;
}

/* ---- Values ---- */

static bool is_in(const lines_entry *e, const char *key, quiz_slice language)
{
    quiz_slice code = e->key;

    if (!language.size) return quiz_slice_is(e->key, key);
    return quiz_slice_is(quiz_slice_cut(&code, '.'), key) && code.size == language.size && starts(code, language);
}

static const lines_entry *next_entry(bank_place place, int *at)
{
    return *at < place.section->count ? &place.document->entries[place.section->first + (*at)++] : NULL;
}

const lines_entry *languages_next(bank_place place, const char *key, quiz_slice language, int *at)
{
    const lines_entry *e;

    while ((e = next_entry(place, at)) != NULL)
        if (e->value.size && is_in(e, key, language)) return e;
    return NULL;
}

const lines_entry *languages_value(bank_place place, const char *key, quiz_slice language, int number)
{
    const lines_entry *e = NULL;

    for (int at = 0; number >= 0; number--)
        if ((e = languages_next(place, key, language, &at)) == NULL) break;
    return e;
}

static int count(bank_place place, const char *key, quiz_slice language)
{
    int values = 0;

    for (int at = 0; languages_next(place, key, language, &at);) values++;
    return values;
}

/* ---- Choices ---- */

static int collect(bank_place place, const char *key, quiz_slice language, const lines_entry **to)
{
    int values = 0;

    for (int at = 0; (to[values] = languages_next(place, key, language, &at)) != NULL;) values++;
    return values;
}

const lines_entry *languages_twin(bank_place place, quiz_slice language, const lines_entry **before,
                                  quiz_arena *scratch)
{
    size_t most = (size_t)(count(place, "answer", language) + count(place, "wrong", language)) + 1;
    const lines_entry **at = quiz_arena_array(scratch, most, sizeof *at);
    quiz_slice *texts = quiz_arena_array(scratch, most, sizeof *texts);
    int *twins = quiz_arena_array(scratch, most, sizeof *twins);
    int right = collect(place, "answer", language, at);
    int all = right + collect(place, "wrong", language, at + right);

    for (int i = 0; i < all; i++) texts[i] = at[i]->value;
    if (!equal_find(texts, all, twins, scratch)) return NULL;
    for (int i = right; i < all; i++) {
        if (twins[i] < 0) continue;
        *before = at[twins[i]];
        return at[i];
    }
    return NULL;
}

/* ---- Which one ---- */

typedef enum fit { NOT_AT_ALL, ONE_REGION, WITHOUT_REGION, THE_SAME } fit;

static fit fit_of(quiz_slice code, quiz_slice wanted)
{
    if (starts(code, wanted)) {
        if (code.size == wanted.size) return THE_SAME;
        return code.at[wanted.size] == '-' ? ONE_REGION : NOT_AT_ALL;
    }
    return starts(wanted, code) && wanted.at[code.size] == '-' ? WITHOUT_REGION : NOT_AT_ALL;
}

/* The first language that the question's text is in, of those that fit WANTED just so; or an empty one. */
static quiz_slice find(bank_place place, quiz_slice wanted, fit how)
{
    const lines_entry *e;

    for (int at = 0; (e = next_entry(place, &at)) != NULL;) {
        quiz_slice code = e->key, name = quiz_slice_cut(&code, '.');
        if (code.size && e->value.size && quiz_slice_is(name, "text") && fit_of(code, wanted) == how) return code;
    }
    return (quiz_slice){ "", 0 };
}

static bool is_whole(bank_place place, quiz_slice language, quiz_arena *scratch)
{
    static const char *const lists[] = { "answer", "wrong" };
    const quiz_slice own = { "", 0 };
    const lines_entry *before;

    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (count(place, lists[i], language) != count(place, lists[i], own)) return false;
    return languages_twin(place, language, &before, scratch) == NULL;
}

quiz_slice languages_choose(bank_place place, const char *own, const char *wanted, quiz_arena *scratch)
{
    const quiz_slice none = { "", 0 }, reader = quiz_slice_of(wanted);
    fit own_fit = fit_of(quiz_slice_of(own), reader);

    for (fit how = THE_SAME; how > own_fit; how--) {
        quiz_slice language = reader.size ? find(place, reader, how) : none;
        if (language.size && is_whole(place, language, scratch)) return language;
    }
    return none;
}

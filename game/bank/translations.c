/* Texts in other languages; see translations.h. */
#include "bank/translations.h"

enum { TEXT, ANSWER, WRONG, EXPLAIN, PART_COUNT };

static const char *const parts[PART_COUNT] = { "text", "answer", "wrong", "explain" };

/* How often each part is given in one language; CODE is empty for the question's own. */
typedef struct language {
    quiz_slice code;
    const lines_entry *first;
    int counts[PART_COUNT];
} language;

static void count(language *to, quiz_slice part, const lines_entry *e)
{
    if (!to->first) to->first = e;
    for (int p = 0; p < PART_COUNT; p++) to->counts[p] += quiz_slice_is(part, parts[p]);
}

/* LIST[0] is the question's own. Returns how many there are. */
static int list_languages(loading *l, const keys_sorted *sorted, language *list)
{
    names_table *known = names_new(l->scratch, 0);
    int languages = 1;

    for (int i = 0; i < sorted->count; i++) {
        const lines_entry *e = &sorted->at[i];
        quiz_slice code = e->key, part = quiz_slice_cut(&code, '.');
        if (e->value.size == 0 || sorted->which[i] == KEYS_UNKNOWN) continue;
        int before = code.size ? names_put(known, 0, code, languages) : 0;
        if (before < 0) list[languages].code = code;
        count(&list[before < 0 ? languages++ : before], part, e);
    }
    return languages;
}

/* What is wrong with part P in the language THERE, or NULL. */
static const char *find_gap(loading *l, const language *own, const language *there, int p)
{
    int wanted = own->counts[p], given = there->counts[p], size = (int)there->code.size;
    const char *name = parts[p], *code = there->code.at;

    if (given == wanted || (wanted && given && (p == TEXT || p == EXPLAIN))) return NULL; /* the first one counts */
    if (given == 0) return quiz_arena_print(l->scratch, "it has no %s.%.*s", name, size, code);
    if (wanted == 0) return quiz_arena_print(l->scratch, "there is no %s to its %s.%.*s", name, name, size, code);
    return quiz_arena_print(l->scratch, "it has %d %s.%.*s for %d %s", given, name, size, code, wanted, name);
}

/* Returns whether there is something to say. */
static bool check_language(loading *l, const keys_sorted *sorted, const language *own, const language *there)
{
    const char *gaps = NULL;

    for (int p = 0; p < PART_COUNT; p++) {
        const char *gap = find_gap(l, own, there, p);
        if (gap) gaps = gaps ? quiz_arena_print(l->scratch, "%s, %s", gaps, gap) : gap;
    }
    if (gaps)
        load_report(l, QUIZ_B_TRANSLATION, lines_place_of_key(sorted->place.document, there->first),
                    "translate every text, answer, wrong and explain of the question",
                    "the translation to \"%.*s\" is not complete: %s", (int)there->code.size, there->code.at, gaps);
    return gaps != NULL;
}

/* Of one question nobody reads of more languages. */
enum { TOLD_MOST = 8 };

void translations_check(loading *l, const keys_sorted *sorted)
{
    language *list = quiz_arena_array(l->scratch, (size_t)sorted->count + 1, sizeof *list);
    int languages = list_languages(l, sorted, list), told = 0;

    for (int i = 1; i < languages && told < TOLD_MOST; i++) told += check_language(l, sorted, &list[0], &list[i]);
}

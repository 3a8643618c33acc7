/* Texts in other languages; see translations.h. */
#include "bank/translations.h"

#include "bank/languages.h"
#include "base/ascii.h"

/* What a translation can hold. A source may be called the same everywhere. */
static const struct {
    const char *name;
    bool list, optional;
} parts[] = {
    { .name = "text" },
    { .name = "answer", .list = true },
    { .name = "wrong", .list = true },
    { .name = "explain" },
    { .name = "hint" },
    { .name = "image-alt" },
    { .name = "audio-alt" },
    { .name = "source", .optional = true },
};

enum { PART_COUNT = sizeof parts / sizeof *parts };

/* How often each part is given in one language; CODE is empty for the question's own. */
typedef struct language {
    quiz_slice code;
    const lines_entry *first;
    int counts[PART_COUNT];
} language;

static void count(language *to, quiz_slice part, const lines_entry *e)
{
    if (!to->first) to->first = e;
    for (int p = 0; p < PART_COUNT; p++) to->counts[p] += quiz_slice_is(part, parts[p].name);
}

static quiz_slice lower(loading *l, quiz_slice code)
{
    char *copy = quiz_arena_copy(l->scratch, code.at, code.size);

    for (size_t i = 0; i < code.size; i++) copy[i] = (char)ascii_lower(copy[i]);
    return (quiz_slice){ copy, code.size };
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
        int before = code.size ? names_put(known, 0, lower(l, code), languages) : 0;
        if (before < 0) list[languages].code = code;
        count(&list[before < 0 ? languages++ : before], part, e);
    }
    return languages;
}

/* What is wrong with part P in the language THERE, or NULL. */
static const char *find_gap(loading *l, const language *own, const language *there, int p)
{
    int wanted = own->counts[p], given = there->counts[p], size = (int)there->code.size;
    const char *name = parts[p].name, *code = there->code.at;

    if (given == wanted || (wanted && given && !parts[p].list)) return NULL; /* the first one counts */
    if (given == 0 && parts[p].optional) return NULL;
    if (given == 0) return quiz_arena_print(l->scratch, "it has no %s.%.*s", name, size, code);
    if (wanted == 0) return quiz_arena_print(l->scratch, "there is no %s to its %s.%.*s", name, name, size, code);
    return quiz_arena_print(l->scratch, "it has %d %s.%.*s for %d %s", given, name, size, code, wanted, name);
}

/* Returns whether there is something to say. */
static bool check_gaps(loading *l, const keys_sorted *sorted, const language *own, const language *there)
{
    const char *gaps = NULL;

    for (int p = 0; p < PART_COUNT; p++) {
        const char *gap = find_gap(l, own, there, p);
        if (gap) gaps = gaps ? quiz_arena_print(l->scratch, "%s, %s", gaps, gap) : gap;
    }
    if (gaps)
        load_report(l, QUIZ_B_TRANSLATION, lines_place_of_key(sorted->place.document, there->first),
                    "translate all that players read of the question, line by line",
                    "the translation to \"%.*s\" is not complete: %s", (int)there->code.size, there->code.at, gaps);
    return gaps != NULL;
}

/* Returns whether there is something to say. */
static bool check_twins(loading *l, const keys_sorted *sorted, const language *there)
{
    const lines_document *d = sorted->place.document;
    const lines_entry *before, *twin = languages_twin(sorted->place, there->code, &before, l->scratch);

    if (!twin) return false;
    load_report(l, QUIZ_B_TRANSLATION, lines_place_of_value(d, twin), "find other words for one of the two",
                "\"%.*s\" is a choice already in \"%.*s\"", (int)twin->value.size, twin->value.at,
                (int)there->code.size, there->code.at);
    quiz_findings_relate(l->findings, lines_place_of_value(d, before), "the first one");
    return true;
}

/* Of one question nobody reads of more languages, and nobody writes more. */
enum { TOLD_MOST = 8, LANGUAGES_MOST = 64 };

void translations_check(loading *l, const keys_sorted *sorted)
{
    language *list = quiz_arena_array(l->scratch, (size_t)sorted->count + 1, sizeof *list);
    int languages = list_languages(l, sorted, list), told = 0;

    for (int i = 1; i < languages && i <= LANGUAGES_MOST && told < TOLD_MOST; i++)
        told += check_gaps(l, sorted, &list[0], &list[i]) || check_twins(l, sorted, &list[i]);
}

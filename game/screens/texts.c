/*
 * Languages: reading them, and saying what they say.
 */
#include "screens/texts.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/lines.h"
#include "screens/english.h"

/* Of some things there may be one, or any other number. */
typedef enum form { FORM_OTHER, FORM_ONE, FORM_COUNT } form;

static const char *const suffixes[FORM_COUNT] = { [FORM_OTHER] = ".other", [FORM_ONE] = ".one" };

/* How a language tells them apart, as the Unicode CLDR describes it. */
static form form_none(int number)
{
    (void)number;
    return FORM_OTHER;
}

static form form_one(int number)
{
    return number == 1 ? FORM_ONE : FORM_OTHER;
}

static const struct {
    const char *name;
    form (*form)(int number);
} plurals[] = { { "none", form_none }, { "one", form_one } };

enum { PLURAL_COUNT = sizeof plurals / sizeof *plurals };

struct texts {
    quiz_arena *arena; /* holds it */
    const char *code, *name;
    form (*form)(int number);
    const char *values[TEXT_COUNT][FORM_COUNT]; /* NULL: there is no such form */
};

/* ---- Reading ---- */

enum { LONGEST = 2000 }; /* bytes of a text: screens would take minutes to fit more of them */

static const char *copy(const texts *t, quiz_slice text)
{
    return quiz_arena_copy(t->arena, text.at, text.size);
}

/* The text that KEY names without its suffix, and which form of it; TEXT_COUNT: none. */
static text_id find(quiz_slice key, form *which)
{
    *which = FORM_OTHER;
    for (int f = 0; f < FORM_COUNT; f++) {
        size_t size = strlen(suffixes[f]);
        if (key.size <= size || memcmp(key.at + key.size - size, suffixes[f], size) != 0) continue;
        *which = (form)f;
        key.size -= size;
        break;
    }
    int id = 0;
    while (id < TEXT_COUNT && !quiz_slice_is(key, text_keys[id])) id++;
    return (text_id)id;
}

static void complain_of_key(const lines_document *d, const lines_entry *entry, quiz_findings *findings)
{
    const char *near = quiz_text_nearest(entry->key, text_keys, TEXT_COUNT);
    const char *help = near ? quiz_arena_print(d->arena, "did you mean \"%s\"?", near) : NULL;

    quiz_findings_add(findings, QUIZ_S_LANGUAGE, lines_place_of_key(d, entry), help, "no text is called \"%.*s\"",
                      (int)entry->key.size, entry->key.at);
}

static void take_text(texts *t, const lines_document *d, const lines_entry *entry, quiz_findings *findings)
{
    form which;
    text_id id = find(entry->key, &which);

    if (id == TEXT_COUNT)
        complain_of_key(d, entry, findings);
    else if (entry->value.size > LONGEST)
        quiz_findings_add(findings, QUIZ_S_LANGUAGE, lines_place_of_key(d, entry),
                          "until it is shorter, English is shown", "the text \"%.*s\" is longer than %d bytes",
                          (int)entry->key.size, entry->key.at, LONGEST);
    else
        t->values[id][which] = copy(t, entry->value);
}

static void take_plural(texts *t, const lines_document *d, const lines_entry *entry, quiz_findings *findings)
{
    for (int i = 0; i < PLURAL_COUNT; i++) {
        if (!quiz_slice_is(entry->value, plurals[i].name)) continue;
        t->form = plurals[i].form;
        return;
    }
    quiz_findings_add(findings, QUIZ_S_LANGUAGE, lines_place_of_value(d, entry),
                      "none: all numbers are alike; one: exactly one is different", "no plural is called \"%.*s\"",
                      (int)entry->value.size, entry->value.at);
}

static void take_about(texts *t, const lines_document *d, const lines_entry *entry, quiz_findings *findings)
{
    if (quiz_slice_is(entry->key, "name"))
        t->name = copy(t, entry->value);
    else if (quiz_slice_is(entry->key, "plural"))
        take_plural(t, d, entry, findings);
    else
        quiz_findings_add(findings, QUIZ_S_LANGUAGE, lines_place_of_key(d, entry), "it has a name and a plural",
                          "\"%.*s\" says nothing about a language", (int)entry->key.size, entry->key.at);
}

static void take_section(texts *t, const lines_document *d, const lines_section *section, quiz_findings *findings)
{
    bool about = quiz_slice_is(section->kind, "language");
    void (*take)(texts *, const lines_document *, const lines_entry *, quiz_findings *) =
        about ? take_about : take_text;

    if ((!about && !quiz_slice_is(section->kind, "texts")) || section->name.size > 0) {
        quiz_findings_add(findings, QUIZ_S_LANGUAGE, lines_place_of_section(d, section),
                          "a language has two sections, [language] and [texts]", "%.*s means nothing in a language",
                          (int)section->header.size, section->header.at);
        return;
    }
    for (int i = 0; i < section->count; i++) take(t, d, &d->entries[section->first + i], findings);
}

static void take_all(texts *t, const lines_document *d, quiz_findings *findings)
{
    for (int i = 0; i < d->section_count; i++) take_section(t, d, &d->sections[i], findings);
}

texts *texts_english(void)
{
    quiz_arena *arena = quiz_arena_new();
    quiz_findings *none = quiz_findings_new();
    texts *t = quiz_arena_alloc(arena, sizeof *t);
    lines_document *d = lines_read("en.ini", (const char *)english, english_size, none);

    *t = (texts){ .arena = arena, .code = "en", .form = form_one };
    take_all(t, d, none);
    assert(quiz_findings_count(none) == 0);
    lines_free(d);
    quiz_findings_free(none);
    return t;
}

static texts *over_english(const char *code, lines_document *d, quiz_findings *findings)
{
    texts *t = texts_english();

    t->code = t->name = quiz_arena_copy(t->arena, code, strlen(code));
    take_all(t, d, findings);
    lines_free(d);
    return t;
}

texts *texts_load(const char *assets, const char *code, quiz_findings *findings)
{
    quiz_arena *arena = quiz_arena_new();
    lines_document *d = lines_read_file(quiz_arena_print(arena, "%s/lang/%s.ini", assets, code), findings);

    quiz_arena_free(arena);
    return d == NULL ? NULL : over_english(code, d, findings);
}

texts *texts_read(const char *name, const char *code, const char *bytes, size_t size, quiz_findings *findings)
{
    return over_english(code, lines_read(name, bytes, size, findings), findings);
}

void texts_free(texts *t)
{
    if (t != NULL) quiz_arena_free(t->arena);
}

/* ---- Saying ---- */

const char *texts_code(const texts *t)
{
    return t->code;
}

const char *texts_name(const texts *t)
{
    return t->name;
}

const char *texts_of(const texts *t, text_id id)
{
    assert(id >= 0 && id < TEXT_COUNT && t->values[id][FORM_OTHER] != NULL);
    return t->values[id][FORM_OTHER];
}

const char *texts_named(const texts *t, const char *prefix, const char *name)
{
    size_t size = strlen(prefix);

    for (int id = 0; id < TEXT_COUNT; id++)
        if (strncmp(text_keys[id], prefix, size) == 0 && strcmp(text_keys[id] + size, name) == 0)
            return texts_of(t, (text_id)id);
    return name;
}

enum { ARGUMENTS_MAX = 9, PLACEHOLDER_SIZE = 3 };

typedef struct arguments {
    const char *at[ARGUMENTS_MAX];
    int count;
} arguments;

static void add_all(arguments *a, va_list list)
{
    for (const char *next; a->count < ARGUMENTS_MAX && (next = va_arg(list, const char *)) != NULL;)
        a->at[a->count++] = next;
}

/* The argument that a placeholder at AT stands for, or NULL: it is none. */
static const char *argument(const char *at, const arguments *a)
{
    if (at[0] != '{' || at[1] < '1' || at[1] > '9' || at[2] != '}') return NULL;
    int index = at[1] - '1';
    return index < a->count ? a->at[index] : "";
}

/* What comes next at *AT, which moves behind it: an argument, or what stands before the next brace. */
static quiz_slice next_part(const char **at, const arguments *a)
{
    const char *start = *at, *given = argument(start, a);
    size_t size = given != NULL ? PLACEHOLDER_SIZE : 1 + strcspn(start + 1, "{");

    *at += size;
    return given != NULL ? quiz_slice_of(given) : (quiz_slice){ start, size };
}

static const char *fill(quiz_arena *arena, const char *text, const arguments *a)
{
    size_t size = 0;

    for (const char *at = text; *at != '\0';) size += next_part(&at, a).size;
    char *made = quiz_arena_alloc(arena, size + 1), *end = made;
    for (const char *at = text; *at != '\0';) {
        quiz_slice part = next_part(&at, a);
        memcpy(end, part.at, part.size);
        end += part.size;
    }
    return made;
}

const char *texts_fill(const texts *t, quiz_arena *arena, text_id id, ...)
{
    arguments given = { .count = 0 };
    va_list list;

    va_start(list, id);
    add_all(&given, list);
    va_end(list);
    return fill(arena, texts_of(t, id), &given);
}

const char *texts_counted(const texts *t, quiz_arena *arena, text_id id, int number, ...)
{
    arguments given = { .at = { texts_number(arena, number) }, .count = 1 };
    const char *text = t->values[id][t->form(number)];
    va_list list;

    va_start(list, number);
    add_all(&given, list);
    va_end(list);
    return fill(arena, text != NULL ? text : texts_of(t, id), &given);
}

/* A no-break space: the sign's font has it, and it is narrow there. */
const char *texts_number(quiz_arena *arena, int number)
{
    char digits[16];
    const char *made = number < 0 ? "\u2212" : "";
    int count = snprintf(digits, sizeof digits, "%u", number < 0 ? 0u - (unsigned)number : (unsigned)number);

    for (int at = 0, size = (count - 1) % 3 + 1; at < count; at += size, size = 3)
        made = quiz_arena_print(arena, "%s%s%.*s", made, at > 0 ? "\u00A0" : "", size, digits + at);
    return made;
}

const char *texts_tenths(const texts *t, quiz_arena *arena, int tenths)
{
    return texts_fill(t, arena, TEXT_TENTHS, texts_number(arena, tenths / 10), texts_number(arena, tenths % 10),
                      (char *)NULL);
}

const char *texts_choice(const texts *t, const quiz_question *q, int choice)
{
    if (q->true_or_false) return texts_of(t, choice == 0 ? TEXT_TRUE : TEXT_FALSE);
    return q->choices[choice];
}

const char *texts_difficulty(const texts *t, quiz_difficulty difficulty)
{
    static const text_id names[QUIZ_DIFFICULTY_COUNT] = { TEXT_EASY, TEXT_MEDIUM, TEXT_HARD };

    return texts_of(t, names[difficulty]);
}

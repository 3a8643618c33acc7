/*
 * [question ID] sections. There may be very many, and posing reads them again: so each is only looked over, nothing
 * is copied but its id, and what it would take to be sure of is done only where a quick look is not.
 */
#include <string.h>

#include "bank/dates.h"
#include "bank/equal.h"
#include "bank/keys.h"
#include "bank/translations.h"

enum {
    TEXT,
    ANSWER,
    WRONG,
    CATEGORY,
    DIFFICULTY,
    EXPLAIN,
    SOURCE,
    TAGS,
    HINT,
    CHOICES,
    TIME,
    ORDER,
    AS_OF,
    IMAGE,
    IMAGE_ALT,
    AUDIO,
    AUDIO_ALT,
    KEY_COUNT
};

static const key rows[KEY_COUNT] = {
    [TEXT] = { .name = "text", .translated = true },
    [ANSWER] = { .name = "answer", .many = true, .translated = true },
    [WRONG] = { .name = "wrong", .many = true, .translated = true },
    [CATEGORY] = { .name = "category" },
    [DIFFICULTY] = { .name = "difficulty" },
    [EXPLAIN] = { .name = "explain", .translated = true },
    [SOURCE] = { .name = "source", .translated = true },
    [TAGS] = { .name = "tags" },
    [HINT] = { .name = "hint", .translated = true },
    [CHOICES] = { .name = "choices" },
    [TIME] = { .name = "time" },
    [ORDER] = { .name = "order" },
    [AS_OF] = { .name = "as-of" },
    [IMAGE] = { .name = "image" },
    [IMAGE_ALT] = { .name = "image-alt", .translated = true },
    [AUDIO] = { .name = "audio" },
    [AUDIO_ALT] = { .name = "audio-alt", .translated = true },
};

enum { SECONDS_MOST = 3600 };

/* ---- What it must have ---- */

static const struct {
    int row;
    quiz_rule_id rule;
    const char *what, *help;
} needed[] = {
    { TEXT, QUIZ_Q_NO_TEXT, "text", "add a line  text = ..." },
    { ANSWER, QUIZ_Q_NO_ANSWER, "answer", "add a line  answer = ..." },
    { WRONG, QUIZ_Q_NO_WRONG, "wrong choice", "add a line  wrong = ..." },
};

enum { NEEDED_COUNT = sizeof needed / sizeof *needed };

/* What is missing may have stood in a line that was torn out, or under a key that was misspelt: those had findings. */
static void check_needed(loading *l, const keys_sorted *sorted)
{
    quiz_slice id = sorted->place.section->name;
    const char *called = "this question";

    for (int i = 0; i < NEEDED_COUNT; i++) {
        if (sorted->place.section->torn || keys_meant(sorted, needed[i].row)) continue;
        if (id.size) called = quiz_arena_print(l->scratch, "question \"%.*s\"", (int)id.size, id.at);
        load_report(l, needed[i].rule, bank_place_of(sorted->place), needed[i].help, "%s has no %s", called,
                    needed[i].what);
    }
}

/* ---- Choices ---- */

/* Two answers that are equal do no harm, but one says nothing; any other two could both be offered. */
static void report_twin(loading *l, const keys_sorted *sorted, int index, int before)
{
    bool answers = sorted->which[index] == ANSWER && sorted->which[before] == ANSWER;
    const lines_entry *e = &sorted->at[index];
    const lines_document *d = sorted->place.document;

    if (answers)
        load_report(l, QUIZ_B_REPEATED_KEY, lines_place_of_value(d, e), "delete one of the two",
                    "\"%.*s\" is given twice", (int)e->value.size, e->value.at);
    else
        load_report(l, QUIZ_Q_EQUAL_CHOICES, lines_place_of_value(d, e), "change or delete one of the two",
                    "\"%.*s\" is a choice already", (int)e->value.size, e->value.at);
    quiz_findings_relate(l->findings, lines_place_of_value(d, &sorted->at[before]), "the first one");
}

enum { CHOICES_USUAL = 16 };

static void check_choices(loading *l, const keys_sorted *sorted)
{
    quiz_slice few_texts[CHOICES_USUAL], *texts = few_texts;
    int few[CHOICES_USUAL * 2], *entries = few, *twins = few + CHOICES_USUAL, count = 0;

    if (sorted->count > CHOICES_USUAL) {
        texts = quiz_arena_array(l->scratch, (size_t)sorted->count, sizeof *texts);
        entries = quiz_arena_array(l->scratch, (size_t)sorted->count, sizeof *entries);
        twins = quiz_arena_array(l->scratch, (size_t)sorted->count, sizeof *twins);
    }
    for (int i = 0; i < sorted->count; i++) {
        bool choice = sorted->which[i] == ANSWER || sorted->which[i] == WRONG;
        if (!choice || sorted->at[i].value.size == 0) continue;
        texts[count] = sorted->at[i].value;
        entries[count++] = i;
    }
    if (!equal_find(texts, count, twins, l->scratch)) return;
    for (int i = 0; i < count; i++)
        if (twins[i] >= 0) report_twin(l, sorted, entries[i], entries[twins[i]]);
}

/* ---- Values ---- */

static void report_value(loading *l, bank_place value, const char *help, const char *message)
{
    load_report(l, QUIZ_B_BAD_VALUE, bank_place_of(value), help, message, (int)value.entry->value.size,
                value.entry->value.at);
}

static void check_time(loading *l, bank_place value)
{
    quiz_slice s = value.entry->value;
    int seconds = 0;

    for (size_t i = 0; i < s.size && seconds <= SECONDS_MOST; i++)
        seconds = s.at[i] >= '0' && s.at[i] <= '9' ? seconds * 10 + (s.at[i] - '0') : SECONDS_MOST + 1;
    if (seconds < 1 || seconds > SECONDS_MOST)
        report_value(l, value, "write a number of seconds from 1 to 3600", "\"%.*s\" is not a time limit");
}

static void check_order(loading *l, bank_place value)
{
    if (!quiz_slice_is(value.entry->value, "fixed"))
        report_value(l, value, "write fixed, or delete the line: choices are shuffled",
                     "\"%.*s\" is not an order of choices");
}

static void check_as_of(loading *l, bank_place value)
{
    bank_quantity date;
    const char *wrong = dates_parse(value.entry->value, &date);

    if (wrong) report_value(l, value, wrong, "\"%.*s\" is not a date");
}

static void check_number_of_choices(loading *l, bank_place value)
{
    load_choices(l, value);
}

static void check_values(loading *l, const keys_sorted *sorted)
{
    static const struct {
        int row;
        void (*check)(loading *l, bank_place value);
    } checks[] = {
        { TIME, check_time }, { ORDER, check_order }, { AS_OF, check_as_of }, { CHOICES, check_number_of_choices }
    };

    for (size_t i = 0; i < sizeof checks / sizeof *checks; i++) {
        bank_place value = keys_value(sorted, checks[i].row);
        if (value.entry) checks[i].check(l, value);
    }
}

/* ---- Contradictions ---- */

static int count_values(const keys_sorted *sorted, int row)
{
    int count = 0;

    for (int i = 0; i < sorted->count; i++) count += sorted->which[i] == row && sorted->at[i].value.size > 0;
    return count;
}

/* A picture or sound and the words for it come together. */
static void check_alts(loading *l, const keys_sorted *sorted)
{
    static const struct {
        int media, alt;
        const char *what, *help, *help_alt;
    } pairs[] = {
        { IMAGE, IMAGE_ALT, "picture", "add a line  image = ...,  or delete this one",
          "add a line  image-alt = ...  that says what it shows" },
        { AUDIO, AUDIO_ALT, "sound", "add a line  audio = ...,  or delete this one",
          "add a line  audio-alt = ...  that says what is to be heard" },
    };

    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        bank_place media = keys_value(sorted, pairs[i].media), alt = keys_value(sorted, pairs[i].alt);
        if (alt.entry && !keys_given(sorted, pairs[i].media))
            load_report(l, QUIZ_B_CONTRADICTION, lines_place_of_key(alt.document, alt.entry), pairs[i].help,
                        "%s describes a %s that is not given", rows[pairs[i].alt].name, pairs[i].what);
        if (media.entry && !keys_given(sorted, pairs[i].alt))
            load_report(l, QUIZ_B_NO_ALT, lines_place_of_key(media.document, media.entry), pairs[i].help_alt,
                        "no words stand for this %s", pairs[i].what);
    }
}

static void check_contradictions(loading *l, const keys_sorted *sorted)
{
    bank_place choices = keys_value(sorted, CHOICES);
    int most = choices.entry ? count_values(sorted, WRONG) + 1 : 0;

    if (choices.entry && choices.entry->value.size == 1 && choices.entry->value.at[0] > '0' + most && most > 1)
        load_report(l, QUIZ_B_CONTRADICTION, bank_place_of(choices), "add wrong choices, or write a smaller number",
                    "this asks for %c choices, but only %d can be given", choices.entry->value.at[0], most);
}

/* ---- Questions ---- */

/* Categories are few: each is kept once, by the first question that bears it. */
static const char *find_category(loading *l, const keys_sorted *sorted)
{
    const lines_entry *e = keys_value(sorted, CATEGORY).entry;
    quiz_bank *bank = l->bank;

    if (!e) return NULL;
    int before = names_put(l->names, SCOPE_CATEGORIES, e->value, bank->written_count);
    return before < 0 ? load_copy(l, e->value) : bank->written[before].category;
}

static void check_id(loading *l, load_sections sections, int number)
{
    quiz_slice id = sections.at[number].section->name;

    if (id.size == 0 || !load_name_is_good(l, sections.at[number], id, "[question some-id]")) return;
    int before = names_put(l->names, SCOPE_QUESTIONS, id, number);
    if (before >= 0) load_report_taken(l, sections.at[number], id, sections.at[before]);
}

static void read_question(loading *l, load_sections sections, int number, const keys *table)
{
    bank_place place = sections.at[number];
    quiz_slice id = place.section->name;
    int errors = l->errors;
    keys_sorted sorted = keys_sort(l, place, table);
    bank_place difficulty = keys_value(&sorted, DIFFICULTY);

    check_id(l, sections, number);
    check_needed(l, &sorted);
    check_choices(l, &sorted);
    check_values(l, &sorted);
    int level = difficulty.entry ? load_difficulty(l, difficulty) : QUIZ_MEDIUM;
    if (l->errors > errors || place.section->torn) return;
    check_contradictions(l, &sorted);
    check_alts(l, &sorted);
    if (sorted.translated) translations_check(l, &sorted);
    l->bank->written[l->bank->written_count] = (bank_written){
        .id = id.size ? load_copy(l, id) : NULL,
        .category = find_category(l, &sorted),
        .difficulty = (quiz_difficulty)level,
        .title = load_title_of(l, place.document),
        .document = place.document,
        .section = place.section,
    };
    l->bank->written_count++;
}

void written_read(loading *l, load_sections sections)
{
    keys table = keys_new(l->work, rows, KEY_COUNT);

    l->bank->written = quiz_arena_array(l->arena, (size_t)sections.count, sizeof *l->bank->written);
    for (int i = 0; i < sections.count; i++) {
        read_question(l, sections, i, &table);
        quiz_arena_reset(l->scratch);
    }
    l->bank->left_out = sections.count - l->bank->written_count;
}

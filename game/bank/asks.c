/* [ask TYPE.ATTRIBUTE NAME] sections: templates. */
#include <string.h>

#include "bank/keys.h"
#include "bank/sources.h"
#include "bank/text.h"
#include "bank/types.h"

enum {
    TEXT,
    REVERSE,
    NOT,
    TRUE,
    FIRST,
    LAST,
    MOST,
    LEAST,
    FORM_COUNT, /* of the keys above; the others are behind them */
    EXPLAIN = FORM_COUNT,
    CATEGORY,
    DIFFICULTY,
    POOL,
    CHOICES,
    ONLY,
    WITHOUT,
    KEY_COUNT
};

static const key rows[KEY_COUNT] = {
    [TEXT] = { .name = "text" },
    [REVERSE] = { .name = "reverse" },
    [NOT] = { .name = "not" },
    [TRUE] = { .name = "true" },
    [FIRST] = { .name = "first" },
    [LAST] = { .name = "last" },
    [MOST] = { .name = "most" },
    [LEAST] = { .name = "least" },
    [EXPLAIN] = { .name = "explain" },
    [CATEGORY] = { .name = "category" },
    [DIFFICULTY] = { .name = "difficulty" },
    [POOL] = { .name = "pool" },
    [CHOICES] = { .name = "choices" },
    [ONLY] = { .name = "only" },
    [WITHOUT] = { .name = "without" },
};

/* What can be put in order, and how its kinds are compared. */
typedef enum order { NO_ORDER, BY_TIME, BY_SIZE } order;

static const struct {
    order order;
    const char *what;
} kinds[] = {
    [BANK_TEXT] = { NO_ORDER, NULL },        [BANK_REFERENCE] = { NO_ORDER, NULL },
    [BANK_DATE] = { BY_TIME, "a date" },     [BANK_YEAR] = { BY_TIME, "a year" },
    [BANK_NUMBER] = { BY_SIZE, "a number" }, [BANK_MONEY] = { BY_SIZE, "an amount of money" },
};

/* What each form's prompt must do. */
static const struct {
    quiz_form form;
    bool names_value;    /* it names the attribute asked about; the others must not */
    bool offers_records; /* its choices are labels */
    order order;         /* in which it puts the records, if it compares them */
} forms[FORM_COUNT] = {
    [TEXT] = { .form = QUIZ_TEXT },
    [REVERSE] = { .form = QUIZ_REVERSE, .names_value = true, .offers_records = true },
    [NOT] = { .form = QUIZ_NOT },
    [TRUE] = { .form = QUIZ_TRUE, .names_value = true },
    [FIRST] = { .form = QUIZ_FIRST, .offers_records = true, .order = BY_TIME },
    [LAST] = { .form = QUIZ_LAST, .offers_records = true, .order = BY_TIME },
    [MOST] = { .form = QUIZ_MOST, .offers_records = true, .order = BY_SIZE },
    [LEAST] = { .form = QUIZ_LEAST, .offers_records = true, .order = BY_SIZE },
};

/* A template while it is read. */
typedef struct reading {
    loading *l;
    bank_ask *ask;
    const bank_type *type;
    const bank_attribute *attribute;
    keys_sorted sorted;
} reading;

/* ---- What it is about ---- */

static bool report_target(loading *l, bank_place section, quiz_slice span, const char *help, const char *message)
{
    quiz_place at = span.size ? load_place_in(section, span) : bank_place_of(section);

    load_report(l, QUIZ_T_TARGET, at, help, message, (int)span.size, span.at);
    return false;
}

static bool read_target(loading *l, bank_place section, quiz_slice target, bank_ask *ask)
{
    static const char help[] = "write [ask TYPE.ATTRIBUTE], as in [ask film.director]";
    quiz_slice attribute = target, type = quiz_slice_cut(&attribute, '.');

    if (attribute.size == 0) return report_target(l, section, target, help, "\"%.*s\" is not a type and an attribute");
    ask->type = types_find(l, type);
    if (ask->type < 0)
        return report_target(l, section, type, types_did_you_mean_type(l, type, NULL, 0, help),
                             "there is no type \"%.*s\"");
    const bank_type *known = &l->bank->types[ask->type];
    ask->attribute = types_find_attribute(known, attribute);
    return ask->attribute >= 0 || report_target(l, section, attribute, types_did_you_mean(l, known, attribute, help),
                                                "the type has no attribute \"%.*s\"");
}

/* NUMBER is that of the section among those of templates. A template without a good name is read for its faults. */
static void read_name(loading *l, load_sections sections, int number, quiz_slice target, quiz_slice name)
{
    const char *whole = quiz_arena_print(l->work, "%.*s %.*s", (int)target.size, target.at, (int)name.size, name.at);
    int before;

    if (name.size && !load_name_is_good(l, sections.at[number], name, "[ask film.director remake]")) return;
    before = names_put(l->names, SCOPE_ASKS, quiz_slice_of(whole), number);
    if (before >= 0) load_report_taken(l, sections.at[number], sections.at[number].section->name, sections.at[before]);
}

/* ---- Forms ---- */

static bool shows_label(const bank_text *text)
{
    for (int i = 0; i < text->count; i++)
        if (text->parts[i].kind == BANK_LABEL && text->parts[i].path_count == 0) return true;
    return false;
}

static bool has_placeholder(const bank_text *text)
{
    for (int i = 0; i < text->count; i++)
        if (text->parts[i].kind != BANK_LITERAL) return true;
    return false;
}

static void report_shown(reading *r, const bank_text *text, const char *message)
{
    load_report(r->l, QUIZ_T_SHOWS_KEY, bank_place_of(text->place), "leave it out; what is asked for must not be seen",
                message, r->attribute->name);
}

/* "The oldest" has the lowest year: whoever asks for the most of a date may mean the other end. */
static void check_order(reading *r, int row, const bank_text *text)
{
    bank_kind kind = r->attribute->kind;
    bool time = kinds[kind].order == BY_TIME;

    if (!forms[row].order || forms[row].order == kinds[kind].order) return;
    if (!kinds[kind].order)
        load_report(r->l, QUIZ_T_NOT_COMPARABLE, bank_place_of(text->place),
                    "only dates, years, numbers and money can be put in order", "the values of \"%s\" have no order",
                    r->attribute->name);
    else
        load_report(r->l, QUIZ_T_OTHER_ORDER, bank_place_of(text->place),
                    time ? "use first or last" : "use most or least", "%s, and \"%s\" is %s",
                    time ? "most and least are for numbers and money" : "first and last are for dates and years",
                    r->attribute->name, kinds[kind].what);
}

static void check_form(reading *r, int row, const bank_text *text)
{
    int asked = r->ask->attribute;
    bool labelled = types_label_names(r->type, asked), names_value = bank_text_names(text, asked);

    check_order(r, row, text);
    if (forms[row].names_value && !names_value)
        load_report(r->l, QUIZ_T_LACKS_VALUE, bank_place_of(text->place),
                    quiz_arena_print(r->l->scratch, "put {%s} into it", r->attribute->name),
                    "this must name the \"%s\" that it is about", r->attribute->name);
    if (forms[row].order && has_placeholder(text))
        report_shown(r, text,
                     "this is about several records, compared by \"%s\", and must name nothing of one of them");
    else if (!forms[row].names_value && names_value)
        report_shown(r, text, "this shows the \"%s\" that it asks for");
    else if (labelled && shows_label(text))
        report_shown(r, text, "the label in this shows \"%s\"");
    else if (labelled && forms[row].offers_records)
        report_shown(r, text, "the choices are labels, and these show \"%s\"");
    else if (forms[row].offers_records && forms[row].names_value && shows_label(text))
        report_shown(r, text, "this names the record that has the \"%s\", which is the answer");
}

static void read_forms(reading *r)
{
    bool given = false;

    for (int i = 0; i < FORM_COUNT; i++) {
        bank_place place = keys_value(&r->sorted, i);
        bank_text *text = &r->ask->forms[forms[i].form];
        given = given || keys_meant(&r->sorted, i);
        if (!place.entry) continue;
        *text = text_parse(r->l, r->ask->type, place);
        if (text->count > 0) check_form(r, i, text);
    }
    if (!given && !r->ask->place.section->torn)
        load_report(r->l, QUIZ_T_NO_FORM, bank_place_of(r->ask->place), "add a line  text = ...",
                    "this template asks nothing");
}

/* ---- The rest ---- */

/* The attribute that `only` or `without` names, or -1. */
static int read_condition(reading *r, int row)
{
    bank_place place = keys_value(&r->sorted, row);
    int found = place.entry ? types_find_attribute(r->type, place.entry->value) : -1;

    if (place.entry && found < 0)
        report_target(r->l, place, place.entry->value,
                      types_did_you_mean(r->l, r->type, place.entry->value, "write the name of an attribute"),
                      "the type has no attribute \"%.*s\"");
    return found;
}

static void check_conditions(reading *r)
{
    bank_place without = keys_value(&r->sorted, WITHOUT), only = keys_value(&r->sorted, ONLY);
    int attribute = r->ask->without;

    if (attribute < 0) return;
    if (attribute == r->ask->only) {
        load_report(r->l, QUIZ_B_CONTRADICTION, bank_place_of(without), "delete one of the two",
                    "no record has \"%s\" and lacks it", r->type->attributes[attribute].name);
        quiz_findings_relate(r->l->findings, bank_place_of(only), "this asks for it");
    } else if (attribute == r->ask->attribute) {
        load_report(r->l, QUIZ_B_CONTRADICTION, bank_place_of(without), "delete this line",
                    "records without \"%s\" cannot be asked for it", r->attribute->name);
    }
}

static void read_rest(reading *r)
{
    bank_place explain = keys_value(&r->sorted, EXPLAIN), pool = keys_value(&r->sorted, POOL);
    bank_place choices = keys_value(&r->sorted, CHOICES), difficulty = keys_value(&r->sorted, DIFFICULTY);
    bank_ask *ask = r->ask;

    if (explain.entry) ask->explain = text_parse(r->l, ask->type, explain);
    if (pool.entry) sources_parse(r->l, pool, ask);
    ask->choices = choices.entry ? load_choices(r->l, choices) : QUIZ_CHOICES_DEFAULT;
    ask->difficulty = difficulty.entry ? (quiz_difficulty)load_difficulty(r->l, difficulty) : QUIZ_MEDIUM;
    ask->category = keys_text(r->l, &r->sorted, CATEGORY);
    ask->only = read_condition(r, ONLY);
    ask->without = read_condition(r, WITHOUT);
    check_conditions(r);
}

static void read_ask(loading *l, load_sections sections, int number, const keys *table)
{
    bank_place section = sections.at[number];
    quiz_slice name = section.section->name, target = quiz_slice_cut(&name, ' ');
    bank_ask *ask = &l->bank->asks[l->bank->ask_count];
    int errors = l->errors;

    name = quiz_slice_trim(name);
    *ask = (bank_ask){ .name = load_copy(l, name), .place = section };
    keys_sorted sorted = keys_sort(l, section, table);
    if (!read_target(l, section, target, ask)) return;
    read_name(l, sections, number, target, name);
    const bank_type *type = &l->bank->types[ask->type];
    reading r = { l, ask, type, &type->attributes[ask->attribute], sorted };
    read_forms(&r);
    read_rest(&r);
    if (l->errors == errors && !section.section->torn && !l->type_faulty[ask->type]) l->bank->ask_count++;
}

void asks_read(loading *l, load_sections sections)
{
    keys table = keys_new(l->work, rows, KEY_COUNT);

    l->bank->asks = quiz_arena_array(l->arena, (size_t)sections.count, sizeof *l->bank->asks);
    for (int i = 0; i < sections.count; i++) {
        read_ask(l, sections, i, &table);
        quiz_arena_reset(l->scratch);
    }
}

/* [type NAME] sections. */
#include "bank/types.h"

#include <string.h>

#include "bank/attributes.h"
#include "bank/keys.h"
#include "bank/text.h"

const char *const types_own[TYPES_OWN_COUNT] = {
    [TYPES_ALSO] = "also",     [TYPES_CATEGORY] = "category", [TYPES_DIFFICULTY] = "difficulty",
    [TYPES_SOURCE] = "source", [TYPES_PARTIAL] = "partial",
};

static const char label[] = "label", name_attribute[] = "name";

/* Attributes are looked for one by one. */
enum { ATTRIBUTES_MOST = 256 };

/* A type of one of these names could not be told from something else. */
static const char *const reserved[] = { "bank", "question", "type", "ask", "date", "year", "number", "money" };

enum { RESERVED_COUNT = sizeof reserved / sizeof *reserved };

int types_find(const loading *l, quiz_slice name)
{
    return names_find(l->names, SCOPE_TYPES, name);
}

int types_find_attribute(const bank_type *type, quiz_slice name)
{
    for (int i = 0; i < type->attribute_count; i++)
        if (quiz_slice_is(name, type->attributes[i].name)) return i;
    return -1;
}

bool types_label_names(const bank_type *type, int attribute)
{
    if (type->label.count > 0) return bank_text_names(&type->label, attribute);
    return strcmp(type->attributes[attribute].name, name_attribute) == 0;
}

const char *types_did_you_mean_type(loading *l, quiz_slice wrong, const char *const *further, int further_count,
                                    const char *otherwise)
{
    const quiz_bank *bank = l->bank;
    int count = bank->type_count + further_count;
    const char **known;

    if (!load_can_suggest(l, count)) return otherwise;
    known = quiz_arena_array(l->scratch, (size_t)count, sizeof *known);
    for (int i = 0; i < further_count; i++) known[i] = further[i];
    for (int i = 0; i < bank->type_count; i++) known[further_count + i] = bank->types[i].name;
    return load_did_you_mean(l, wrong, known, count, otherwise);
}

const char *types_did_you_mean(loading *l, const bank_type *type, quiz_slice wrong, const char *otherwise)
{
    size_t count = (size_t)type->attribute_count;
    const char **known = quiz_arena_array(l->scratch, count + 1, sizeof *known);

    for (size_t i = 0; i < count; i++) known[i] = type->attributes[i].name;
    known[count] = label;
    return load_did_you_mean(l, wrong, known, (int)count + 1, otherwise);
}

/* More attributes than these are no help to read. */
enum { LISTED_MOST = 8 };

const char *types_list(loading *l, const bank_type *type)
{
    const char *list = "it has";

    if (!load_can_suggest(l, type->attribute_count)) return NULL;
    for (int i = 0; i < type->attribute_count && i < LISTED_MOST; i++)
        list = quiz_arena_print(l->scratch, "%s%s %s", list, i ? "," : "", type->attributes[i].name);
    return type->attribute_count > LISTED_MOST ? quiz_arena_print(l->scratch, "%s ...", list) : list;
}

/* ---- Names ---- */

static bool is_one_of(quiz_slice s, const char *const *words, int count)
{
    for (int i = 0; i < count; i++)
        if (quiz_slice_is(s, words[i])) return true;
    return false;
}

static bool name_is_free(loading *l, bank_place section, quiz_slice name)
{
    int number = l->bank->type_count;

    if (is_one_of(name, reserved, RESERVED_COUNT)) {
        load_report(l, QUIZ_B_BAD_NAME, load_place_in(section, name), "choose another name",
                    "\"%.*s\" means something else", (int)name.size, name.at);
        return false;
    }
    int before = names_put(l->names, SCOPE_TYPES, name, number);
    if (before >= 0) load_report_taken(l, section, name, l->bank->types[before].place);
    return before < 0;
}

static bank_type new_type(loading *l, bank_place section)
{
    return (bank_type){
        .name = load_copy(l, section.section->name),
        .attributes = quiz_arena_array(l->arena, (size_t)section.section->count, sizeof(bank_attribute)),
        .label = { .place = section },
        .place = section,
    };
}

/* All types are named before any is read, as attributes may refer to later ones. Returns whether it has a name. */
static bool add_type(loading *l, bank_place section)
{
    quiz_slice name = section.section->name;

    if (!load_name_is_good(l, section, name, "[type film]") || !name_is_free(l, section, name)) return false;
    l->bank->types[l->bank->type_count++] = new_type(l, section);
    return true;
}

/* ---- Attributes ---- */

static bool is_attribute_name(loading *l, bank_place entry)
{
    const lines_entry *e = entry.entry;
    bool own = is_one_of(e->key, types_own, TYPES_OWN_COUNT);

    if (!own && load_is_name(e->key)) return true;
    load_report(l, QUIZ_B_ATTRIBUTE, lines_place_of_key(entry.document, e),
                own ? "choose another name" : "a name holds letters, digits, - and _",
                own ? "every record has \"%.*s\" without this" : "\"%.*s\" cannot be the name of an attribute",
                (int)e->key.size, e->key.at);
    return false;
}

static bool is_new_attribute(loading *l, const bank_type *type, bank_place entry)
{
    int before = types_find_attribute(type, entry.entry->key);

    if (before >= 0)
        keys_report_repeated(l, entry, type->attributes[before].place);
    else if (type->attribute_count == ATTRIBUTES_MOST)
        load_report(l, QUIZ_B_ATTRIBUTE, lines_place_of_key(entry.document, entry.entry), "make it two types",
                    "a type has at most %d attributes", ATTRIBUTES_MOST);
    return before < 0 && type->attribute_count < ATTRIBUTES_MOST;
}

static void add_attribute(loading *l, bank_type *type, bank_place entry)
{
    if (!is_attribute_name(l, entry) || !is_new_attribute(l, type, entry)) return;
    bank_attribute *a = &type->attributes[type->attribute_count++];
    *a = (bank_attribute){ .name = load_copy(l, entry.entry->key), .kind = BANK_TEXT, .type = -1, .place = entry };
    if (attributes_parse(l, entry, a)) return;
    a->pools[0] = a->name; /* a declared attribute spares its records findings of their own */
    a->pool_count = 1;
}

static void add_label(loading *l, bank_type *type, bank_place entry)
{
    if (type->label.place.entry)
        keys_report_repeated(l, entry, type->label.place);
    else
        type->label.place = entry;
}

static void read_entry(loading *l, bank_type *type, bank_place entry)
{
    if (entry.entry->value.size == 0)
        keys_report_empty(l, entry);
    else if (quiz_slice_is(entry.entry->key, label))
        add_label(l, type, entry);
    else
        add_attribute(l, type, entry);
}

static void read_attributes(loading *l, bank_type *type)
{
    static const char *const known[] = { label };
    const lines_document *d = type->place.document;
    const lines_section *s = type->place.section;
    bank_place entry = type->place;

    lines_check_continuations(d, (int)(s - d->sections), known, 1, l->findings);
    for (int i = 0; i < s->count; i++) {
        entry.entry = &d->entries[s->first + i];
        read_entry(l, type, entry);
    }
    quiz_arena_reset(l->scratch);
}

/* ---- Labels ---- */

/* Whether TEXT is the label of a type that puts that very label into itself. */
static bool needs_itself(const bank_text *text)
{
    for (int i = 0; i < text->count; i++)
        if (text->parts[i].kind == BANK_LABEL && text->parts[i].path_count == 0) return true;
    return false;
}

static bool read_label(loading *l, bank_type *type, int index)
{
    bank_place place = type->label.place;
    bool named = types_find_attribute(type, quiz_slice_of(name_attribute)) >= 0;

    if (place.entry) {
        type->label = text_parse(l, index, place);
        if (needs_itself(&type->label)) {
            load_report(l, QUIZ_B_LOOP, bank_place_of(place), "name attributes in it", "this label needs itself");
            return false;
        }
        return type->label.count > 0;
    }
    if (!named && !type->place.section->torn)
        load_report(
            l, QUIZ_B_MISSING_KEY, bank_place_of(type->place),
            "add a line  name = ...  with a pool, or  label = ...  with the attributes that tell its records apart",
            "type \"%s\" has neither a label nor a name", type->name);
    return named;
}

/* A section whose name is none or taken makes no type, but may have other faults. */
static void read_nameless(loading *l, bank_place section)
{
    bank_type type = new_type(l, section);

    read_attributes(l, &type);
}

void types_read(loading *l, load_sections sections)
{
    quiz_bank *bank = l->bank;
    bool *named = quiz_arena_array(l->work, (size_t)sections.count, sizeof *named);

    bank->types = quiz_arena_array(l->arena, (size_t)sections.count, sizeof *bank->types);
    l->type_faulty = quiz_arena_array(l->work, (size_t)sections.count, sizeof *l->type_faulty);
    for (int i = 0; i < sections.count; i++) named[i] = add_type(l, sections.at[i]);
    for (int i = 0; i < sections.count; i++)
        if (!named[i]) read_nameless(l, sections.at[i]);
    for (int i = 0; i < bank->type_count; i++) read_attributes(l, &bank->types[i]);
    for (int i = 0; i < bank->type_count; i++) l->type_faulty[i] = !read_label(l, &bank->types[i], i);
}

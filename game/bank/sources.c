/* A template's `pool`; see sources.h. */
#include "bank/sources.h"

#include <string.h>

#include "bank/types.h"

static bool report(loading *l, bank_place value, quiz_slice item, const char *help, const char *message)
{
    load_report(l, QUIZ_T_POOL, item.size ? load_place_in(value, item) : bank_place_of(value), help, message,
                (int)item.size, item.at);
    return false;
}

/* "did you mean" over every TYPE.ATTRIBUTE. */
static const char *did_you_mean(loading *l, quiz_slice wrong)
{
    const quiz_bank *bank = l->bank;
    const char *otherwise = "write TYPE.ATTRIBUTE, as in film.director", **known;
    size_t count = 0;
    int at = 0;

    for (int t = 0; t < bank->type_count; t++) count += (size_t)bank->types[t].attribute_count;
    if (!load_can_suggest(l, (int)count)) return otherwise;
    known = quiz_arena_array(l->scratch, count, sizeof *known);
    for (int t = 0; t < bank->type_count; t++)
        for (int a = 0; a < bank->types[t].attribute_count; a++)
            known[at++] = quiz_arena_print(l->scratch, "%s.%s", bank->types[t].name, bank->types[t].attributes[a].name);
    return load_did_you_mean(l, wrong, known, at, otherwise);
}

/* Texts and references are shown alike; what has an order must be of one kind, in one unit. */
static bool fits(const bank_attribute *asked, const bank_attribute *offered)
{
    bool comparable = bank_kind_is_comparable(asked->kind);

    if (comparable != bank_kind_is_comparable(offered->kind)) return false;
    if (!comparable) return true;
    return asked->kind == offered->kind && (!asked->unit || strcmp(asked->unit, offered->unit) == 0);
}

static bool add_source(loading *l, bank_place value, quiz_slice item, bank_ask *ask)
{
    const quiz_bank *bank = l->bank;
    quiz_slice attribute = item, type = quiz_slice_cut(&attribute, '.');
    bank_source source = { types_find(l, type), -1 };

    if (item.size == 0)
        return report(l, value, item, "write TYPE.ATTRIBUTE there, or delete the comma",
                      "%.*sa value is missing beside a comma");
    if (source.type >= 0) source.attribute = types_find_attribute(&bank->types[source.type], attribute);
    if (source.attribute < 0) return report(l, value, item, did_you_mean(l, item), "there is no \"%.*s\"");
    if (!fits(&bank->types[ask->type].attributes[ask->attribute],
              &bank->types[source.type].attributes[source.attribute]))
        return report(l, value, item, "choices must be of the kind that is asked for",
                      "values of \"%.*s\" cannot stand beside those asked for");
    if (ask->pool_count == BANK_SOURCES_MAX)
        return report(l, value, item, "a pool has at most eight parts", "there is no room for \"%.*s\"");
    ask->pool[ask->pool_count++] = source;
    return true;
}

bool sources_parse(loading *l, bank_place value, bank_ask *ask)
{
    quiz_slice rest = value.entry->value, item;
    bool good = true;

    while (good && quiz_slice_next(&rest, ',', &item)) good = add_source(l, value, item, ask);
    return good;
}

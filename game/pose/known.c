/* Which of several pools a value belongs to, found by where else it stands. */
#include "pose/known.h"

#include <stdlib.h>
#include <string.h>

typedef struct known_item {
    int same;
    const char *pool;
} known_item;

struct known {
    known_item *items;
    int count;
};

static int compare_known(const void *a, const void *b)
{
    const known_item *x = a, *y = b;

    return x->same != y->same ? (x->same < y->same ? -1 : 1) : strcmp(x->pool, y->pool);
}

static bool has_choice_of_pools(const quiz_bank *bank)
{
    for (int t = 0; t < bank->type_count; t++)
        for (int a = 0; a < bank->types[t].attribute_count; a++)
            if (bank->types[t].attributes[a].pool_count > 1) return true;
    return false;
}

static size_t count_all_values(const quiz_bank *bank)
{
    size_t count = 0;

    for (int r = 0; r < bank->record_count; r++)
        for (int a = 0; a < bank->types[bank->records[r].type].attribute_count; a++)
            count += (size_t)bank->records[r].values[a].count;
    return count;
}

static void know_record(known *k, const quiz_bank *bank, const bank_record *record)
{
    const bank_type *type = &bank->types[record->type];

    for (int a = 0; a < type->attribute_count; a++) {
        if (type->attributes[a].kind != BANK_TEXT || type->attributes[a].pool_count != 1) continue;
        for (int i = 0; i < record->values[a].count; i++)
            k->items[k->count++] = (known_item){ record->values[a].at[i].same, type->attributes[a].pools[0] };
    }
}

known *known_new(const quiz_bank *bank, quiz_arena *arena)
{
    known *k = quiz_arena_alloc(arena, sizeof *k);

    if (!has_choice_of_pools(bank)) return k;
    k->items = quiz_arena_array(arena, count_all_values(bank), sizeof *k->items);
    for (int r = 0; r < bank->record_count; r++) know_record(k, bank, &bank->records[r]);
    qsort(k->items, (size_t)k->count, sizeof *k->items, compare_known);
    return k;
}

const char *known_pool(const known *k, const bank_attribute *attribute, int same)
{
    for (int i = 0; i < attribute->pool_count && attribute->pool_count > 1 && k->count; i++) {
        known_item wanted = { same, attribute->pools[i] };
        if (bsearch(&wanted, k->items, (size_t)k->count, sizeof wanted, compare_known)) return attribute->pools[i];
    }
    return attribute->pools[0];
}

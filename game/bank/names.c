/* Names, by open addressing. A slot holds half of the hash, so that what differs is told apart in the slots alone. */
#include "bank/names.h"

#include <string.h>

typedef struct slot {
    uint32_t hash;
    uint32_t item; /* its position, plus one; 0: the slot is empty */
} slot;

typedef struct item {
    quiz_slice text;
    int scope;
    int number;
} item;

enum { FIRST_SLOTS = 64 };

struct names_table {
    quiz_arena *arena;
    slot *slots;
    size_t mask; /* how many slots there are, less one */
    item *items; /* room for half as many */
    size_t count;
};

static void make_room(names_table *table, size_t slots)
{
    table->slots = quiz_arena_array(table->arena, slots, sizeof *table->slots);
    table->items = quiz_arena_array(table->arena, slots / 2, sizeof *table->items);
    table->mask = slots - 1;
}

names_table *names_new(quiz_arena *arena, size_t expected)
{
    names_table *table = quiz_arena_alloc(arena, sizeof *table);
    size_t slots = FIRST_SLOTS;

    while (slots / 2 <= expected) slots *= 2;
    table->arena = arena;
    make_room(table, slots);
    return table;
}

/* Slots are as many as a power of two, which is what the low bits of the hash choose from. */
static void grow(names_table *table)
{
    names_table before = *table;

    make_room(table, (before.mask + 1) * 4);
    memcpy(table->items, before.items, before.count * sizeof *before.items);
    for (size_t i = 0; i <= before.mask; i++) {
        slot moved = before.slots[i];
        size_t at = moved.hash & table->mask;
        if (moved.item == 0) continue;
        while (table->slots[at].item) at = (at + 1) & table->mask;
        table->slots[at] = moved;
    }
}

static uint32_t hash_of(int scope, quiz_slice text)
{
    uint64_t hash = quiz_slice_hash(text) + (uint64_t)(uint32_t)scope * UINT64_C(0x9E3779B97F4A7C15);

    return (uint32_t)(hash ^ hash >> 32);
}

/* The slot that holds the name, or the empty one where it would go. */
static slot *find_slot(const names_table *table, int scope, quiz_slice text, uint32_t hash)
{
    for (size_t at = hash & table->mask;; at = (at + 1) & table->mask) {
        slot *s = &table->slots[at];
        if (s->item == 0) return s;
        if (s->hash != hash) continue;
        const item *held = &table->items[s->item - 1];
        if (held->scope == scope && quiz_slice_equal(held->text, text)) return s;
    }
}

int names_put(names_table *table, int scope, quiz_slice text, int number)
{
    uint32_t hash = hash_of(scope, text);
    slot *s = find_slot(table, scope, text, hash);

    if (s->item) return table->items[s->item - 1].number;
    table->items[table->count++] = (item){ text, scope, number };
    *s = (slot){ hash, (uint32_t)table->count };
    if (table->count == (table->mask + 1) / 2) grow(table);
    return -1;
}

int names_find(const names_table *table, int scope, quiz_slice text)
{
    const slot *s = find_slot(table, scope, text, hash_of(scope, text));

    return s->item ? table->items[s->item - 1].number : -1;
}

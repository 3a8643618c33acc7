/* Words and phrases, hashed by their first word; see lexicon.h. */
#include "check/lexicon.h"

struct lexicon {
    lexicon_entry *slots; /* of kind 0: free; there always are some */
    size_t mask;
};

static size_t count_phrases(const lexicon_row *rows, int count)
{
    size_t phrases = 0;

    for (int i = 0; i < count; i++) {
        phrases++;
        for (const char *at = rows[i].phrases; *at; at++) phrases += *at == '|';
    }
    return phrases;
}

static void add(lexicon *l, int kind, words phrase)
{
    size_t slot = phrase.at[0].hash & l->mask;

    while (l->slots[slot].kind) slot = (slot + 1) & l->mask;
    l->slots[slot] = (lexicon_entry){ kind, phrase };
}

lexicon *lexicon_new(const lexicon_row *rows, int count, quiz_arena *arena)
{
    lexicon *l = quiz_arena_alloc(arena, sizeof *l);
    size_t size = 16;

    while (size < 4 * count_phrases(rows, count)) size *= 2;
    l->mask = size - 1;
    l->slots = quiz_arena_array(arena, size, sizeof *l->slots);
    for (int i = 0; i < count; i++) {
        quiz_slice phrase, rest = quiz_slice_of(rows[i].phrases);
        while (quiz_slice_next(&rest, '|', &phrase)) add(l, rows[i].kind, words_of(phrase, arena));
    }
    return l;
}

static bool stands_at(const words *phrase, const words *list, int index)
{
    if (phrase->count > list->count - index) return false;
    for (int i = 0; i < phrase->count; i++)
        if (phrase->at[i].hash != list->at[index + i].hash) return false;
    return true;
}

const lexicon_entry *lexicon_at(const lexicon *l, const words *list, int index)
{
    size_t slot = list->at[index].hash & l->mask;

    while (l->slots[slot].kind && !stands_at(&l->slots[slot].words, list, index)) slot = (slot + 1) & l->mask;
    return &l->slots[slot];
}

int lexicon_kind(const lexicon *l, const words *list, int index)
{
    return index >= 0 && index < list->count ? lexicon_at(l, list, index)->kind : 0;
}

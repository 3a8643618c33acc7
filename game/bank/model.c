/* What the folders above ask of a sealed bank. */
#include "bank/model.h"

#include <assert.h>
#include <string.h>

int quiz_bank_title_count(const quiz_bank *bank)
{
    return bank->title_count;
}

const quiz_bank_title *quiz_bank_title_at(const quiz_bank *bank, int index)
{
    assert(index >= 0 && index < bank->title_count);
    return &bank->titles[index];
}

int quiz_bank_file_count(const quiz_bank *bank)
{
    return bank->document_count;
}

int quiz_bank_left_out(const quiz_bank *bank)
{
    return bank->left_out;
}

const char *quiz_bank_file_at(const quiz_bank *bank, int index)
{
    assert(index >= 0 && index < bank->document_count);
    return bank->documents[index]->name;
}

uint64_t quiz_bank_fingerprint(const quiz_bank *bank)
{
    return bank->fingerprint;
}

const char *bank_language(const quiz_bank *bank, int title)
{
    return title < 0 ? "en" : bank->titles[title].language;
}

const bank_attribute *bank_asked(const quiz_bank *bank, const bank_ask *ask)
{
    return &bank->types[ask->type].attributes[ask->attribute];
}

const lines_entry *bank_next_entry(const lines_document *document, const lines_section *section, const char *key,
                                   int *at)
{
    size_t size = strlen(key);

    while (*at < section->count) {
        const lines_entry *e = &document->entries[section->first + (*at)++];
        if (e->key.size == size && memcmp(e->key.at, key, size) == 0) return e;
    }
    return NULL;
}

const char *bank_first_value(quiz_arena *arena, const lines_document *document, const lines_section *section,
                             const char *key)
{
    int at = 0;
    const lines_entry *e = bank_next_entry(document, section, key, &at);

    return e && e->value.size ? quiz_arena_copy(arena, e->value.at, e->value.size) : NULL;
}

quiz_place bank_place_of(bank_place place)
{
    return place.entry ? lines_place_of_value(place.document, place.entry)
                       : lines_place_of_section(place.document, place.section);
}

quiz_origin bank_origin_of(bank_place place, quiz_arena *arena)
{
    quiz_slice words = { place.section->header.at + 1, place.section->header.size - 2 };

    words = quiz_slice_trim(words);
    return (quiz_origin){
        .file = place.document->name,
        .line = place.entry ? place.entry->line : place.section->line,
        .section = quiz_arena_copy(arena, words.at, words.size),
    };
}

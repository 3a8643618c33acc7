/* From a question's own language to another one; see translate.h. */
#include "pose/translate.h"

#include "bank/languages.h"

/* Which of the values of KEY in the question's own language ENTRY is, from 0. */
static int number_of(bank_place place, const char *key, const lines_entry *entry)
{
    const quiz_slice own = { "", 0 };
    int number = 0;

    for (int at = 0; languages_next(place, key, own, &at) != entry;) number++;
    return number;
}

static void translate_choice(const draft *d, draft_choice *choice, quiz_slice language)
{
    const char *key = choice->right ? "answer" : "wrong";
    const lines_entry *e =
        languages_value(choice->place, key, language, number_of(choice->place, key, choice->place.entry));

    choice->text = quiz_arena_copy(d->arena, e->value.at, e->value.size);
    choice->fact = quiz_arena_print(d->arena, "%s: %s", key, choice->text);
    choice->place.entry = e;
}

static void translate_texts(const draft *d, bank_place place, quiz_slice language)
{
    quiz_question *q = d->question;
    const struct {
        const char *key, **text;
    } texts[] = {
        { "text", &q->prompt },   { "explain", &q->explanation }, { "hint", &q->hint },
        { "source", &q->source }, { "image-alt", &q->image_alt }, { "audio-alt", &q->audio_alt },
    };

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const lines_entry *e = languages_value(place, texts[i].key, language, 0);
        if (e) *texts[i].text = quiz_arena_copy(d->arena, e->value.at, e->value.size);
    }
}

void translate_draft(draft *d)
{
    const bank_written *w = d->entry->written;
    const bank_place place = { w->document, w->section, NULL };
    const char *own = bank_language(d->catalog->bank, w->title);
    quiz_slice language = languages_choose(place, own, d->language, d->scratch);

    if (!language.size) return;
    for (int i = 0; i < d->count; i++) translate_choice(d, &d->choices[i], language);
    translate_texts(d, place, language);
    d->question->language = quiz_arena_copy(d->arena, language.at, language.size);
}

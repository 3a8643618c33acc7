/* written: somebody wrote the prompt and the choices. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "pose/forms.h"
#include "pose/translate.h"

/* The entries of one key. */
typedef struct entries {
    const lines_entry **at;
    int count;
} entries;

typedef struct script {
    draft *d;
    const lines_document *document;
    const lines_section *section;
} script;

/* There are very many, and printf takes its time. */
static const char *name_of(const char *id, quiz_arena *arena)
{
    static const char kind[] = "question:";
    size_t size = strlen(id);
    char *name = quiz_arena_alloc(arena, sizeof kind + size);

    memcpy(name, kind, sizeof kind - 1);
    memcpy(name + sizeof kind - 1, id, size);
    return name;
}

/* A question without a name is known by its text. */
static const char *id_of(const catalog_listing *l, const bank_written *written, quiz_arena *scratch)
{
    quiz_arena *arena = l->catalog->arena;

    if (written->id) return name_of(written->id, arena);
    const char *text = bank_first_value(scratch, written->document, written->section, "text");
    const char *folded = quiz_text_fold(scratch, quiz_slice_of(text));
    return quiz_arena_print(arena, "question:%016" PRIx64, quiz_slice_hash(quiz_slice_of(folded)));
}

static entries collect(const lines_document *document, const lines_section *section, const char *key,
                       quiz_arena *scratch)
{
    entries found = { quiz_arena_array(scratch, (size_t)section->count, sizeof *found.at), 0 };
    const lines_entry *e;

    for (int at = 0; (e = bank_next_entry(document, section, key, &at));)
        if (e->value.size) found.at[found.count++] = e;
    return found;
}

static void report_alias(const catalog_listing *l, const bank_written *written, const lines_entry *e,
                         const lines_entry *before)
{
    quiz_findings_add(l->findings, QUIZ_Q_EQUAL_CHOICES, lines_place_of_value(written->document, e),
                      "change or delete one of the two; a record says under `also` that they mean the same",
                      "\"%.*s\" is a choice already, by another name", (int)e->value.size, e->value.at);
    quiz_findings_relate(l->findings, lines_place_of_value(written->document, before), "the first one");
}

/* Whether a wrong choice means the same as another choice. What is equal as text was found when it was read. */
static bool has_alias(const catalog_listing *l, const bank_written *written)
{
    const quiz_bank *bank = l->catalog->bank;
    entries right = collect(written->document, written->section, "answer", l->scratch);
    entries wrong = collect(written->document, written->section, "wrong", l->scratch);
    int *classes = quiz_arena_array(l->scratch, (size_t)(right.count + wrong.count), sizeof *classes);

    for (int i = 0; i < right.count + wrong.count; i++) {
        const lines_entry *e = i < right.count ? right.at[i] : wrong.at[i - right.count];
        classes[i] = bank_same(bank, e->value, l->scratch);
        for (int before = 0; before < i && i >= right.count && classes[i] >= 0; before++) {
            if (classes[before] != classes[i]) continue;
            report_alias(l, written, e, before < right.count ? right.at[before] : wrong.at[before - right.count]);
            return true;
        }
    }
    return false;
}

void form_written_add(catalog_listing *l, const bank_written *written)
{
    catalog_entry entry = { .written = written };

    quiz_arena_reset(l->scratch);
    if (l->catalog->bank->record_count > 0 && has_alias(l, written)) return;
    const char *id = id_of(l, written, l->scratch);
    entry.shown = (quiz_catalog_entry){
        .id = id,
        .form = QUIZ_WRITTEN,
        .category = written->category,
        .difficulty = written->difficulty,
        .title = written->title,
        .subject = quiz_slice_hash(quiz_slice_of(id)),
    };
    catalog_add(l, entry);
}

static const char *text_of(const script *s, quiz_slice value)
{
    return quiz_arena_copy(s->d->arena, value.at, value.size);
}

/* The proof is the author's line. */
static void add(script *s, const lines_entry *e, bool right)
{
    const char *fact =
        quiz_arena_print(s->d->arena, "%.*s: %.*s", (int)e->key.size, e->key.at, (int)e->value.size, e->value.at);

    draft_add(s->d, (draft_choice){ text_of(s, e->value), right, e->line, { s->document, s->section, e }, fact });
}

static const char *value_of(const script *s, const char *key)
{
    return bank_first_value(s->d->arena, s->document, s->section, key);
}

static void tell(const script *s)
{
    quiz_question *q = s->d->question;
    const char *seconds = value_of(s, "time");

    q->prompt = value_of(s, "text");
    q->explanation = value_of(s, "explain");
    q->hint = value_of(s, "hint");
    q->source = value_of(s, "source");
    q->as_of = value_of(s, "as-of");
    q->image = value_of(s, "image");
    q->image_alt = value_of(s, "image-alt");
    q->audio = value_of(s, "audio");
    q->audio_alt = value_of(s, "audio-alt");
    if (seconds) q->time_ms = (int)strtol(seconds, NULL, 10) * 1000;
    q->origin = bank_origin_of((bank_place){ s->document, s->section, NULL }, s->d->arena);
}

static bool folds_to(const draft *d, int choice, const char *folded)
{
    return strcmp(quiz_text_fold(d->scratch, quiz_slice_of(d->choices[choice].text)), folded) == 0;
}

/* True stands before False, whichever of the two is right. */
static void put_true_first(draft *d)
{
    for (int i = 0; d->count == 2 && i < 2; i++) {
        if (!folds_to(d, i, "true") || !folds_to(d, 1 - i, "false")) continue;
        d->choices[i].order = 0;
        d->choices[1 - i].order = 1;
        d->order = DRAFT_SORTED;
        d->question->true_or_false = true;
    }
}

static int choices_of(const script *s)
{
    const char *given = value_of(s, "choices");

    return given ? (int)strtol(given, NULL, 10) : QUIZ_CHOICES_DEFAULT;
}

static void put_in_order(const script *s)
{
    const char *given = value_of(s, "order");

    s->d->order = given && strcmp(given, "fixed") == 0 ? DRAFT_SORTED : DRAFT_SHUFFLED;
    if (s->d->order == DRAFT_SHUFFLED) put_true_first(s->d);
}

void form_written_pose(draft *d)
{
    const bank_written *written = d->entry->written;
    script s = { d, written->document, written->section };
    entries right = collect(s.document, s.section, "answer", d->scratch);
    entries wrong = collect(s.document, s.section, "wrong", d->scratch);
    int *drawn = quiz_arena_array(d->scratch, (size_t)wrong.count, sizeof *drawn), room = choices_of(&s) - 1;

    tell(&s);
    add(&s, right.at[quiz_rng_below(&d->rng, (uint32_t)right.count)], true);
    for (int i = 0; i < wrong.count; i++) drawn[i] = i;
    quiz_rng_shuffle(&d->rng, drawn, wrong.count);
    for (int i = 0; i < wrong.count && i < room; i++) add(&s, wrong.at[drawn[i]], false);
    put_in_order(&s);
    if (d->language) translate_draft(d);
}

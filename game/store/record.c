/* What the record knows, and the rounds that it draws by it; see record.h. */
#include "store/record_parts.h"

#include "base/plain.h"
#include "quiz/replay.h"

#include <string.h>

record *record_new(const quiz_catalog *catalog, record_clock clock)
{
    quiz_arena *arena = quiz_arena_new();
    record *r = quiz_arena_alloc(arena, sizeof *r);
    size_t count = (size_t)quiz_catalog_count(catalog);

    *r = (record){ .arena = arena,
                   .scratch = quiz_arena_new(),
                   .found = quiz_arena_new(),
                   .catalog = catalog,
                   .clock = clock,
                   .memories = quiz_arena_array(arena, count, sizeof *r->memories),
                   .last = quiz_arena_array(arena, count, sizeof *r->last),
                   .bags = quiz_arena_array(arena, count, sizeof *r->bags),
                   .recall = quiz_arena_array(arena, count, sizeof *r->recall) };
    return r;
}

void record_free(record *r)
{
    if (!r) return;
    history_close(r->own);
    quiz_arena_free(r->found);
    quiz_arena_free(r->scratch);
    quiz_arena_free(r->arena);
}

history *record_history(record *r)
{
    if (!r->history) r->history = r->own = history_open(NULL, NULL, HISTORY_PLAY);
    return r->history;
}

record_time record_now(const record *r)
{
    return r->clock.now ? r->clock.now(r->clock.data) : (record_time){ .day = 19700101 };
}

static uint64_t fingerprint(const record *r)
{
    return quiz_bank_fingerprint(quiz_catalog_bank(r->catalog));
}

const char *record_title(const record *r, int index)
{
    return index < 0 ? "" : quiz_bank_title_at(quiz_catalog_bank(r->catalog), index)->title;
}

/* ---- What is known ---- */

int record_entry(const record *r, const char *question, const char *title)
{
    int entry = quiz_catalog_find(r->catalog, question);

    if (entry < 0) return entry;
    return strcmp(record_title(r, quiz_catalog_at(r->catalog, entry)->title), title) == 0 ? entry : -1;
}

static void load_questions(record *r)
{
    int count;
    const history_question *known = history_questions(r->history, &count, r->scratch);

    for (int i = 0; i < count; i++) {
        int entry = record_entry(r, known[i].question, known[i].title);
        if (entry >= 0) r->last[entry] = known[i].last_right ? RECORD_RIGHT : RECORD_WRONG;
    }
}

static void load_memories(record *r)
{
    int count;
    const history_memory *known = history_memories(r->history, &count, r->scratch);

    for (int i = 0; i < count; i++) {
        int entry = record_entry(r, known[i].question, known[i].title);
        if (entry < 0) continue;
        const quiz_memory m = { .stability = known[i].stability,
                                .difficulty = known[i].difficulty,
                                .last_ms = known[i].last_ms,
                                .reps = known[i].reps,
                                .lapses = known[i].lapses,
                                .run = known[i].run };
        r->memories[entry] = quiz_memory_mend(&m);
    }
}

static void load_bags(record *r)
{
    int count;
    const history_drawn *known = history_bags(r->history, &count, r->scratch);

    for (int i = 0; i < count; i++) {
        int entry = record_entry(r, known[i].question, known[i].title);
        if (entry >= 0 && known[i].bag > 0) r->bags[entry] = known[i].bag;
    }
}

void record_use(record *r, history *h)
{
    size_t count = (size_t)quiz_catalog_count(r->catalog);

    r->history = h;
    r->followed = (record_followed){ .round = NULL };
    memset(r->memories, 0, count * sizeof *r->memories);
    memset(r->last, 0, count * sizeof *r->last);
    memset(r->bags, 0, count * sizeof *r->bags);
    load_questions(r);
    load_memories(r);
    load_bags(r);
    quiz_arena_reset(r->scratch);
}

const quiz_memory *record_memories(const record *r)
{
    return r->memories;
}

record_last record_last_answer(const record *r, int entry)
{
    return (record_last)r->last[entry];
}

bool record_is_new(const record *r)
{
    for (int i = 0; i < quiz_catalog_count(r->catalog); i++)
        if (r->last[i] != RECORD_NEW) return false;
    return true;
}

int record_audience(record *r, const quiz_question *q, int counts[QUIZ_CHOICES_MAX])
{
    memset(counts, 0, QUIZ_CHOICES_MAX * sizeof *counts);
    return history_audience(record_history(r), q->id, record_title(r, q->title), q->choices, counts, q->choice_count);
}

bool record_daily(record *r, int day, int *score)
{
    int found = 0;
    const history_round *round =
        r->history ? history_daily(r->history, fingerprint(r), day, day, &found, r->scratch) : NULL;

    if (found) *score = round->score;
    quiz_arena_reset(r->scratch);
    return found > 0;
}

int record_daily_days(record *r, int first, int last, int *days, int room)
{
    int found = 0;
    const history_round *rounds =
        r->history ? history_daily(r->history, fingerprint(r), first, last, &found, r->scratch) : NULL;

    if (found > room) found = room;
    for (int i = 0; i < found; i++) days[i] = rounds[i].day;
    quiz_arena_reset(r->scratch);
    return found;
}

bool record_flag(record *r, const quiz_question *q, const char *kind, const char *words)
{
    quiz_slice plain = quiz_slice_trim(quiz_slice_of(plain_line(r->scratch, quiz_slice_of(words))));
    history_flag flag = { .question = q->id,
                          .title = record_title(r, q->title),
                          .kind = kind,
                          .words = quiz_arena_copy(r->scratch, plain.at, plain.size),
                          .file = q->origin.file,
                          .line = q->origin.line,
                          .at = record_now(r).ms / 1000 };
    bool kept = quiz_text_length(plain) <= RECORD_WORDS_MAX && history_add_flag(record_history(r), &flag);

    quiz_arena_reset(r->scratch);
    return kept;
}

/* ---- Drawing ---- */

static quiz_past past_of(record *r)
{
    int64_t now = record_now(r).ms;

    for (int i = 0; i < quiz_catalog_count(r->catalog); i++)
        r->recall[i] = r->memories[i].reps > 0 ? (float)quiz_memory_recall(&r->memories[i], now) : -1;
    return (quiz_past){ .bags = r->bags, .recall = r->recall };
}

void record_mark(record *r, int entry, int bag, history_drawn *drawn, int *count)
{
    const quiz_catalog_entry *e = quiz_catalog_at(r->catalog, entry);

    if (bag <= r->bags[entry]) return;
    r->bags[entry] = bag;
    drawn[(*count)++] = (history_drawn){ e->id, record_title(r, e->title), bag };
}

static void keep_start(record *r, const quiz_round *round, const char *code)
{
    const quiz_setup *setup = quiz_round_look(round)->setup;
    const quiz_deck *deck = quiz_round_deck(round);
    const quiz_bank *bank = quiz_catalog_bank(r->catalog);
    record_time now = record_now(r);
    history_drawn *drawn = quiz_arena_array(r->scratch, (size_t)deck->sure, sizeof *drawn);
    int drawn_count = 0;

    for (int i = 0; i < deck->sure; i++) record_mark(r, deck->entries[i], deck->bags[i], drawn, &drawn_count);
    history_begin(record_history(r), &(history_start){ .mode = setup->mode->name,
                                                       .title = record_title(r, setup->title),
                                                       .bank = quiz_bank_fingerprint(bank),
                                                       .bank_title = quiz_bank_title_at(bank, 0)->title,
                                                       .seed = setup->seed,
                                                       .count = deck->count,
                                                       .daily = setup->day == now.day && setup->mode->alike,
                                                       .day = now.day,
                                                       .at = now.ms / 1000,
                                                       .head = quiz_replay_write(round, r->scratch),
                                                       .code = code,
                                                       .drawn = drawn,
                                                       .drawn_count = drawn_count });
    r->followed = (record_followed){ .round = round };
    quiz_arena_reset(r->scratch);
}

quiz_round *record_begin(record *r, const quiz_setup *setup, const char *code, bool shared)
{
    const quiz_past past = past_of(r);
    quiz_round *round = quiz_round_new(r->catalog, setup, shared ? NULL : &past);

    if (round) keep_start(r, round, code);
    return round;
}

/* Keeping a round as it goes; see record.h. */
#include "store/record_parts.h"

#include "quiz/replay.h"

#include <string.h>

enum { WAIT_KEPT_MS = 1000 };

static const char *const endings[] = {
    [QUIZ_NOT_ENDED] = "left", [QUIZ_FINISHED] = "finished", [QUIZ_LOST] = "lost", [QUIZ_WALKED] = "walked"
};

/* What is to be kept now, in the scratch arena. */
typedef struct news {
    const char **moves;
    history_answer *answers;
    history_memory *memories;
    history_drawn *drawn;
    history_step step;
} news;

/* ---- Moves ---- */

/* How much longer the last move that is kept has become: waits in a row are one move. */
static int waited_since(const record *r, const quiz_move *moves)
{
    const record_followed *f = &r->followed;
    const quiz_move *last = f->moves ? &moves[f->moves - 1] : NULL;

    return last && last->kind == QUIZ_MOVE_WAIT ? last->value - f->wait_ms : 0;
}

/* Whether anything but a short wait has come. */
static bool is_worth_it(const record *r, const quiz_move *moves, int count)
{
    int waited = waited_since(r, moves);

    for (int i = r->followed.moves; i < count; i++) {
        if (moves[i].kind != QUIZ_MOVE_WAIT) return true;
        waited = moves[i].value;
    }
    return waited >= WAIT_KEPT_MS;
}

static void add_moves(record *r, news *n, const quiz_move *moves, int count)
{
    const quiz_move longer = quiz_move_wait(waited_since(r, moves));
    int *at = &n->step.move_count;

    n->moves = quiz_arena_array(r->scratch, (size_t)(count - r->followed.moves) + 1, sizeof *n->moves);
    if (longer.value > 0) n->moves[(*at)++] = quiz_replay_write_move(&longer, r->scratch);
    for (int i = r->followed.moves; i < count; i++) n->moves[(*at)++] = quiz_replay_write_move(&moves[i], r->scratch);
    n->step.moves = n->moves;
}

/* ---- Answers ---- */

/* Who was helped did not quite know it. */
static quiz_rating rating_of(const quiz_result *result)
{
    quiz_rating rating = quiz_memory_rate(result->right, result->took_ms, result->limit_ms);

    return result->right && result->helps ? QUIZ_RATING_HARD : rating;
}

static history_memory remember(record *r, const quiz_result *result, int64_t now_ms)
{
    quiz_memory *m = &r->memories[result->entry];

    quiz_memory_answer(m, rating_of(result), now_ms);
    r->last[result->entry] = result->right ? RECORD_RIGHT : RECORD_WRONG;
    return (history_memory){ .question = result->question->id,
                             .title = record_title(r, result->question->title),
                             .stability = m->stability,
                             .difficulty = m->difficulty,
                             .last_ms = m->last_ms,
                             .reps = m->reps,
                             .lapses = m->lapses,
                             .run = m->run };
}

static history_answer answer_of(const record *r, const quiz_result *result, int number, record_time now)
{
    const quiz_question *q = result->question;

    return (history_answer){ .question = q->id,
                             .title = record_title(r, q->title),
                             .number = number,
                             .choices = q->choices,
                             .choice_count = q->choice_count,
                             .chosen = result->chosen,
                             .right = result->right,
                             .took_ms = result->took_ms,
                             .limit_ms = result->limit_ms,
                             .day = now.day,
                             .at = now.ms / 1000 };
}

static void add_answers(record *r, news *n, const quiz_round_view *v)
{
    record_followed *f = &r->followed;
    record_time now = record_now(r);
    size_t room = (size_t)(v->count - f->verdicts);

    n->answers = quiz_arena_array(r->scratch, room, sizeof *n->answers);
    n->memories = quiz_arena_array(r->scratch, room, sizeof *n->memories);
    for (; f->verdicts < v->count && v->results[f->verdicts].done; f->verdicts++) {
        const quiz_result *result = &v->results[f->verdicts];
        n->answers[n->step.answer_count++] = answer_of(r, result, f->verdicts, now);
        n->memories[n->step.memory_count++] = remember(r, result, now.ms);
    }
    n->step.answers = n->answers;
    n->step.memories = n->memories;
}

/* ---- Bags ---- */

/* What is in the deck, or a spare that came in its place. */
static int bag_of(const quiz_deck *deck, int entry)
{
    int i = 0;

    while (deck->entries[i] != entry) i++;
    return deck->bags[i];
}

/* Questions that were not sure to be asked leave their bags as they are. */
static void add_drawn(record *r, news *n, const quiz_round *round, const quiz_round_view *v)
{
    record_followed *f = &r->followed;
    int last = v->index < v->count ? v->index : v->count - 1;

    if (last < f->asked) return;
    n->drawn = quiz_arena_array(r->scratch, (size_t)(last - f->asked) + 1, sizeof *n->drawn);
    for (int i = f->asked; i <= last; i++)
        record_mark(r, v->results[i].entry, bag_of(quiz_round_deck(round), v->results[i].entry), n->drawn,
                    &n->step.drawn_count);
    n->step.drawn = n->drawn;
    f->asked = last;
}

/* ---- Together ---- */

static void keep(record *r, const quiz_round *round, bool left)
{
    const quiz_round_view *v = quiz_round_look(round);
    const history_end end = { .ending = endings[v->ending],
                              .left = left,
                              .right = v->right_count,
                              .asked = v->index + (v->results[v->index].done ? 1 : 0),
                              .score = v->score,
                              .at = record_now(r).ms / 1000 };
    news n = { .moves = NULL };
    int count;
    const quiz_move *moves = quiz_round_moves(round, &count);

    add_moves(r, &n, moves, count);
    add_answers(r, &n, v);
    add_drawn(r, &n, round, v);
    r->followed.moves = count;
    r->followed.wait_ms = count && moves[count - 1].kind == QUIZ_MOVE_WAIT ? moves[count - 1].value : 0;
    if (left || v->phase == QUIZ_OVER) n.step.end = &end;
    history_note(record_history(r), &n.step);
    if (n.step.end) r->followed.round = NULL;
    quiz_arena_reset(r->scratch);
}

void record_follow(record *r, const quiz_round *round)
{
    int count;
    const quiz_move *moves = quiz_round_moves(round, &count);

    if (round == r->followed.round && is_worth_it(r, moves, count)) keep(r, round, false);
}

bool record_follows(const record *r, const quiz_round *round)
{
    return round && round == r->followed.round;
}

void record_pause(record *r, const quiz_round *round)
{
    if (record_follows(r, round)) keep(r, round, false);
}

void record_leave(record *r, const quiz_round *round)
{
    if (record_follows(r, round)) keep(r, round, true);
}

/* ---- Going on ---- */

quiz_round *record_unfinished(record *r, const char *language)
{
    history_unfinished *u = &r->unfinished;

    quiz_arena_reset(r->found);
    if (!history_find_unfinished(record_history(r), u, r->found)) return NULL;
    if (u->start.bank != quiz_bank_fingerprint(quiz_catalog_bank(r->catalog))) return NULL;

    quiz_findings *findings = quiz_findings_new();
    const char *text = quiz_arena_print(r->found, "%s%s", u->start.head, u->moves);
    quiz_round *round = quiz_replay_read(r->catalog, language, "history.sqlite", text, strlen(text), findings);
    bool over = round && quiz_round_look(round)->phase == QUIZ_OVER;
    quiz_findings_free(findings);
    if (!over) return round;
    quiz_round_free(round);
    return NULL;
}

const char *record_unfinished_code(const record *r)
{
    return r->unfinished.start.code;
}

void record_take_up(record *r, const quiz_round *round)
{
    const quiz_round_view *v = quiz_round_look(round);
    record_followed f = { .round = round };
    const quiz_move *moves = quiz_round_moves(round, &f.moves);

    if (f.moves && moves[f.moves - 1].kind == QUIZ_MOVE_WAIT) f.wait_ms = moves[f.moves - 1].value;
    while (f.verdicts < v->count && v->results[f.verdicts].done) f.verdicts++;
    history_resume(record_history(r), &r->unfinished);
    r->followed = f;
}

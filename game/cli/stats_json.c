/*
 * The history as JSON, keys in this order:
 *
 *     {"profiles": [{"name": "...",
 *       "totals": {"rounds": 3, "answers": 36, "right": 24, "questions": 30, "streak": 2, "longest_streak": 5},
 *       "modes": [{"mode": "...", "title": "...", "rounds": 3, "best": ID, "last": ID}],
 *       "days": [{"day": "2026-12-31", "asked": 12, "right": 8}],
 *       "questions": [{"question": "...", "title": "...", "asked": 2, "right": 1, "last_right": true, "last_at": S}],
 *       "flags": [{"question": "...", "title": "...", "kind": "...", "words": "...", "file": "...", "line": 41,
 *                  "at": S}],
 *       "rounds": [{"id": ID, "mode": "...", "title": "...", "bank": "6b1f0c9d2a3e4f50", "seed": 7,
 *                   "day": "2026-12-31", "begun": S, "ended": S, "ending": "...", "asked": 12, "right": 8,
 *                   "count": 12, "score": 900, "code": "...",
 *                   "answers": [{"question": "...", "title": "...", "number": 0, "player": 0, "choices": ["..."],
 *                                "chosen": 0, "right": true, "took_ms": 900, "limit_ms": 20000,
 *                                "day": "2026-12-31", "at": S}]}]}]}
 *
 * S are seconds since 1970. "chosen", "number" and "player" count from 0. null: "ended", it goes on; "code", it has
 * none; "chosen", the time ran out. Best and last name a round by its id.
 */
#include "check/report_parts.h"
#include "cli/stats.h"

#include <inttypes.h>
#include <stdlib.h>

static json_t *day_of(int day)
{
    char room[STATS_DAY];

    return json_string(stats_day(day, room));
}

static json_t *totals_of(const history_totals *t)
{
    return json_pack("{s:i, s:i, s:i, s:i, s:i, s:i}", "rounds", t->rounds, "answers", t->answers, "right", t->right,
                     "questions", t->questions, "streak", t->streak, "longest_streak", t->longest_streak);
}

static json_t *modes_of(history *h, quiz_arena *arena)
{
    int count;
    const history_mode *m = history_modes(h, &count, arena);
    json_t *list = json_array();

    for (int i = 0; i < count; i++)
        json_array_append_new(list, json_pack("{s:o, s:o, s:i, s:I, s:I}", "mode", report_string(arena, m[i].mode),
                                              "title", report_string(arena, m[i].title), "rounds", m[i].rounds, "best",
                                              (json_int_t)m[i].best.id, "last", (json_int_t)m[i].last.id));
    return list;
}

static json_t *days_of(history *h, quiz_arena *arena)
{
    int count;
    const history_day *d = history_days(h, NULL, 0, 99999999, &count, arena);
    json_t *list = json_array();

    for (int i = 0; i < count; i++)
        json_array_append_new(
            list, json_pack("{s:o, s:i, s:i}", "day", day_of(d[i].day), "asked", d[i].asked, "right", d[i].right));
    return list;
}

static json_t *questions_of(history *h, quiz_arena *arena)
{
    int count;
    const history_question *q = history_questions(h, &count, arena);
    json_t *list = json_array();

    for (int i = 0; i < count; i++)
        json_array_append_new(
            list, json_pack("{s:o, s:o, s:i, s:i, s:b, s:I}", "question", report_string(arena, q[i].question), "title",
                            report_string(arena, q[i].title), "asked", q[i].asked, "right", q[i].right, "last_right",
                            q[i].last_right, "last_at", (json_int_t)q[i].last_at));
    return list;
}

static json_t *flags_of(history *h, quiz_arena *arena)
{
    int count;
    const history_flag *f = history_flags(h, &count, arena);
    json_t *list = json_array();

    for (int i = 0; i < count; i++)
        json_array_append_new(
            list, json_pack("{s:o, s:o, s:o, s:o, s:o, s:i, s:I}", "question", report_string(arena, f[i].question),
                            "title", report_string(arena, f[i].title), "kind", report_string(arena, f[i].kind), "words",
                            report_string(arena, f[i].words), "file", report_string(arena, f[i].file), "line",
                            f[i].line, "at", (json_int_t)f[i].at));
    return list;
}

/* ---- Rounds, one by one ---- */

typedef struct walk {
    FILE *out;
    quiz_arena *arena;
    int rounds, answers; /* written: of this profile, of this round */
} walk;

static json_t *round_of(const history_round *r, quiz_arena *arena)
{
    char bank[17];

    snprintf(bank, sizeof bank, "%016" PRIx64, r->bank);
    return json_pack("{s:I, s:o, s:o, s:s, s:I, s:o, s:I, s:o, s:o, s:i, s:i, s:i, s:i, s:o}", "id", (json_int_t)r->id,
                     "mode", report_string(arena, r->mode), "title", report_string(arena, r->title), "bank", bank,
                     "seed", (json_int_t)r->seed, "day", day_of(r->day), "begun", (json_int_t)r->begun, "ended",
                     r->ended ? json_integer(r->ended) : json_null(), "ending",
                     r->ended ? report_string(arena, r->ending) : json_null(), "asked", r->asked, "right", r->right,
                     "count", r->count, "score", r->score, "code", report_string(arena, r->code));
}

/* Without its last bracket: the answers come. */
static void open_round(walk *w, const history_round *r)
{
    json_t *object = round_of(r, w->arena);

    if (!object) abort();
    fputs(w->rounds ? "]},\n{" : "\n{", w->out);
    json_dumpf(object, w->out, JSON_PRESERVE_ORDER | JSON_EMBED);
    fputs(", \"answers\": [", w->out);
    json_decref(object);
    w->rounds++;
    w->answers = 0;
}

static json_t *answer_of(const history_answer *a, quiz_arena *arena)
{
    json_t *choices = json_array();

    for (int i = 0; i < a->choice_count; i++) json_array_append_new(choices, report_string(arena, a->choices[i]));
    return json_pack("{s:o, s:o, s:i, s:i, s:o, s:o, s:b, s:i, s:i, s:o, s:I}", "question",
                     report_string(arena, a->question), "title", report_string(arena, a->title), "number", a->number,
                     "player", a->player, "choices", choices, "chosen",
                     a->chosen < 0 ? json_null() : json_integer(a->chosen), "right", a->right, "took_ms", a->took_ms,
                     "limit_ms", a->limit_ms, "day", day_of(a->day), "at", (json_int_t)a->at);
}

static void see(const history_round *round, const history_answer *answer, void *data)
{
    walk *w = data;

    if (answer)
        report_dump(w->out, w->answers++ ? ",\n  " : "\n  ", answer_of(answer, w->arena));
    else
        open_round(w, round);
    quiz_arena_reset(w->arena);
}

static void write_rounds(FILE *out, history *h, quiz_arena *arena)
{
    walk w = { .out = out, .arena = arena };

    fputs(",\n\"rounds\": [", out);
    history_walk_answers(h, see, &w);
    fputs(w.rounds ? "]}\n]}" : "]}", out);
}

static void write_profile(FILE *out, const stats_wish *wish, const char *name)
{
    quiz_arena *arena = quiz_arena_new();
    history *h = wish->h;

    history_turn_to(h, name);
    history_totals t = history_count(h, wish->today);
    report_dump(out, "{\"name\": ", report_string(arena, name));
    report_dump(out, ",\n\"totals\": ", totals_of(&t));
    report_dump(out, ",\n\"modes\": ", modes_of(h, arena));
    report_dump(out, ",\n\"days\": ", days_of(h, arena));
    report_dump(out, ",\n\"questions\": ", questions_of(h, arena));
    report_dump(out, ",\n\"flags\": ", flags_of(h, arena));
    quiz_arena_reset(arena);
    write_rounds(out, h, arena);
    quiz_arena_free(arena);
}

void stats_json(FILE *out, const stats_wish *wish)
{
    fputs("{\"profiles\": [", out);
    for (int i = 0; i < wish->count; i++) {
        fputs(i ? ",\n" : "\n", out);
        write_profile(out, wish, wish->profiles[i]);
    }
    fputs("]}\n", out);
}

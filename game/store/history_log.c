/* Copies, deep ones; see history_log.h. */
#include "store/history_log.h"

#include "quiz/text.h"

#include <stdlib.h>
#include <string.h>

static const char *kept(history_log *log, const char *text)
{
    return text ? quiz_arena_copy(log->arena, text, strlen(text)) : "";
}

static const char *const *kept_lines(history_log *log, const char *const *lines, int count)
{
    const char **all = quiz_arena_array(log->arena, (size_t)count, sizeof *all);

    for (int i = 0; i < count; i++) all[i] = kept(log, lines[i]);
    return all;
}

static const history_drawn *kept_drawn(history_log *log, const history_drawn *drawn, int count)
{
    history_drawn *all = quiz_arena_array(log->arena, (size_t)count, sizeof *all);

    for (int i = 0; i < count; i++)
        all[i] = (history_drawn){ kept(log, drawn[i].question), kept(log, drawn[i].title), drawn[i].bag };
    return all;
}

static history_start kept_start(history_log *log, const history_start *start)
{
    history_start copy = *start;

    copy.mode = kept(log, start->mode);
    copy.title = kept(log, start->title);
    copy.bank_title = kept(log, start->bank_title);
    copy.head = kept(log, start->head);
    copy.code = start->code ? kept(log, start->code) : NULL;
    copy.drawn = kept_drawn(log, start->drawn, start->drawn_count);
    return copy;
}

static const history_answer *kept_answers(history_log *log, const history_step *step)
{
    history_answer *all = quiz_arena_array(log->arena, (size_t)step->answer_count, sizeof *all);

    for (int i = 0; i < step->answer_count; i++) {
        all[i] = step->answers[i];
        all[i].question = kept(log, all[i].question);
        all[i].title = kept(log, all[i].title);
        all[i].choices = kept_lines(log, all[i].choices, all[i].choice_count);
    }
    return all;
}

static const history_memory *kept_memories(history_log *log, const history_step *step)
{
    history_memory *all = quiz_arena_array(log->arena, (size_t)step->memory_count, sizeof *all);

    for (int i = 0; i < step->memory_count; i++) {
        all[i] = step->memories[i];
        all[i].question = kept(log, all[i].question);
        all[i].title = kept(log, all[i].title);
    }
    return all;
}

static const history_end *kept_end(history_log *log, const history_end *end)
{
    if (!end) return NULL;
    history_end *copy = quiz_arena_alloc(log->arena, sizeof *copy);

    *copy = *end;
    copy->ending = kept(log, end->ending);
    return copy;
}

/* ---- The list ---- */

void history_log_free(history_log *log)
{
    quiz_arena_free(log->arena);
    free(log->entries);
    *log = (history_log){ .arena = NULL };
}

void history_log_settle(history_log *log)
{
    if (log->written < log->count) return;
    log->count = log->written = 0;
    if (log->arena) quiz_arena_reset(log->arena);
}

static history_entry *add(history_log *log, history_entry_kind kind, const char *profile, int64_t round)
{
    if (!log->arena) log->arena = quiz_arena_new();
    log->entries = quiz_grow(log->entries, (size_t)log->count, &log->capacity, sizeof *log->entries);
    log->entries[log->count] = (history_entry){ .kind = kind, .round = round, .profile = kept(log, profile) };
    return &log->entries[log->count++];
}

void history_log_start(history_log *log, const char *profile, int64_t round, const history_start *start)
{
    add(log, HISTORY_BEGINS, profile, round)->start = kept_start(log, start);
}

void history_log_step(history_log *log, const char *profile, int64_t round, int first_move, const history_step *step)
{
    history_entry *entry = add(log, HISTORY_STEPS, profile, round);

    entry->first_move = first_move;
    entry->step = (history_step){ .moves = kept_lines(log, step->moves, step->move_count),
                                  .move_count = step->move_count,
                                  .answers = kept_answers(log, step),
                                  .answer_count = step->answer_count,
                                  .memories = kept_memories(log, step),
                                  .memory_count = step->memory_count,
                                  .drawn = kept_drawn(log, step->drawn, step->drawn_count),
                                  .drawn_count = step->drawn_count,
                                  .end = kept_end(log, step->end) };
}

void history_log_flag(history_log *log, const char *profile, int64_t round, const history_flag *flag)
{
    history_entry *entry = add(log, HISTORY_FLAGS, profile, round);

    entry->flag = (history_flag){ .question = kept(log, flag->question),
                                  .title = kept(log, flag->title),
                                  .kind = kept(log, flag->kind),
                                  .words = kept(log, flag->words),
                                  .file = kept(log, flag->file),
                                  .line = flag->line,
                                  .at = flag->at };
}

void history_log_join(history_log *log, const char *profile, int64_t at)
{
    add(log, HISTORY_JOINS, profile, 0)->joined = at;
}

/* Opening, and what is told of rounds; see history.h. */
#include "store/history.h"

#include "store/history_file.h"
#include "store/history_parts.h"

#include "quiz/text.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

const char history_profile[] = "player";

bool history_is_profile(const char *name)
{
    quiz_slice all = quiz_slice_of(name), trimmed = quiz_slice_trim(all);

    if (!all.size || all.size > HISTORY_PROFILE_MAX || trimmed.size != all.size) return false;
    for (size_t i = 0; i < all.size; i++)
        if ((unsigned char)name[i] < 0x20 || name[i] == 0x7F) return false;
    return quiz_text_invalid(all) == all.size;
}

/* ---- Opening ---- */

void history_lock(history *h)
{
    if (h->lock >= 0) close(h->lock);
    h->lock = -1;
    h->alone = true;
    if (h->folder && h->use == HISTORY_PLAY) h->lock = history_file_lock(h->folder, h->profile, &h->alone);
}

void history_turn_to(history *h, const char *profile)
{
    const char *name = profile && history_is_profile(profile) ? profile : history_profile;

    snprintf(h->profile, sizeof h->profile, "%s", name);
    h->round = 0;
    history_lock(h);
}

history *history_open(const char *folder, const char *profile, history_use use)
{
    history *h = calloc(1, sizeof *h);

    if (!h) abort();
    *h = (history){ .arena = quiz_arena_new(), .use = use, .lock = -1 };
    if (folder) {
        h->folder = quiz_arena_copy(h->arena, folder, strlen(folder));
        h->path = quiz_arena_print(h->arena, "%s/history.sqlite", folder);
    }
    history_attach(h);
    history_turn_to(h, profile);
    return h;
}

void history_close(history *h)
{
    if (!h) return;
    if (h->log.written < h->log.count) history_write(h);
    sql_close(h->file);
    sql_close(h->memory);
    history_log_free(&h->log);
    if (h->lock >= 0) close(h->lock);
    quiz_arena_free(h->arena);
    free(h);
}

history_trouble history_trouble_of(const history *h)
{
    return h->trouble;
}

const char *history_notice(history *h)
{
    const char *notice = h->notice;

    h->notice = NULL;
    return notice;
}

int64_t history_profile_id(history *h)
{
    const sql_value name[] = { sql_text(h->profile), sql_end };

    return sql_number(history_db(h), "SELECT id FROM profiles WHERE name = ?", name, 0);
}

/* ---- Rounds ---- */

/*
 * Grows with time, so that newer rounds are behind older ones, and within a second behind the one BEFORE; and is nobody
 * else's. Exact as a double, for JSON.
 */
static int64_t new_id(int64_t at, int64_t before)
{
    enum { CHANCE = 20 };
    int64_t second = at < 0 ? 0 : at > UINT32_MAX ? UINT32_MAX : at;

    int64_t id = (second << CHANCE | (sql_random() & ((1U << CHANCE) - 1))) + 1;

    return id <= before && before >> CHANCE <= second ? before + 1 : id;
}

bool history_begin(history *h, const history_start *start)
{
    history_log_settle(&h->log);
    if (!h->log.count) h->remembered = 0;
    h->round = new_id(start->at, h->round);
    h->moves = 0;
    history_log_start(&h->log, h->profile, h->round, start);
    return history_write(h);
}

bool history_note(history *h, const history_step *step)
{
    assert(h->round);
    history_log_step(&h->log, h->profile, h->round, h->moves, step);
    h->moves += step->move_count;
    return history_write(h);
}

/* ---- Rounds that were left ---- */

/* The lines of TEXT, which it takes apart. */
static const char **lines_of(char *text, int count, quiz_arena *arena)
{
    const char **lines = quiz_arena_array(arena, (size_t)count, sizeof *lines);

    for (int i = 0; i < count; i++) {
        char *end = strchr(text, '\n');
        lines[i] = text;
        if (end) *end = '\0';
        text = end ? end + 1 : text + strlen(text);
    }
    return lines;
}

/* The file has it already; the log has it too, should the file be lost. */
void history_resume(history *h, const history_unfinished *found)
{
    quiz_arena *arena = quiz_arena_new();
    char *moves = quiz_arena_copy(arena, found->moves, strlen(found->moves));
    history_step step = { .moves = lines_of(moves, found->move_count, arena), .move_count = found->move_count };

    history_log_settle(&h->log);
    if (!h->log.count) h->remembered = 0;
    bool settled = h->log.written == h->log.count;
    h->round = found->id;
    h->moves = found->move_count;
    history_log_start(&h->log, h->profile, h->round, &found->start);
    history_log_step(&h->log, h->profile, h->round, 0, &step);
    if (settled) h->log.written = h->log.count;
    quiz_arena_free(arena);
}

bool history_join(history *h, int64_t at)
{
    history_log_join(&h->log, h->profile, at);
    return history_write(h);
}

bool history_leave(history *h, const history_unfinished *found, int64_t at)
{
    history_end end = { .ending = "left", .left = true, .at = at };

    history_log_step(&h->log, h->profile, found->id, found->move_count, &(history_step){ .end = &end });
    return history_write(h);
}

bool history_add_flag(history *h, const history_flag *flag)
{
    history_log_flag(&h->log, h->profile, h->round, flag);
    return history_write(h);
}

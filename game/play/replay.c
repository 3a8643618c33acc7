/* Rounds as text; replay_read.c reads them. */
#include "quiz/replay.h"

#include "play/moves.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

static void write_moves(FILE *out, const quiz_round *round)
{
    int count;
    const quiz_move *moves = quiz_round_moves(round, &count);

    for (int i = 0; i < count; i++) {
        moves_write(out, &moves[i]);
        fputc('\n', out);
    }
}

static void write_all(FILE *out, const void *what)
{
    const quiz_round *round = what;
    const quiz_setup *setup = quiz_round_look(round)->setup;
    const quiz_catalog *catalog = quiz_round_catalog(round);
    const quiz_deck *deck = quiz_round_deck(round);

    fprintf(out,
            "[replay]\n"
            "version = %d\n"
            "bank    = %016" PRIx64 "\n"
            "mode    = %s\n"
            "seed    = %" PRIu64 "\n"
            "limit   = %d\n",
            QUIZ_REPLAY_VERSION, quiz_bank_fingerprint(quiz_catalog_bank(catalog)), setup->mode->name, setup->seed,
            setup->limit_ms);
    if (setup->day) fprintf(out, "day     = %d\n", setup->day);
    if (setup->buzzers) fputs("buzzers = yes\n", out);
    for (int i = 0; i < setup->players; i++) fprintf(out, "player  = %s\n", setup->names[i] ? setup->names[i] : "");
    for (int i = 0; i < deck->count + deck->spares; i++)
        fprintf(out, "%s = %s\n", i < deck->count ? "ask    " : "spare  ",
                quiz_catalog_at(catalog, deck->entries[i])->id);
    write_moves(out, round);
}

/* What WRITE writes of WHAT, in ARENA. */
static const char *written(void (*write)(FILE *out, const void *what), const void *what, quiz_arena *arena)
{
    char *bytes = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&bytes, &size);

    if (out) write(out, what);
    if (!out || fclose(out) != 0) abort();
    const char *text = quiz_arena_copy(arena, bytes, size);
    free(bytes);
    return text;
}

const char *quiz_replay_write(const quiz_round *round, quiz_arena *arena)
{
    return written(write_all, round, arena);
}

static void write_move(FILE *out, const void *what)
{
    moves_write(out, what);
}

const char *quiz_replay_write_move(const quiz_move *move, quiz_arena *arena)
{
    return written(write_move, move, arena);
}

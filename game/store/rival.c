/* Rounds of the history that a code may mean. */
#include "store/rival.h"

#include "quiz/replay.h"
#include "quiz/share.h"

#include <string.h>

enum { LOOKED_AT = 1000 }; /* older rounds are only known by their codes */

static bool is_meant(const quiz_round *round, const quiz_code *code)
{
    quiz_code own;

    if (quiz_share_round(round, &own) || !quiz_share_same_round(&own, code)) return false;
    return !code->speed || (own.speed == code->speed && own.right == code->right);
}

/* The ghost of one round; NULL: it cannot be read any more, or CODE means another one. */
static const quiz_ghost *ghost_of(const quiz_catalog *catalog, const char *replay, const quiz_code *code,
                                  quiz_arena *arena)
{
    quiz_findings *findings = quiz_findings_new();
    quiz_round *round =
        replay ? quiz_replay_read(catalog, NULL, "history.sqlite", replay, strlen(replay), findings) : NULL;
    const quiz_ghost *ghost = round && is_meant(round, code) ? quiz_ghost_of_round(round, arena) : NULL;

    quiz_round_free(round);
    quiz_findings_free(findings);
    return ghost;
}

const quiz_ghost *rival_find(history *h, const quiz_catalog *catalog, const quiz_code *code, quiz_arena *arena)
{
    const quiz_ghost *ghost = NULL;
    quiz_arena *scratch = quiz_arena_new();
    uint64_t bank = quiz_bank_fingerprint(quiz_catalog_bank(catalog));
    int count = 0;
    const history_round *rounds = h ? history_rounds(h, NULL, LOOKED_AT, &count, scratch) : NULL;

    for (int i = 0; i < count && !ghost; i++)
        if (rounds[i].bank == bank && rounds[i].seed == code->seed && rounds[i].recorded)
            ghost = ghost_of(catalog, history_replay(h, rounds[i].id, scratch), code, arena);
    quiz_arena_free(scratch);
    return ghost ? ghost : quiz_ghost_of_code(catalog, code, arena);
}

const char *rival_bank(history *h, const quiz_code *code, quiz_arena *arena)
{
    int count = 0;
    const history_bank *banks = history_banks(h, &count, arena);

    for (int i = 0; i < count; i++) {
        char letters[QUIZ_CODE_LETTERS + 1];
        quiz_code_letters(banks[i].title, letters);
        if (quiz_code_bank(banks[i].fingerprint) == code->bank && strcmp(letters, code->letters) == 0)
            return banks[i].title;
    }
    return NULL;
}

/* Duels: rounds by a code, and against a ghost. */
#include "cli/cli.h"
#include "store/folders.h"
#include "store/rival.h"

/* How the bank that CODE wants is called: as it was on this machine, or as far as the code tells. */
static const char *wanted_bank(const cli_play_options *options, quiz_arena *arena)
{
    history *h = history_open(folders_data(options->home, arena), NULL, HISTORY_READ);
    const char *title = rival_bank(h, &options->code, arena);

    history_close(h);
    return title;
}

const char *cli_duel_setup(const cli_play_options *options, const cli_loaded *loaded, quiz_setup *setup,
                           quiz_arena *arena)
{
    const char *language = setup->language;
    quiz_share_fault fault = options->coded ? quiz_share_read(loaded->catalog, &options->code, setup) : QUIZ_SHARE_FINE;

    setup->language = language;
    if (!fault) return NULL;
    if (fault != QUIZ_SHARE_BANK)
        return quiz_arena_print(arena, "these banks have no round by this code: %s", quiz_share_why(fault));
    const char *title = wanted_bank(options, arena);
    if (title) return quiz_arena_print(arena, "the code is for another bank, \"%s\"; name its file", title);
    return quiz_arena_print(arena, "the code is for another bank, whose title begins with %s; name its file",
                            options->code.letters);
}

/* A round that begins as RECORDED did, for somebody who reads LANGUAGE. */
static quiz_round *once_more(const quiz_round *recorded, const char *language)
{
    quiz_setup setup = *quiz_round_look(recorded)->setup;

    setup.language = language;
    return quiz_round_with_deck(quiz_round_catalog(recorded), &setup, quiz_round_deck(recorded));
}

bool cli_duel_ghost(const cli_play_options *options, const cli_loaded *loaded, const char *language, quiz_round **round,
                    const quiz_ghost **ghost, quiz_arena *arena, int *status)
{
    if (!options->ghost) {
        *ghost = options->coded ? quiz_ghost_of_code(loaded->catalog, &options->code, arena) : NULL;
        return true;
    }
    quiz_round *recorded = cli_read_round(options->ghost, loaded->catalog, status);
    bool rivals = recorded && (!*round || quiz_ghost_rivals(*round, recorded));
    if (recorded && !rivals) {
        cli_complain("the ghost has played other questions than this round asks");
        *status = CLI_CANNOT;
    }
    if (rivals && !*round) *round = once_more(recorded, language);
    if (rivals) *ghost = quiz_ghost_of_round(recorded, arena);
    quiz_round_free(recorded);
    return rivals;
}

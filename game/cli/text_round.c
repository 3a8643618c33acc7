/* The round of a game in the terminal: a recorded one, the one that was left, or a new one; see text_round.h. */
#include "cli/text_round.h"

#include "store/folders.h"

void text_round_remember(text_round *t, const cli_play_options *options, const cli_loaded *loaded, const settings *s,
                         quiz_arena *arena)
{
    t->record = record_new(loaded->catalog, cli_clock());
    t->history = history_open(folders_data(options->home, arena), s->profile, HISTORY_PLAY);
    record_use(t->record, t->history);
    const char *notice = history_notice(t->history);
    if (notice) cli_complain("%s", notice);
}

quiz_round *text_round_left(text_round *t, const cli_play_options *options, const char *language)
{
    return options->straight || options->replay ? NULL : record_unfinished(t->record, language);
}

quiz_round *text_round_begin(text_round *t, const cli_play_options *options, const cli_loaded *loaded,
                             const settings *s, const char *language, quiz_arena *arena)
{
    quiz_setup setup = cli_setup(options, s);

    setup.language = language;
    if (!cli_says(options, "time")) setup.limit_ms = 0;
    const char *why_not =
        options->coded ? cli_duel_setup(options, loaded, &setup, arena) : cli_why_no_round(loaded, &setup, arena);
    if (why_not) {
        cli_complain("%s", why_not);
        return NULL;
    }
    char code[QUIZ_CODE_SIZE];
    bool coded = options->coded && quiz_code_write(&options->code, code);
    return record_begin(t->record, &setup, coded ? code : NULL, coded || options->seeded);
}

void text_round_forget(text_round *t)
{
    record_free(t->record);
    history_close(t->history);
}

/* The round of a game in the terminal: a recorded one, the one that was left, or a new one; see text_round.h. */
#include "cli/text_round.h"

#include "check/report.h"
#include "cli/language.h"
#include "store/folders.h"

#include <string.h>

settings text_round_settings(const cli_play_options *options, quiz_arena *arena)
{
    quiz_findings *findings = quiz_findings_new();
    const char *folder = folders_config(options->home, arena);
    settings s;

    settings_default(&s);
    if (folder) settings_read(&s, folder, findings);
    cli_lay_over(options, &s);
    report_findings(stderr, findings, false);
    quiz_findings_free(findings);
    return s;
}

texts *text_round_texts(const cli_play_options *options, const settings *s, quiz_arena *arena)
{
    const char *assets = folders_assets(options->assets, arena);
    const char *wanted = strcmp(s->language, "auto") == 0 ? language_of_system(arena) : s->language;
    quiz_findings *findings = quiz_findings_new();
    texts *t = assets && wanted ? texts_load(assets, wanted, findings) : NULL;

    report_findings(stderr, findings, false);
    quiz_findings_free(findings);
    if (!t && cli_says(options, "language") && strcmp(wanted ? wanted : "en", "en") != 0)
        cli_complain("there is no language \"%s\"; English is spoken", wanted);
    return t ? t : texts_english();
}

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

/* Sittings: see sitting.h. */
#include "cli/sitting.h"

#include "check/report.h"
#include "cli/language.h"
#include "store/folders.h"

#include <string.h>
#include <unistd.h>

static const char default_theme[] = "evening";

static bool find_assets(sitting *s)
{
    s->assets = folders_assets(s->options->assets, s->arena);
    if (!s->assets) cli_complain("the assets (fonts and themes) are nowhere to be found; tell where with --assets DIR");
    return s->assets != NULL;
}

static void read_settings(sitting *s)
{
    settings_default(&s->kept);
    s->config = folders_config(s->options->home, s->arena);
    s->data = folders_data(s->options->home, s->arena);
    s->language = language_of_system(s->arena);
    if (s->config) settings_read(&s->kept, s->config, s->own);
    s->settings = s->kept;
    cli_lay_over(s->options, &s->settings);
}

/* A theme that was asked for must be there; one from the settings may have gone since. */
static void pick_theme(sitting *s)
{
    const char *path = quiz_arena_print(s->arena, "%s/themes/%s.ini", s->assets, s->settings.theme);

    if (cli_says(s->options, "theme") || access(path, R_OK) == 0) return;
    quiz_findings_add(s->own, QUIZ_S_SETTING, (quiz_place){ .file = path }, NULL,
                      "the theme \"%s\" is not there any more", s->settings.theme);
    strcpy(s->settings.theme, default_theme);
}

static bool find_round(sitting *s, int *status)
{
    const cli_play_options *o = s->options;
    const char *why = NULL;

    s->setup = cli_setup(o, &s->settings);
    s->setup.language = sitting_language(s);
    if (o->replay) s->round = cli_read_round(o->replay, s->loaded.catalog, status);
    if (o->replay && !s->round) return false;
    if (o->ghost) return cli_duel_ghost(o, &s->loaded, s->setup.language, &s->round, &s->ghost, s->arena, status);
    if (s->round) return true;
    if (o->coded)
        why = cli_duel_setup(o, &s->loaded, &s->setup, s->arena);
    else if (o->straight)
        why = cli_why_no_round(&s->loaded, &s->setup, s->arena);
    if (why) cli_complain("%s", why);
    if (!why && o->coded) s->ghost = quiz_ghost_of_code(s->loaded.catalog, &o->code, s->arena);
    return !why;
}

bool sitting_open(sitting *s, const cli_play_options *options, int *status)
{
    *s = (sitting){ .options = options, .arena = quiz_arena_new(), .own = quiz_findings_new() };
    *status = CLI_CANNOT;
    if (find_assets(s) && cli_load(options->banks, options->bank_count, &s->loaded)) {
        s->record = record_new(s->loaded.catalog, cli_clock());
        read_settings(s);
        pick_theme(s);
        if (find_round(s, status)) return true;
        record_free(s->record);
        cli_unload(&s->loaded);
    }
    quiz_findings_free(s->own);
    quiz_arena_free(s->arena);
    return false;
}

void sitting_close(sitting *s)
{
    quiz_round_free(s->round);
    record_free(s->record);
    history_close(s->history);
    cli_unload(&s->loaded);
    quiz_findings_free(s->own);
    quiz_arena_free(s->arena);
}

const char *sitting_remember(sitting *s, history_use use)
{
    s->history = history_open(s->data, s->settings.profile, use);
    record_use(s->record, s->history);
    return history_notice(s->history);
}

const char *sitting_own_faults(sitting *s)
{
    if (quiz_findings_count(s->own) == 0) return NULL;
    quiz_findings_sort(s->own);
    report_findings(stderr, s->own, false);

    const quiz_finding *first = quiz_findings_at(s->own, 0);
    const char *slash = strrchr(first->at.file, '/');
    return quiz_arena_print(s->arena, "%s: %s.", slash ? slash + 1 : first->at.file, first->message);
}

const char *sitting_language(const sitting *s)
{
    return strcmp(s->settings.language, "auto") == 0 ? s->language : s->settings.language;
}

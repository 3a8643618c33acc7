/*
 * The game in plain lines, for terminals, pipes and screen readers: nothing is drawn, nothing moves, and what was said
 * stays.
 */
#include "cli/text.h"

#include "check/report.h"
#include "cli/language.h"
#include "play/number.h"
#include "store/folders.h"

#include <ctype.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

typedef struct game {
    quiz_round *round;
    const quiz_round_view *v;
    text_voice voice;
    app_audience audience;
    const quiz_ghost *ghost; /* NULL: the player is alone */
    bool duel;               /* its code is told at the end */
    bool prompts;            /* somebody types */
    uint64_t now_ms;
    char *line;
    size_t capacity;
} game;

static uint64_t clock_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

/* Time that has gone by becomes a move, but only where a clock runs: without one, a round is its answers. */
static void pass_time(game *g)
{
    uint64_t now = clock_ms();
    uint64_t gone = now - g->now_ms;

    g->now_ms = now;
    if (g->v->limit_ms) quiz_round_apply(g->round, quiz_move_wait(gone < 1000000000 ? (int)gone : 1000000000));
}

/* False: there is nothing more to hear. */
static bool hear(game *g, quiz_slice *line)
{
    if (g->prompts) fputs("> ", stdout);
    if (fflush(stdout) != 0) return false;
    ssize_t size = getline(&g->line, &g->capacity, stdin);
    if (size < 0) return false;
    *line = quiz_slice_trim((quiz_slice){ g->line, (size_t)size });
    return true;
}

/* The choice that LINE names, or -1. */
static int choice_of(const quiz_question *q, quiz_slice line)
{
    int choice;

    if (number_parse_int(line, 1, q->choice_count, &choice)) return choice - 1;
    choice = line.size == 1 ? tolower((unsigned char)line.at[0]) - 'a' : -1;
    return choice < q->choice_count ? choice : -1;
}

static bool is_sure(game *g)
{
    quiz_slice line;

    text_say(&g->voice, TEXT_TERMINAL_SURE);
    return !hear(g, &line) || quiz_slice_is(line, "q") || quiz_slice_is(line, "Q");
}

static void walk(game *g)
{
    quiz_slice line;

    text_say_walk(&g->voice, g->v);
    if (hear(g, &line) && text_wants_to_walk(g->round, line))
        quiz_round_apply(g->round, (quiz_move){ .kind = QUIZ_MOVE_WALK });
    else
        text_say_question(&g->voice, g->v);
}

/* What a line may mean beside an answer; false: the player leaves. */
static bool obey(game *g, quiz_slice line)
{
    if (text_help(&g->voice, g->round, &g->audience, line)) return true;
    if (text_wants_to_walk(g->round, line)) {
        walk(g);
        return true;
    }
    bool leaves = quiz_slice_is(line, "q") || quiz_slice_is(line, "Q");
    bool why = quiz_slice_is(line, "w") || quiz_slice_is(line, "W");

    if (leaves && is_sure(g)) return false;
    if (leaves || line.size == 0)
        text_say_question(&g->voice, g->v);
    else if (why && g->v->index > 0)
        text_say_why(&g->voice, g->v->results[g->v->index - 1].question);
    else {
        text_say_how(&g->voice, g->v->question);
        text_say_helps(&g->voice, g->round);
    }
    return true;
}

/* With a second chance a wrong answer leaves the question where it is. */
static void give_answer(game *g, int choice)
{
    if (!quiz_round_apply(g->round, quiz_move_answer(choice)))
        text_say_how(&g->voice, g->v->question);
    else if (g->v->phase == QUIZ_ASKING)
        text_say(&g->voice, TEXT_SECOND_GONE);
}

/* Hears until the question that stands has its verdict, or the round is over. False: the player leaves. */
static bool hear_answer(game *g)
{
    quiz_slice line;

    while (g->v->phase == QUIZ_ASKING) {
        if (!hear(g, &line)) return false;
        pass_time(g);
        if (g->v->phase != QUIZ_ASKING) break;
        int choice = choice_of(g->v->question, line);
        if (choice >= 0)
            give_answer(g, choice);
        else if (!obey(g, line))
            return false;
    }
    return true;
}

/* ---- The round ---- */

static void play_on(game *g)
{
    quiz_round_apply(g->round, quiz_move_next()); /* a recorded round may stand at a verdict */
    while (g->v->phase == QUIZ_ASKING) {
        g->now_ms = clock_ms();
        quiz_arena_reset(g->voice.arena);
        text_say_question(&g->voice, g->v);
        if (!hear_answer(g) || g->v->phase == QUIZ_OVER) break;
        text_say_verdict(&g->voice, g->v);
        if (g->ghost) text_say_ghost(&g->voice, g->v, g->ghost);
        quiz_round_apply(g->round, quiz_move_next());
    }
    text_say_end(&g->voice, g->v);
    if (g->duel) text_say_duel(&g->voice, g->round, g->ghost);
}

static void interrupt(int number)
{
    (void)number;
}

/* Ctrl-C ends the reading of a line as the end of the input does, so that the round ends well and is recorded. */
static void listen_for_interrupt(void)
{
    struct sigaction action = { .sa_handler = interrupt };

    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
}

static settings read_settings(const cli_play_options *options, quiz_arena *arena)
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

/* Without the file of a language it is English that is spoken; only one that was asked for must be there. */
static texts *choose_texts(const cli_play_options *options, const settings *s, quiz_arena *arena)
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

static quiz_round *begin(const cli_play_options *options, const cli_loaded *loaded, const settings *s,
                         const texts *language, quiz_arena *arena)
{
    quiz_setup setup = cli_setup(options, s);

    setup.language = texts_code(language);
    if (!cli_says(options, "time")) setup.limit_ms = 0;
    const char *why_not =
        options->coded ? cli_duel_setup(options, loaded, &setup, arena) : cli_why_no_round(loaded, &setup, arena);
    if (why_not) cli_complain("%s", why_not);
    return why_not ? NULL : quiz_round_new(loaded->catalog, &setup, NULL);
}

/* Where there is none, it was said why. */
static void find_round(game *g, const cli_play_options *options, const cli_loaded *loaded, const settings *s,
                       quiz_arena *arena, int *status)
{
    const texts *language = g->voice.texts;

    if (options->replay)
        g->round = cli_read_round(options->replay, loaded->catalog, status);
    else if (!options->ghost)
        g->round = begin(options, loaded, s, language, arena);
    bool missing = !g->round && !(options->ghost && !options->replay);
    if (!missing && cli_duel_ghost(options, loaded, texts_code(language), &g->round, &g->ghost, arena, status)) return;
    quiz_round_free(g->round);
    g->round = NULL;
}

static int play_round(game *g, const cli_play_options *options, const cli_loaded *loaded)
{
    int status = cli_status(loaded);

    if (status) cli_complain("the banks have faults, and faulty questions are not asked; marquee check tells which");
    g->v = quiz_round_look(g->round);
    listen_for_interrupt();
    text_say_beginning(&g->voice, g->v, loaded->bank);
    play_on(g);
    return cli_record(options->record, g->round) ? status : CLI_CANNOT;
}

static int play_loaded(const cli_play_options *options, const cli_loaded *loaded)
{
    quiz_arena *arena = quiz_arena_new();
    const settings s = read_settings(options, arena);
    texts *language = choose_texts(options, &s, arena);
    game g = { .prompts = isatty(STDIN_FILENO),
               .duel = options->coded || options->ghost,
               .voice = { .texts = language, .arena = quiz_arena_new() } };
    int status = CLI_CANNOT;

    find_round(&g, options, loaded, &s, arena, &status);
    /* Recorded at once, too: that it cannot be is better known before the round than behind it. */
    if (g.round && !cli_record(options->record, g.round))
        status = CLI_CANNOT;
    else if (g.round)
        status = play_round(&g, options, loaded);
    free(g.line);
    quiz_round_free(g.round);
    texts_free(language);
    quiz_arena_free(g.voice.arena);
    quiz_arena_free(arena);
    return status;
}

int cli_play_text(const cli_play_options *options)
{
    cli_loaded loaded;

    if (!cli_load(options->banks, options->bank_count, &loaded)) return CLI_CANNOT;
    int status = play_loaded(options, &loaded);
    cli_unload(&loaded);
    return status;
}

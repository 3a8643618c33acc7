/*
 * The game in plain lines, for terminals, pipes and screen readers: nothing is drawn, nothing moves, and what was said
 * stays.
 */
#include "check/report.h"
#include "check/terminal.h"
#include "cli/cli.h"
#include "play/number.h"
#include "store/folders.h"

#include <ctype.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

typedef struct game {
    quiz_round *round;
    const quiz_round_view *v;
    bool prompts; /* somebody types */
    uint64_t now_ms;
    char *line;
    size_t capacity;
} game;

/* ---- Words ---- */

static void say(const char *before, const char *text, const char *after)
{
    fputs(before, stdout);
    terminal_write(stdout, text);
    fputs(after, stdout);
}

static void say_question(const game *g)
{
    const quiz_question *q = g->v->question;

    printf("\nQuestion %d of %d. ", g->v->index + 1, g->v->count);
    say("", q->category, "");
    printf(", %s.", quiz_difficulty_name(q->difficulty));
    if (g->v->limit_ms) printf(" %d seconds left.", (g->v->left_ms + 999) / 1000);
    say("\n", q->prompt, "\n");
    for (int i = 0; i < q->choice_count; i++) {
        printf("  %c  ", 'A' + i);
        say("", q->choices[i], "\n");
    }
}

static void say_how(const game *g)
{
    int last = g->v->question->choice_count;

    printf("Answer with a letter, A to %c, or a number, 1 to %d. An empty line repeats the question; q quits.\n",
           'A' + last - 1, last);
}

static void say_source(const quiz_question *q)
{
    if (q->source) say("Source: ", q->source, "\n");
    say("From [", q->origin.section, "], ");
    say("", q->origin.file, "");
    printf(":%d\n", q->origin.line);
}

static void say_verdict(const game *g)
{
    const quiz_result *r = &g->v->results[g->v->index];
    const quiz_question *q = r->question;

    if (r->right) {
        printf("Right: %d points.", r->points);
    } else {
        printf("%s The answer is %c: ", r->chosen == QUIZ_UNANSWERED ? "Time is up." : "Wrong.", 'A' + q->key);
        say("", q->choices[q->key], quiz_text_is_sentence(quiz_slice_of(q->choices[q->key])) ? "" : ".");
    }
    printf(" Score %d", g->v->score);
    if (g->v->streak > 1) printf(", %d in a row", g->v->streak);
    puts(".");
    if (q->explanation) say("", q->explanation, "\n");
    say_source(q);
}

static void say_missed(int number, const quiz_result *r)
{
    const quiz_question *q = r->question;

    printf("%d. ", number);
    say("", q->prompt, "\n");
    if (r->chosen == QUIZ_UNANSWERED)
        puts("   No answer in time.");
    else
        say("   You said: ", q->choices[r->chosen], "\n");
    say("   Right is: ", q->choices[q->key], "\n");
}

static void say_end(const quiz_round_view *v)
{
    int done = 0;

    while (done < v->count && v->results[done].done) done++;
    if (v->phase == QUIZ_OVER)
        puts("\nThe round is over.");
    else
        printf("\nYou left after %d of %d questions.\n", done, v->count);
    if (done)
        printf("Score %d. %d of %d right, at best %d in a row.\n", v->score, v->right_count, done, v->best_streak);
    if (v->right_count < done) puts("\nWhat was missed:");
    for (int i = 0; i < done; i++)
        if (!v->results[i].right) say_missed(i + 1, &v->results[i]);
}

static void say_beginning(const game *g, const cli_loaded *loaded)
{
    const quiz_setup *setup = g->v->setup;
    int titles = quiz_bank_title_count(loaded->bank);

    for (int i = 0; i < titles; i++) say(i ? ", " : "", quiz_bank_title_at(loaded->bank, i)->title, "");
    printf("\n%d question%s, seed %llu, %s.\n", g->v->count, g->v->count == 1 ? "" : "s",
           (unsigned long long)setup->seed, setup->limit_ms ? "against the clock" : "no clock");
    puts("? tells how to answer.");
}

/* ---- Ears ---- */

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
    if (g->v->limit_ms)
        quiz_round_apply(g->round, (quiz_move){ QUIZ_MOVE_WAIT, gone < 1000000000 ? (int)gone : 1000000000 });
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

    puts("Leave the round? q leaves, anything else goes on.");
    return !hear(g, &line) || quiz_slice_is(line, "q") || quiz_slice_is(line, "Q");
}

/* Hears until the question that stands has its verdict. False: the player leaves. */
static bool hear_answer(game *g)
{
    quiz_slice line;

    while (g->v->phase == QUIZ_ASKING) {
        if (!hear(g, &line)) return false;
        pass_time(g);
        if (g->v->phase != QUIZ_ASKING) break;
        int choice = choice_of(g->v->question, line);
        if (choice >= 0) {
            quiz_round_apply(g->round, (quiz_move){ QUIZ_MOVE_ANSWER, choice });
        } else if (quiz_slice_is(line, "q") || quiz_slice_is(line, "Q")) {
            if (is_sure(g)) return false;
            say_question(g);
        } else if (line.size == 0) {
            say_question(g);
        } else {
            say_how(g);
        }
    }
    return true;
}

/* ---- The round ---- */

static void play_on(game *g)
{
    quiz_round_apply(g->round, (quiz_move){ QUIZ_MOVE_NEXT, 0 }); /* a recorded round may stand at a verdict */
    while (g->v->phase == QUIZ_ASKING) {
        g->now_ms = clock_ms();
        say_question(g);
        if (!hear_answer(g)) break;
        say_verdict(g);
        quiz_round_apply(g->round, (quiz_move){ QUIZ_MOVE_NEXT, 0 });
    }
    say_end(g->v);
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

static quiz_round *begin(const cli_play_options *options, const cli_loaded *loaded, int *status)
{
    quiz_arena *arena = quiz_arena_new();
    quiz_findings *findings = quiz_findings_new();
    const char *folder = folders_config(options->home, arena);
    settings s;

    settings_default(&s);
    if (folder) settings_read(&s, folder, findings);
    report_findings(stderr, findings, false);
    s.timed = false;

    quiz_setup setup = cli_setup(options, &s);
    const char *why_not = cli_why_no_round(loaded, &setup, arena);
    if (why_not) cli_complain("%s", why_not);
    *status = CLI_CANNOT;
    quiz_round *round = why_not ? NULL : quiz_round_new(loaded->catalog, &setup);
    quiz_findings_free(findings);
    quiz_arena_free(arena);
    return round;
}

static int play_round(game *g, const cli_play_options *options, const cli_loaded *loaded)
{
    int status = cli_status(loaded);

    if (status) cli_complain("the banks have faults, and faulty questions are not asked; marquee check tells which");
    g->v = quiz_round_look(g->round);
    listen_for_interrupt();
    say_beginning(g, loaded);
    play_on(g);
    return cli_record(options->record, g->round) ? status : CLI_CANNOT;
}

int cli_play_text(const cli_play_options *options)
{
    cli_loaded loaded;
    int status;

    if (!cli_load(options->banks, options->bank_count, &loaded)) return CLI_CANNOT;
    game g = { .prompts = isatty(STDIN_FILENO) };
    g.round =
        options->replay ? cli_read_round(options->replay, loaded.catalog, &status) : begin(options, &loaded, &status);
    /* Recorded at once, too: that it cannot be is better known before the round than behind it. */
    if (g.round && !cli_record(options->record, g.round))
        status = CLI_CANNOT;
    else if (g.round)
        status = play_round(&g, options, &loaded);
    free(g.line);
    quiz_round_free(g.round);
    cli_unload(&loaded);
    return status;
}

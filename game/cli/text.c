/*
 * The game in plain lines, for terminals, pipes and screen readers: nothing is drawn, nothing moves, and what was said
 * stays.
 */
#include "cli/text.h"
#include "cli/text_party.h"
#include "cli/text_round.h"

#include "play/number.h"

#include <ctype.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

typedef struct game {
    quiz_round *round;
    const quiz_round_view *v;
    text_voice voice;
    text_round kept;
    const quiz_ghost *ghost; /* NULL: the player is alone */
    bool duel;               /* its code is told at the end */
    bool leaves;             /* the player gave the round up */
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

static bool make(game *g, quiz_move move)
{
    if (!quiz_round_apply(g->round, move)) return false;
    record_follow(g->kept.record, g->round);
    return true;
}

/* Time that has gone by becomes a move, but only where a clock runs: without one, a round is its answers. */
static void pass_time(game *g)
{
    uint64_t now = clock_ms();
    uint64_t gone = now - g->now_ms;

    g->now_ms = now;
    if (g->v->limit_ms) make(g, quiz_move_wait(gone < 1000000000 ? (int)gone : 1000000000));
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

/* Which of COUNT choices LINE names, or -1. */
static int choice_among(int count, quiz_slice line)
{
    int choice;

    if (number_parse_int(line, 1, count, &choice)) return choice - 1;
    choice = line.size == 1 ? tolower((unsigned char)line.at[0]) - 'a' : -1;
    return choice < count ? choice : -1;
}

static bool is_sure(game *g)
{
    quiz_slice line;

    text_say(&g->voice, TEXT_TERMINAL_SURE);
    if (!hear(g, &line)) return true;
    g->leaves = quiz_slice_is(line, "q") || quiz_slice_is(line, "Q");
    return g->leaves;
}

static void walk(game *g)
{
    quiz_slice line;

    text_say_walk(&g->voice, g->v);
    if (hear(g, &line) && text_wants_to_walk(g->round, line))
        make(g, (quiz_move){ .kind = QUIZ_MOVE_WALK });
    else
        text_say_question(&g->voice, g->v);
}

/* What a line may mean beside an answer; false: the player leaves. */
static bool obey(game *g, quiz_slice line)
{
    if (text_flag(&g->voice, g->kept.record, g->v, line)) return true;
    if (text_help(&g->voice, g->round, g->kept.record, line)) {
        record_follow(g->kept.record, g->round);
        return true;
    }
    if (text_wants_to_walk(g->round, line)) {
        walk(g);
        return true;
    }
    bool leaves = quiz_slice_is(line, "q") || quiz_slice_is(line, "Q");
    bool why = quiz_slice_is(line, "w") || quiz_slice_is(line, "W");
    bool passes = quiz_slice_is(line, "p") || quiz_slice_is(line, "P");

    if (leaves && is_sure(g)) return false;
    if (leaves || line.size == 0)
        text_say_question(&g->voice, g->v);
    else if (why && g->v->index > 0)
        text_say_why(&g->voice, g->v->results[g->v->index - 1].question);
    else if (passes && g->v->player_count)
        make(g, quiz_move_pass());
    else {
        text_party_say_how(&g->voice, g->v);
        text_say_helps(&g->voice, g->round);
        text_say_flags(&g->voice, g->v);
    }
    return true;
}

/* With a second chance a wrong answer leaves the question where it is. */
static void give_answer(game *g, int choice)
{
    if (!make(g, quiz_move_answer(choice)))
        text_say_how(&g->voice, g->v->question);
    else if (g->v->phase == QUIZ_ASKING)
        text_say(&g->voice, TEXT_SECOND_GONE);
}

/* Hears until the question that stands has its verdict, or the round is over. False: the player leaves. */
static bool hear_answer(game *g)
{
    quiz_slice line;
    int turn = QUIZ_NOBODY;

    while (g->v->phase == QUIZ_ASKING) {
        if (g->v->turn != turn) text_party_say_call(&g->voice, g->v);
        turn = g->v->turn;
        if (!hear(g, &line)) return false;
        pass_time(g);
        if (g->v->phase != QUIZ_ASKING) break;
        int choice = choice_among(g->v->question->choice_count, line);
        if (choice >= 0)
            give_answer(g, choice);
        else if (!obey(g, line))
            return false;
    }
    return true;
}

/* Hears what each of a party stakes, before the final question is told. False: they leave. */
static bool hear_stakes(game *g)
{
    int stakes[QUIZ_STAKES_MAX], count, turn = QUIZ_NOBODY, chosen;
    quiz_slice line;

    while ((count = quiz_round_stakes(g->round, stakes)) > 0) {
        if (g->v->turn != turn) text_party_say_stakes(&g->voice, g->round);
        turn = g->v->turn;
        if (!hear(g, &line)) return false;
        chosen = choice_among(count, line);
        if (chosen >= 0)
            make(g, quiz_move_stake(stakes[chosen]));
        else if (quiz_slice_is(line, "q") && is_sure(g))
            return false;
        else
            text_party_say_stakes(&g->voice, g->round);
    }
    return true;
}

/* ---- The round ---- */

static void play_on(game *g)
{
    make(g, quiz_move_next()); /* a recorded round may stand at a verdict */
    while (g->v->phase == QUIZ_ASKING || g->v->phase == QUIZ_STAKING) {
        if (!hear_stakes(g)) break;
        g->now_ms = clock_ms();
        quiz_arena_reset(g->voice.arena);
        text_say_question(&g->voice, g->v);
        if (!hear_answer(g) || g->v->phase == QUIZ_OVER) break;
        text_say_verdict(&g->voice, g->v);
        text_party_say_scores(&g->voice, g->v);
        if (g->ghost) text_say_ghost(&g->voice, g->v, g->ghost);
        make(g, quiz_move_next());
    }
    text_say_end(&g->voice, g->v);
    if (g->v->phase == QUIZ_OVER) text_party_say_places(&g->voice, g->round);
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

/* The one that was left, if the player wants to go on with it, or a new one. */
static quiz_round *begin(game *g, const cli_play_options *options, const cli_loaded *loaded, const settings *s,
                         quiz_arena *arena)
{
    const char *language = texts_code(g->voice.texts);
    quiz_round *left = text_round_left(&g->kept, options, language);
    quiz_slice line;

    if (left) {
        text_say_left(&g->voice, quiz_round_look(left));
        if (hear(g, &line) && (quiz_slice_is(line, "y") || quiz_slice_is(line, "Y"))) {
            record_take_up(g->kept.record, left);
            return left;
        }
        quiz_round_free(left);
    }
    return text_round_begin(&g->kept, options, loaded, s, language, arena);
}

/* Whoever did not give it up goes on another time. */
static void end(game *g)
{
    bool followed = record_follows(g->kept.record, g->round);

    if (g->leaves)
        record_leave(g->kept.record, g->round);
    else
        record_pause(g->kept.record, g->round);
    bool kept = followed && !g->leaves && history_trouble_of(g->kept.history) == HISTORY_FINE;
    if (kept) text_say(&g->voice, TEXT_TERMINAL_KEPT);
}

/* Where there is none, it was said why. */
static void find_round(game *g, const cli_play_options *options, const cli_loaded *loaded, const settings *s,
                       quiz_arena *arena, int *status)
{
    const texts *language = g->voice.texts;

    if (options->replay)
        g->round = cli_read_round(options->replay, loaded->catalog, status);
    else if (!options->ghost)
        g->round = begin(g, options, loaded, s, arena);
    bool missing = !g->round && !(options->ghost && !options->replay);
    if (!missing && cli_duel_ghost(options, loaded, texts_code(language), &g->round, &g->ghost, arena, status)) return;
    quiz_round_free(g->round);
    g->round = NULL;
}

static int play_round(game *g, const cli_play_options *options, const cli_loaded *loaded)
{
    int status = cli_status(loaded);

    g->v = quiz_round_look(g->round);
    if (g->v->setup->buzzers) {
        cli_complain("this round is played with buzzers, which a terminal does not have");
        return CLI_CANNOT;
    }
    if (status) cli_complain("the banks have faults, and faulty questions are not asked; marquee check tells which");
    listen_for_interrupt();
    text_say_beginning(&g->voice, g->v, loaded->bank, options->seeded || options->replay || g->duel);
    play_on(g);
    end(g);
    return cli_record(options->record, g->round) ? status : CLI_CANNOT;
}

static int play_loaded(const cli_play_options *options, const cli_loaded *loaded)
{
    quiz_arena *arena = quiz_arena_new();
    const settings s = text_round_settings(options, arena);
    texts *language = text_round_texts(options, &s, arena);
    game g = { .prompts = isatty(STDIN_FILENO),
               .duel = options->coded || options->ghost,
               .voice = { .texts = language, .arena = quiz_arena_new() } };
    int status = CLI_CANNOT;

    text_round_remember(&g.kept, options, loaded, &s, arena);
    find_round(&g, options, loaded, &s, arena, &status);
    /* Recorded at once, too: that it cannot be is better known before the round than behind it. */
    if (g.round && !cli_record(options->record, g.round))
        status = CLI_CANNOT;
    else if (g.round)
        status = play_round(&g, options, loaded);
    free(g.line);
    quiz_round_free(g.round);
    text_round_forget(&g.kept);
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

/* `marquee shot`: one screen as a picture, drawn without a window, always the same; but with --home of a player's. */
#include "cli/sitting.h"

#include "quiz/rng.h"
#include "screens/app.h"
#include "sdl/canvas.h"

#include <stdlib.h>
#include <string.h>

enum { DEFAULT_W = 1280, DEFAULT_H = 720, MADE_UP_MS = 4000, MADE_UP_STREAM = 17, RUNGS_UP = 5 };

/* A player who is right three times out of four. */
static void make_up_move(quiz_round *round, quiz_rng *rng)
{
    const quiz_round_view *v = quiz_round_look(round);
    int stakes[QUIZ_STAKES_MAX];

    if (v->phase == QUIZ_ASKING && v->player_count && v->turn == QUIZ_NOBODY) {
        quiz_round_apply(round, quiz_move_buzz(1u << quiz_rng_below(rng, (uint32_t)v->player_count)));
    } else if (v->phase == QUIZ_STAKING) {
        quiz_round_apply(round, quiz_move_stake(stakes[quiz_round_stakes(round, stakes) - 1]));
    } else if (v->phase == QUIZ_ASKING) {
        int wrong = quiz_rng_below(rng, 4) == 0;
        int choice = (v->question->key + wrong) % v->question->choice_count;
        quiz_round_apply(round, quiz_move_wait(MADE_UP_MS));
        quiz_round_apply(round, quiz_move_answer(choice));
    } else {
        quiz_round_apply(round, quiz_move_next());
    }
}

/* A ladder shows more from its middle. */
static void climb(quiz_round *round)
{
    const quiz_round_view *v = quiz_round_look(round);

    while (v->setup->mode->rungs && v->index < RUNGS_UP && v->index + 1 < v->count) {
        quiz_round_apply(round, quiz_move_answer(v->question->key));
        quiz_round_apply(round, quiz_move_next());
    }
}

static void bring_to(quiz_round *round, quiz_phase phase)
{
    const quiz_round_view *v = quiz_round_look(round);
    quiz_rng rng = quiz_rng_new(v->setup->seed, MADE_UP_STREAM);

    if (phase == QUIZ_VERDICT && v->phase == QUIZ_ASKING && v->player_count)
        quiz_round_apply(round, quiz_move_buzz(1u));
    while (phase == QUIZ_VERDICT && v->phase == QUIZ_ASKING)
        quiz_round_apply(round, quiz_move_answer(v->player_count ? v->question->key : 0));
    if (phase == QUIZ_ASKING && v->phase == QUIZ_VERDICT) quiz_round_apply(round, quiz_move_next());
    while (phase >= QUIZ_STAKING && v->phase != phase && v->phase != QUIZ_OVER) make_up_move(round, &rng);
}

static bool prepare_round(sitting *s)
{
    quiz_phase phase;
    bool needed = app_screen_needs(s->options->screen, &phase);
    const char *why = needed && !s->round ? cli_why_no_round(&s->loaded, &s->setup, s->arena) : NULL;

    if (why) {
        cli_complain("%s", why);
        return false;
    }
    if (app_screen_is_for_parties(s->options->screen)) s->setup.mode = quiz_mode_find("party");
    if (needed && !s->round) {
        s->round = quiz_round_new(s->loaded.catalog, &s->setup, NULL);
        climb(s->round);
    }
    if (needed) bring_to(s->round, phase);
    return true;
}

static app *make_app(sitting *s, canvas *c)
{
    const app_options options = { .catalog = s->loaded.catalog,
                                  .findings = s->loaded.findings,
                                  .settings = &s->settings,
                                  .measure = canvas_measure(c),
                                  .pictures = canvas_pictures(c),
                                  .seed = s->setup.seed,
                                  .round = s->round,
                                  .ghost = s->ghost,
                                  .record = s->history ? s->record : NULL,
                                  .assets = s->assets,
                                  .language = s->language,
                                  .today = cli_today(),
                                  .reduced_motion = true,
                                  .version = MARQUEE_VERSION };

    s->round = NULL;
    return app_new(&options);
}

static bool draw(sitting *s, canvas *c)
{
    app *a = make_app(s, c);
    frame *f = frame_new();
    const input nothing = { .kind = INPUT_NONE };
    float w, h;

    canvas_speak(c, sitting_language(s));
    canvas_logical_size(c, &w, &h);
    app_step(a, &nothing, 0, w, h, f);
    bool shown = app_show(a, s->options->screen);
    if (shown) {
        app_step(a, &nothing, 0, w, h, f);
        canvas_paint(c, f);
    } else {
        cli_complain("the screen \"%s\" has nothing to show here", s->options->screen);
    }
    frame_free(f);
    app_free(a);
    return shown;
}

/* The names of all screens, as a list to read. */
static const char *screen_names(quiz_arena *arena)
{
    const char *names = app_screen_at(0);

    for (int i = 1; app_screen_at(i); i++) names = quiz_arena_print(arena, "%s, %s", names, app_screen_at(i));
    return names;
}

static bool is_screen(const char *name)
{
    int i = 0;

    while (app_screen_at(i) && strcmp(app_screen_at(i), name) != 0) i++;
    return app_screen_at(i) != NULL;
}

static int shoot(sitting *s)
{
    const cli_play_options *o = s->options;
    int w = o->width ? o->width : DEFAULT_W, h = o->height ? o->height : DEFAULT_H;
    char *reason = NULL;

    if (!is_screen(o->screen)) {
        cli_complain("there is no screen \"%s\"; there are %s", o->screen, screen_names(s->arena));
        return CLI_CANNOT;
    }
    if (!prepare_round(s)) return CLI_CANNOT;
    const char *notice = o->home ? sitting_remember(s, HISTORY_READ) : NULL;
    if (notice) cli_complain("%s", notice);
    canvas *c = canvas_open(s->assets, s->settings.theme, w, h, s->own, &reason);
    bool done = c && draw(s, c) && canvas_save_png(c, o->output, &reason);
    if (reason) cli_complain("%s", reason);
    free(reason);
    canvas_close(c);
    sitting_own_faults(s);
    return done ? cli_status(&s->loaded) : CLI_CANNOT;
}

int cli_shot(int argc, char **argv)
{
    cli_play_options options;
    sitting s;
    int status;

    if (!cli_parse_play("shot", argc, argv, &options, &status)) return status;
    if (!sitting_open(&s, &options, &status)) return status;
    status = shoot(&s);
    sitting_close(&s);
    return status;
}

/*
 * Rules in words, a line for each that a mode has.
 */
#include "screens/rules.h"

#include "screens/lifelines.h"
#include "screens/outcome.h"

static void add(roll *r, const char *text)
{
    roll_text(r, FONT_REGULAR, INK_TEXT, text);
}

static const char *number(const ui *u, int value)
{
    return texts_number(u->arena, value);
}

/* ---- Points ---- */

static void add_worth(ui *u, roll *r, const quiz_mode *mode)
{
    const char *step = texts_tenths(u->texts, u->arena, mode->factor_step);
    const char *most = texts_tenths(u->texts, u->arena, mode->factor_most);
    const char *speed = number(u, quiz_mode_speed_most(mode, mode->count));

    add(r, texts_fill(u->texts, u->arena, TEXT_HELP_POINTS, number(u, mode->worth[QUIZ_EASY]),
                      number(u, mode->worth[QUIZ_MEDIUM]), number(u, mode->worth[QUIZ_HARD]), (char *)NULL));
    if (mode->factor_step > 0) add(r, texts_fill(u->texts, u->arena, TEXT_HELP_FACTOR, step, most, (char *)NULL));
    if (quiz_mode_speed_most(mode, mode->count) > 0 && mode->players_most == 0)
        add(r, texts_fill(u->texts, u->arena, TEXT_HELP_SPEED, speed, number(u, mode->count), (char *)NULL));
}

/* Where points go by speed alone: for how long a right answer is worth all of them. */
static int at_once_ms(const quiz_mode *mode, int most)
{
    int ms = 0;

    while (ms < mode->limit_ms &&
           quiz_mode_points(mode, &(quiz_answered){ .count = 1, .took_ms = ms, .limit_ms = mode->limit_ms }) == most)
        ms++;
    return ms;
}

static void add_speed(ui *u, roll *r, const quiz_mode *mode)
{
    int most = quiz_mode_points(mode, &(quiz_answered){ .count = 1, .limit_ms = mode->limit_ms });
    int untimed = quiz_mode_points(mode, &(quiz_answered){ .count = 1 });

    add(r, texts_fill(u->texts, u->arena, TEXT_HELP_QUICK, number(u, most), setup_seconds(u, at_once_ms(mode, most)),
                      number(u, untimed), (char *)NULL));
}

static void add_points(ui *u, roll *r, const quiz_mode *mode)
{
    if (!outcome_has_score(mode))
        add(r, ui_say(u, TEXT_HELP_PLAIN));
    else if (mode->points != NULL && mode->worth[QUIZ_EASY] > 0)
        add_worth(u, r, mode);
    else if (mode->points != NULL)
        add_speed(u, r, mode);
}

/* ---- All else ---- */

static void add_rungs(ui *u, roll *r, const quiz_mode *mode)
{
    const char *rungs = "";

    for (int i = 0; i < mode->rung_count; i++) {
        const char *prize = number(u, mode->rungs[i].prize);
        if (mode->rungs[i].safe) prize = texts_fill(u->texts, u->arena, TEXT_HELP_RUNG_SAFE, prize, (char *)NULL);
        rungs = quiz_arena_print(u->arena, "%s%s%s", rungs, i > 0 ? " · " : "", prize);
    }
    if (mode->rung_count > 0) add(r, texts_fill(u->texts, u->arena, TEXT_HELP_RUNGS, rungs, (char *)NULL));
}

static void add_course(ui *u, roll *r, const quiz_mode *mode)
{
    const char *each = number(u, mode->harder_each);

    if (mode->fixed && mode->count < QUIZ_MODE_ALL)
        add(r, texts_fill(u->texts, u->arena, TEXT_HELP_COUNT, number(u, mode->count), (char *)NULL));
    else if (mode->fixed)
        add(r, ui_say(u, TEXT_HELP_COUNT_ALL));
    if (mode->harder_each > 0) add(r, texts_fill(u->texts, u->arena, TEXT_HELP_HARDER, each, (char *)NULL));
    if (mode->lives > 0)
        add(r, texts_fill(u->texts, u->arena, TEXT_HELP_LIVES, number(u, mode->lives), number(u, mode->life_each),
                          (char *)NULL));
}

static void add_time(ui *u, roll *r, const quiz_mode *mode)
{
    const char *seconds[QUIZ_PACE_COUNT];

    if (mode->limit_ms == 0) return;
    for (int i = 0; i < QUIZ_PACE_COUNT; i++) seconds[i] = setup_seconds(u, quiz_mode_limit_ms(mode, (quiz_pace)i));
    add(r, texts_fill(u->texts, u->arena, TEXT_HELP_TIME, seconds[QUIZ_PACE_RELAXED], seconds[QUIZ_PACE_NORMAL],
                      seconds[QUIZ_PACE_QUICK], (char *)NULL));
}

static void add_allotted(ui *u, roll *r, const quiz_mode *mode)
{
    const char *list = "";

    for (quiz_lifeline i = 0; i < QUIZ_LIFELINE_COUNT; i++) {
        if (mode->lifelines[i] == 0) continue;
        const char *name = lifelines_name(u->texts, i);
        name = texts_fill(u->texts, u->arena, TEXT_TIMES_NAME, number(u, mode->lifelines[i]), name, (char *)NULL);
        list = quiz_arena_print(u->arena, "%s%s%s", list, *list != '\0' ? ", " : "", name);
    }
    if (*list != '\0') add(r, texts_fill(u->texts, u->arena, TEXT_HELP_LIFELINES, list, (char *)NULL));
}

static void add_party(ui *u, roll *r, const quiz_mode *mode)
{
    if (mode->players_most == 0) return;
    add(r, texts_fill(u->texts, u->arena, TEXT_HELP_STEAL, setup_seconds(u, mode->steal_ms),
                      number(u, mode->steal_percent), (char *)NULL));
    add(r, texts_fill(u->texts, u->arena, TEXT_HELP_BUZZ, setup_seconds(u, mode->buzz_ms), (char *)NULL));
    add(r, texts_fill(u->texts, u->arena, TEXT_HELP_STAKES, number(u, mode->stake_least), (char *)NULL));
}

static void add_memory(ui *u, roll *r, const quiz_mode *mode)
{
    const int retention = (int)(QUIZ_MEMORY_RETENTION * 100);

    if (mode->order == QUIZ_ORDER_FADING)
        add(r, texts_fill(u->texts, u->arena, TEXT_HELP_MEMORY, number(u, retention),
                          number(u, QUIZ_MEMORY_EASY_PERCENT), number(u, QUIZ_MEMORY_GOOD_PERCENT), (char *)NULL));
}

void rules_add(ui *u, roll *r, const quiz_mode *mode)
{
    roll_text(r, FONT_BOLD, INK_GOLD, setup_mode_name(u, mode));
    add(r, setup_mode_about(u, mode));
    add_course(u, r, mode);
    add_points(u, r, mode);
    add_rungs(u, r, mode);
    add_time(u, r, mode);
    add_party(u, r, mode);
    add_memory(u, r, mode);
    add_allotted(u, r, mode);
}

void rules_add_lifelines(ui *u, roll *r)
{
    for (quiz_lifeline i = 0; i < QUIZ_LIFELINE_COUNT; i++) {
        const char *name = lifelines_name(u->texts, i), *about = lifelines_about(u->texts, u->arena, i);
        roll_key key = { .name = quiz_arena_print(u->arena, "%c", lifelines_letter(i) - 'a' + 'A') };
        roll_keys(r, &key, 1, texts_fill(u->texts, u->arena, TEXT_NAMED, name, about, (char *)NULL));
    }
}

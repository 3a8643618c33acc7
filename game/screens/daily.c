/*
 * Attempts of the day.
 */
#include "screens/daily.h"

static bool is_of_today(const app *a, const quiz_round *round)
{
    const quiz_setup *setup = round != NULL ? quiz_round_look(round)->setup : NULL;

    return setup != NULL && setup->mode->alike && setup->day != 0 && setup->day == a->options.today;
}

static const quiz_mode *daily_mode(void)
{
    for (int i = 0; i < quiz_mode_count; i++)
        if (quiz_modes[i].alike) return &quiz_modes[i];
    return NULL;
}

void daily_take_up(app *a)
{
    bool kept = record_daily(a->record, a->options.today, &a->daily_score);

    a->daily_played = kept || is_of_today(a, a->saved) || is_of_today(a, a->round);
    a->counts = is_of_today(a, a->round);
}

bool daily_open(const app *a)
{
    return a->options.today != 0 && !a->daily_played && daily_mode() != NULL &&
           quiz_catalog_count(a->options.catalog) > 0;
}

quiz_setup daily_setup(const app *a)
{
    quiz_setup s = a->setup;

    s.mode = daily_mode();
    s.day = a->options.today;
    s.limit_ms = quiz_mode_limit_ms(s.mode, (quiz_pace)a->options.settings->time);
    return quiz_setup_settle(&s);
}

void daily_begin(app *a)
{
    a->counts = is_of_today(a, a->round) && !a->daily_played;
    if (!a->counts) return;
    a->daily_played = true;
    a->daily_score = 0;
}

void daily_go_on(app *a)
{
    a->counts = is_of_today(a, a->round);
}

void daily_judge(app *a)
{
    if (a->counts) a->daily_score = quiz_round_look(a->round)->score;
}

static const char *with_score(const app *a, const ui *u, text_id id)
{
    return texts_fill(u->texts, u->arena, id, texts_number(u->arena, a->daily_score), (char *)NULL);
}

const char *daily_said_before(const app *a, const ui *u)
{
    return a->setup.mode->alike && a->daily_played ? with_score(a, u, TEXT_DAILY_PLAYED) : NULL;
}

const char *daily_said_after(const app *a, const ui *u)
{
    if (!is_of_today(a, a->round)) return NULL;
    return a->counts ? ui_say(u, TEXT_DAILY_TOMORROW) : with_score(a, u, TEXT_DAILY_AGAIN);
}

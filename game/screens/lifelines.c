/*
 * Pressing lifelines, and telling of them.
 */
#include "screens/lifelines.h"

#include <limits.h>

/* None is a letter of an answer, nor of what else a question offers. */
static const int letters[QUIZ_LIFELINE_COUNT] = {
    [QUIZ_FIFTY] = 'x', [QUIZ_SWITCH] = 's', [QUIZ_SECOND] = 'n', [QUIZ_TIME] = 't', [QUIZ_AUDIENCE] = 'u'
};

int lifelines_letter(quiz_lifeline lifeline)
{
    return letters[lifeline];
}

const char *lifelines_name(const texts *t, quiz_lifeline lifeline)
{
    return texts_named(t, "lifeline-", quiz_lifeline_name(lifeline));
}

const char *lifelines_about(const texts *t, quiz_arena *arena, quiz_lifeline lifeline)
{
    return texts_named(t, "lifeline-", quiz_arena_print(arena, "%s-about", quiz_lifeline_name(lifeline)));
}

/* ---- On the bottom line ---- */

bool lifelines_allotted(const quiz_round_view *v, quiz_lifeline lifeline)
{
    return v->setup->mode->lifelines[lifeline] > 0 && (lifeline != QUIZ_TIME || v->limit_ms > 0);
}

static const char *label_of(ui *u, const quiz_round_view *v, quiz_lifeline lifeline)
{
    const char *name = lifelines_name(u->texts, lifeline);
    int left = v->lifelines[lifeline];

    if (left < 2) return name;
    return texts_fill(u->texts, u->arena, TEXT_TIMES_NAME, texts_number(u->arena, left), name, (char *)NULL);
}

bool lifelines_walk(const app *a, ui *u, hint *h)
{
    const char *score = texts_number(u->arena, quiz_round_look(a->round)->score);

    if (!quiz_round_may_walk(a->round)) return false;
    *h = (hint){ .kind = INPUT_LETTER,
                 .value = LIFELINES_WALK,
                 .label = TEXT_KEY_WALK,
                 .said = texts_fill(u->texts, u->arena, TEXT_WALK, score, (char *)NULL),
                 .focusable = true,
                 .own = true };
    return true;
}

int lifelines_hints(const app *a, ui *u, hint *hints)
{
    const quiz_round_view *v = quiz_round_look(a->round);
    int count = 0;

    for (quiz_lifeline i = 0; i < QUIZ_LIFELINE_COUNT; i++) {
        if (!lifelines_allotted(v, i)) continue;
        hints[count++] = (hint){ .kind = INPUT_LETTER,
                                 .value = letters[i],
                                 .said = label_of(u, v, i),
                                 .focusable = true,
                                 .own = true,
                                 .off = !quiz_round_offers(a->round, i) };
    }
    return count;
}

/* ---- What they do ---- */

static void say(app *a, text_id told)
{
    a->memory.told = told;
}

static quiz_move move_of(const app *a, quiz_lifeline lifeline)
{
    const app_audience *audience = &a->options.audience;
    quiz_move move = quiz_move_lifeline(lifeline);
    const quiz_question *q = quiz_round_look(a->round)->question;

    if (lifeline == QUIZ_AUDIENCE && audience->ask != NULL)
        audience->ask(audience->data, q, move.audience);
    else if (lifeline == QUIZ_AUDIENCE)
        record_audience(a->record, q, move.audience);
    return move;
}

/* Another question is a visit of its own. What had the focus may be struck out, so it goes to the first answer. */
static void use(app *a, ui *u, quiz_lifeline lifeline)
{
    if (!app_move(a, move_of(a, lifeline))) {
        say(a, TEXT_AUDIENCE_NOBODY);
        return;
    }
    say(a, TEXT_COUNT);
    u->memory->focus = UI_NOTHING;
    app_sound(a, SOUND_BUTTON);
    if (lifeline == QUIZ_SWITCH) app_go(a, &screen_question);
}

static void press(app *a, ui *u, quiz_lifeline lifeline)
{
    if (quiz_round_offers(a->round, lifeline))
        use(a, u, lifeline);
    else
        say(a, quiz_round_look(a->round)->lifelines[lifeline] > 0 ? TEXT_NO_USE : TEXT_USED_UP);
}

void lifelines_press(app *a, ui *u, int letter)
{
    const quiz_round_view *v = quiz_round_look(a->round);

    if (letter == LIFELINES_WALK && quiz_round_may_walk(a->round)) app_open(a, &screen_walk);
    for (quiz_lifeline i = 0; i < QUIZ_LIFELINE_COUNT; i++)
        if (letter == letters[i] && v->phase == QUIZ_ASKING && lifelines_allotted(v, i)) press(a, u, i);
}

void lifelines_spent_second(app *a, ui *u)
{
    say(a, TEXT_SECOND_GONE);
    u->memory->focus = UI_NOTHING;
    app_sound(a, SOUND_WRONG);
}

/* ---- What is said of them ---- */

static long long asked(const quiz_round_view *v)
{
    long long count = 0;

    for (int i = 0; i < QUIZ_CHOICES_MAX; i++) count += v->audience[i];
    return count;
}

static const char *joined(ui *u, const char *one, const char *other)
{
    if (one == NULL || other == NULL) return one != NULL ? one : other;
    return texts_fill(u->texts, u->arena, TEXT_ROUND_SUMMARY, one, other, (char *)NULL);
}

const char *lifelines_said(const app *a, ui *u)
{
    const quiz_round_view *v = quiz_round_look(a->round);
    long long count = asked(v);
    const char *said = a->memory.told == TEXT_COUNT ? NULL : ui_say(u, a->memory.told);

    if (v->second) said = joined(u, ui_say(u, TEXT_SECOND_ARMED), said);
    int told = count < INT_MAX ? (int)count : INT_MAX;
    if (count > 0) said = joined(u, texts_counted(u->texts, u->arena, TEXT_AUDIENCE_SAID, told, (char *)NULL), said);
    return said;
}

const char *lifelines_poll(ui *u, const quiz_round_view *v, int choice, float *share)
{
    long long count = asked(v);

    if (count == 0) return NULL;
    *share = (float)v->audience[choice] / (float)count;
    const char *percent = texts_number(u->arena, (int)((200LL * v->audience[choice] + count) / (2 * count)));
    return texts_fill(u->texts, u->arena, TEXT_PERCENT, percent, (char *)NULL);
}

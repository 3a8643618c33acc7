/*
 * The review: the questions that were missed, or all of them where none was, one after the other.
 */
#include "screens/card.h"
#include "screens/flag.h"
#include "screens/outcome.h"
#include "screens/rect.h"
#include "screens/screen.h"

static bool is_reviewed(const quiz_round_view *v, int index)
{
    return v->right_count == v->count || !v->results[index].right;
}

static int review_count(const quiz_round_view *v)
{
    return v->right_count == v->count ? v->count : v->count - v->right_count;
}

/* The index of the NTH question to review. */
static int review_index(const quiz_round_view *v, int nth)
{
    int index = 0;

    while (!is_reviewed(v, index) || nth-- > 0) index++;
    return index;
}

static void draw_header(const app *a, ui *u, const page *p, const quiz_round_view *v, int index)
{
    const char *number = texts_number(u->arena, index + 1), *count = texts_number(u->arena, v->count);
    const char *nth = texts_number(u->arena, a->memory.at + 1), *of = texts_number(u->arena, review_count(v));
    const page_header h = { .above = page_about(u, v->results[index].question),
                            .below = texts_fill(u->texts, u->arena, TEXT_QUESTION_OF, number, count, (char *)NULL),
                            .streak = texts_fill(u->texts, u->arena, TEXT_REVIEW_OF, nth, of, (char *)NULL) };

    page_draw_header(u, p, &h, v);
}

/* Another question is a visit of its own: nothing is scrolled yet. */
static void turn_to(app *a, int nth)
{
    app_back(a);
    app_open(a, &screen_review);
    a->memory.at = nth;
}

static void tell_why(app *a, int index)
{
    app_open(a, &screen_why);
    a->memory.at = index;
}

static void turn_pages(app *a, ui *u, int count)
{
    int at = a->memory.at;
    bool last = at + 1 >= count, on = ui_take(u, INPUT_ACCEPT);

    if ((on && last) || ui_take(u, INPUT_BACK)) app_back(a);
    if (ui_take(u, INPUT_LEFT) && at > 0) turn_to(a, at - 1);
    if ((on || ui_take(u, INPUT_RIGHT)) && !last) turn_to(a, at + 1);
}

static void review_frame(app *a, ui *u)
{
    const hint hints[] = {
        { .kind = INPUT_LEFT, .label = TEXT_KEY_BEFORE },
        { .kind = INPUT_RIGHT, .label = TEXT_KEY_AFTER },
        { .kind = INPUT_LETTER, .value = 'w', .label = TEXT_KEY_WHY },
        { .kind = INPUT_BACK, .label = TEXT_KEY_RESULTS },
        flag_hint(true),
    };
    const quiz_round_view *v = quiz_round_look(a->round);
    int index = review_index(v, a->memory.at);
    page p = page_of(u);

    draw_header(a, u, &p, v, index);
    card_draw(u, p.content, p.tight,
              &(card){ .result = &v->results[index], .right = outcome_right(u->texts, u->arena, v, index) });
    hints_draw(u, p.hints, hints, sizeof hints / sizeof *hints);
    turn_pages(a, u, review_count(v));
    if (hints_letter(u, 'w')) tell_why(a, index);
    if (hints_letter(u, FLAG_LETTER)) flag_open(a, index);
}

const screen screen_review = { .name = "review", .needs = NEEDS_END, .frame = review_frame };

/*
 * The verdict on a question of a party: what was right, and who has it.
 */
#include "screens/card.h"
#include "screens/flag.h"
#include "screens/party.h"

enum { TEAR_MS = 200 };

static const float torn_most = 6, lift_most = 6, low_area = 440;

static void go_on(app *a)
{
    app_move(a, quiz_move_next());
    if (quiz_round_look(a->round)->phase == QUIZ_OVER) app_sound(a, SOUND_FANFARE);
    app_go(a, app_first_screen(a));
}

/* Of the final question nobody alone has the points. */
static const char *headline(ui *u, const quiz_round_view *v)
{
    if (!v->final) return NULL;
    return texts_fill(u->texts, u->arena, TEXT_THE_ANSWER, texts_choice(u->texts, v->question, v->question->key),
                      (char *)NULL);
}

static void verdict_frame(app *a, ui *u)
{
    const quiz_round_view *v = quiz_round_look(a->round);
    const hint hints[] = {
        { .kind = INPUT_ACCEPT, .label = v->final ? TEXT_KEY_RESULTS : TEXT_KEY_NEXT },
        { .kind = INPUT_LETTER, .value = 'w', .label = TEXT_KEY_WHY },
        { .kind = INPUT_BACK, .label = TEXT_KEY_MENU },
        flag_hint(true),
    };
    float done = app_progress(a, u, TEAR_MS);
    const card c = { .result = &v->results[v->index],
                     .left_ms = v->left_ms,
                     .limit_ms = v->limit_ms,
                     .torn = torn_most * done,
                     .lift = lift_most * 4 * done * (1 - done),
                     .right = headline(u, v) };
    page p = page_of(u);
    rect area = p.content;
    const party_table t = party_table_of(u, &p, &area, v);

    party_draw_header(u, &p, v);
    card_draw(u, area, p.tight || area.h < low_area, &c);
    party_draw_table(a, u, &t, v);
    hints_draw(u, p.hints, hints, sizeof hints / sizeof *hints);
    bool goes_on = ui_take(u, INPUT_ACCEPT) || ui_anywhere(u);
    if (ui_take(u, INPUT_BACK) || ui_take(u, INPUT_PAUSE)) app_open(a, &screen_pause);
    if (hints_letter(u, 'w')) app_open(a, &screen_why);
    if (hints_letter(u, FLAG_LETTER)) flag_open(a, v->index);
    if (goes_on) go_on(a);
}

const screen screen_party_verdict = {
    .name = "party-verdict", .needs = NEEDS_VERDICT, .frame = verdict_frame, .enter = app_spare, .party = true
};

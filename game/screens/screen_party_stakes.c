/*
 * Before a party's final question: what it is about is told, and each stakes what may be lost.
 */
#include "screens/party.h"
#include "screens/stage.h"

static void stake(app *a, int points)
{
    if (!app_move(a, quiz_move_stake(points))) return;
    app_sound(a, SOUND_CHOOSE);
    app_go(a, app_first_screen(a));
}

static void stakes_frame(app *a, ui *u)
{
    const quiz_round_view *v = quiz_round_look(a->round);
    int stakes[QUIZ_STAKES_MAX], count = quiz_round_stakes(a->round, stakes), chosen = UI_NOTHING;
    const hint hints[] = {
        { .kind = INPUT_CHOICE, .value = count, .label = TEXT_KEY_CHOOSE },
        { .kind = INPUT_BACK, .label = TEXT_KEY_PAUSE },
        { .kind = INPUT_HELP, .label = TEXT_HELP },
    };
    page p = page_of(u);
    rect area = p.content;
    const party_table t = party_table_of(u, &p, &area, v);
    stage_wish wish = { .prompt = party_stake_prompt(u->texts, u->arena, v), .count = count, .tight = p.tight };

    for (int i = 0; i < count; i++) wish.choices[i] = party_stake(u->texts, u->arena, v, stakes[i]);
    const stage s = stage_of(u, area, &wish);
    party_draw_header(u, &p, v);
    stage_draw_sign(u, &s, 0, 0);
    for (int i = 0; i < count; i++)
        if (stage_draw_ticket(u, &s, i, &(ticket){ .letter = 'A' + i, .text = wish.choices[i] })) chosen = i;
    if (ui_take(u, INPUT_CHOICE) && u->in.value < count) chosen = u->in.value;
    stage_draw_prompt(u, &s, wish.prompt);
    party_draw_table(a, u, &t, v);
    hints_draw(u, p.hints, hints, sizeof hints / sizeof *hints);
    if (ui_take(u, INPUT_BACK) || ui_take(u, INPUT_PAUSE))
        app_open(a, &screen_pause);
    else if (chosen != UI_NOTHING)
        stake(a, stakes[chosen]);
}

const screen screen_party_stakes = {
    .name = "party-stakes", .needs = NEEDS_STAKES, .frame = stakes_frame, .enter = app_spare, .party = true
};

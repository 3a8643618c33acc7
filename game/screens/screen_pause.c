/*
 * A pause, and the question whether to leave the round. While the clock stands still the question is not to be seen.
 */
#include "screens/rect.h"
#include "screens/screen.h"

/* A short menu in the middle: a heading, a line, two entries. Returns which was chosen, or UI_NOTHING. */
static int dialog(ui *u, text_id heading, const char *line, text_id first, text_id second)
{
    static const text_style big = {
        .font = FONT_SIGN, .size = 80, .ink = INK_TEXT, .align = ALIGN_CENTRE, .tracking = 4
    };
    static const text_style quiet = { .font = FONT_REGULAR, .size = 20, .ink = INK_QUIET, .align = ALIGN_CENTRE };
    static const hint hints[] = {
        { .kind = INPUT_UP, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_CHOOSE },
        { .kind = INPUT_ACCEPT, .label = TEXT_KEY_TAKE },
        { .kind = INPUT_BACK, .label = TEXT_BACK },
    };
    page p = page_of(u);
    rect area = rect_middle(p.full, p.full.w, 280);
    int chosen = UI_NOTHING;

    ui_text(u, rect_cut_top(&area, 96), &big, texts_of(heading));
    ui_text(u, rect_cut_top(&area, 40), &quiet, line);
    rect_cut_top(&area, 24);
    if (ui_menu_item(u, rect_middle(rect_cut_top(&area, 50), 400, 46), texts_of(first), true)) chosen = 0;
    if (ui_menu_item(u, rect_middle(rect_cut_top(&area, 50), 400, 46), texts_of(second), true)) chosen = 1;
    hints_draw(u, p.hints, hints, sizeof hints / sizeof *hints);
    return chosen;
}

static void pause_frame(app *a, ui *u)
{
    bool timed = a->under == &screen_question && quiz_round_look(a->round)->limit_ms > 0;
    const char *line = texts_of(timed ? TEXT_PAUSED_TIMED : TEXT_PAUSED_UNTIMED);
    int chosen = dialog(u, TEXT_PAUSED, line, TEXT_GO_ON, TEXT_LEAVE);

    if (chosen == 0 || ui_take(u, INPUT_BACK) || ui_take(u, INPUT_PAUSE)) app_go(a, a->under);
    if (chosen == 1) app_go(a, &screen_leave);
}

static void leave_frame(app *a, ui *u)
{
    int chosen = dialog(u, TEXT_LEAVE_QUESTION, texts_of(TEXT_LEAVE_WARNING), TEXT_STAY, TEXT_LEAVE);

    if (chosen == 0) app_go(a, a->under);
    if (chosen == 1) app_end_round(a);
    if (ui_take(u, INPUT_BACK)) app_go(a, &screen_pause);
}

const screen screen_pause = { .name = "pause", .needs = NEEDS_QUESTION, .frame = pause_frame };
const screen screen_leave = { .name = "leave", .needs = NEEDS_QUESTION, .frame = leave_frame };

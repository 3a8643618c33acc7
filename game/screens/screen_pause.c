/*
 * A pause, and the questions whether to leave the round or the ladder. While the clock stands still the question is not
 * to be seen.
 */
#include <math.h>

#include "screens/rect.h"
#include "screens/screen.h"

static const float heading_height = 96, line_height = 40, line_gap = 24, entry_pitch = 50, entry_height = 46,
                   entry_width = 400, longest_line = 860;

static void draw_line(ui *u, rect at, const char *line)
{
    static const text_style quiet = { .font = FONT_REGULAR, .ink = INK_QUIET, .align = ALIGN_CENTRE };
    const layout_wish wish = {
        .font = FONT_REGULAR, .w = at.w, .h = at.h, .most = floorf(ui_em(u, 20)), .least = 15, .lines = 2
    };
    const layout l = layout_fit(&wish, u->measure, u->arena, line);

    ui_lines(u, at, &quiet, &l);
}

/*
 * A short menu in the middle: a heading, a line, some entries. Returns which was chosen, or UI_NOTHING. Entries grow
 * with the letters, at last at the cost of the heading, which is large as it is.
 */
static int dialog(ui *u, text_id heading, const char *line, const char *const *entries, int count)
{
    static const text_style big = {
        .font = FONT_SIGN, .size = 80, .ink = INK_TEXT, .align = ALIGN_CENTRE, .tracking = 4
    };
    static const hint hints[] = {
        { .kind = INPUT_UP, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_CHOOSE },
        { .kind = INPUT_ACCEPT, .label = TEXT_KEY_TAKE },
        { .kind = INPUT_BACK, .label = TEXT_BACK },
    };
    page p = page_of(u);
    float rest = line_height + line_gap + entry_pitch * (float)count;
    float scale = page_text(u, rest, p.full.h - heading_height), width = fminf(longest_line * scale, p.full.w);
    rect area = rect_middle(p.full, p.full.w, heading_height + rest * scale);
    int chosen = UI_NOTHING;

    ui_text(u, rect_cut_top(&area, heading_height), &big, ui_say(u, heading));
    draw_line(u, rect_middle(rect_cut_top(&area, line_height * scale), width, line_height * scale), line);
    rect_cut_top(&area, line_gap * scale);
    for (int i = 0; i < count; i++) {
        rect entry = rect_cut_top(&area, entry_pitch * scale);
        entry = rect_middle(entry, entry_width * scale, entry_height * scale);
        if (ui_menu_item(u, entry, entries[i], true)) chosen = i;
    }
    hints_draw(u, p.hints, hints, sizeof hints / sizeof *hints);
    return chosen;
}

static void pause_frame(app *a, ui *u)
{
    const char *const entries[] = { ui_say(u, TEXT_GO_ON), ui_say(u, TEXT_SETTINGS), ui_say(u, TEXT_HELP),
                                    ui_say(u, TEXT_LEAVE) };
    static const screen *const screens[] = { NULL, &screen_settings, &screen_help, &screen_leave };
    bool timed = a->under[a->under_count - 1].screen == &screen_question && quiz_round_look(a->round)->limit_ms > 0;
    int chosen = dialog(u, TEXT_PAUSED, ui_say(u, timed ? TEXT_PAUSED_TIMED : TEXT_PAUSED_UNTIMED), entries,
                        sizeof entries / sizeof *entries);

    if (chosen == 0 || ui_take(u, INPUT_BACK) || ui_take(u, INPUT_PAUSE)) app_back(a);
    if (chosen > 0) app_open(a, screens[chosen]);
}

static void leave_frame(app *a, ui *u)
{
    const char *const entries[] = { ui_say(u, TEXT_STAY), ui_say(u, TEXT_LEAVE) };
    int chosen =
        dialog(u, TEXT_LEAVE_QUESTION, ui_say(u, TEXT_LEAVE_WARNING), entries, sizeof entries / sizeof *entries);

    if (chosen == 0) {
        app_back(a);
        if (a->screen == &screen_pause) app_back(a);
    }
    if (chosen == 1) app_end_round(a);
    if (ui_take(u, INPUT_BACK)) app_back(a);
}

static void walk_frame(app *a, ui *u)
{
    const char *score = texts_number(u->arena, quiz_round_look(a->round)->score);
    const char *const entries[] = { ui_say(u, TEXT_STAY),
                                    texts_fill(u->texts, u->arena, TEXT_WALK, score, (char *)NULL) };
    const char *line = texts_fill(u->texts, u->arena, TEXT_WALK_WARNING, score, (char *)NULL);
    int chosen = dialog(u, TEXT_WALK_QUESTION, line, entries, sizeof entries / sizeof *entries);

    if (chosen == 0 || ui_take(u, INPUT_BACK)) app_back(a);
    if (chosen == 1) app_walk(a);
}

const screen screen_pause = { .name = "pause", .needs = NEEDS_QUESTION, .frame = pause_frame };
const screen screen_leave = { .name = "leave", .needs = NEEDS_QUESTION, .frame = leave_frame };
const screen screen_walk = { .name = "walk", .needs = NEEDS_QUESTION, .frame = walk_frame };

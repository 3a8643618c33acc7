/*
 * A new player: the name, typed, under which a history of their own begins.
 */
#include <math.h>
#include <string.h>

#include "screens/field.h"
#include "screens/profiles.h"
#include "screens/rect.h"

enum { BEGIN, BACK, ENTRIES };

static const float about_height = 56, field_height = 64, status_height = 32, entry_pitch = 50, entry_height = 46,
                   entry_width = 400, widest = 720;

/* ---- Typing ---- */

/* Without the spaces at its end, in the frame's arena. */
static const char *name_of(const app *a, const ui *u)
{
    quiz_slice name = quiz_slice_trim(quiz_slice_of(a->player));

    return quiz_arena_copy(u->arena, name.at, name.size);
}

/* What is too long is not taken, and that is said. */
static void edit(app *a, ui *u)
{
    const char *name = field_edit(u, a->player);

    if (name == NULL) return;
    bool fits = strlen(name) < sizeof a->player;
    if (fits) memcpy(a->player, name, strlen(name) + 1);
    a->memory.told = fits ? TEXT_COUNT : TEXT_PLAYER_FULL;
    u->memory->focus = BEGIN;
}

/* ---- Drawing ---- */

static void draw_about(ui *u, rect at)
{
    static const text_style style = { .font = FONT_REGULAR, .ink = INK_QUIET, .align = ALIGN_CENTRE };
    const layout_wish wish = {
        .font = style.font, .w = at.w, .h = at.h, .most = floorf(ui_em(u, 18)), .least = 13, .lines = 3
    };
    const layout l = layout_fit(&wish, u->measure, u->arena, ui_say(u, TEXT_PLAYER_ABOUT));

    ui_lines(u, at, &style, &l);
}

/* Returns which of the entries was taken, or UI_NOTHING. */
static int draw_entries(const app *a, ui *u, rect area, float scale)
{
    bool named = profiles_are_free(a) && history_is_profile(name_of(a, u));
    int taken = UI_NOTHING;

    for (int i = 0; i < ENTRIES; i++) {
        rect entry = rect_cut_top(&area, entry_pitch * scale);
        entry = rect_middle(entry, fminf(entry_width * scale, entry.w), entry_height * scale);
        if (ui_menu_item(u, entry, ui_say(u, i == BEGIN ? TEXT_PLAYER_BEGIN : TEXT_BACK), i == BACK || named))
            taken = i;
    }
    return taken;
}

static int draw_body(const app *a, ui *u, rect area)
{
    static const text_style told = { .font = FONT_REGULAR, .size = 18, .ink = INK_GOLD, .align = ALIGN_CENTRE };
    const float usual = about_height + field_height + status_height + entry_pitch * ENTRIES;
    float scale = page_text(u, usual, area.h);

    area = rect_middle(area, fminf(widest * scale, area.w), usual * scale);
    draw_about(u, rect_cut_top(&area, about_height * scale));
    field_draw(u, rect_cut_top(&area, field_height * scale), scale * 1.2f, a->player, ui_say(u, TEXT_PLAYER_TYPE));
    rect below = rect_cut_top(&area, status_height * scale);
    text_id status = profiles_are_free(a) ? a->memory.told : TEXT_BETWEEN_ROUNDS;
    if (status != TEXT_COUNT) ui_text(u, below, &told, ui_say(u, status));
    return draw_entries(a, u, area, scale);
}

static void player_frame(app *a, ui *u)
{
    static const hint hints[] = {
        { .kind = INPUT_UP, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_CHOOSE },
        { .kind = INPUT_ACCEPT, .label = TEXT_KEY_TAKE },
        { .kind = INPUT_BACK, .label = TEXT_BACK },
    };
    page p = page_of(u);
    rect area = p.full;

    edit(a, u);
    page_draw_name(u, &p, &area, ui_say(u, TEXT_PLAYER_HEADING));
    int taken = draw_body(a, u, area);
    hints_draw(u, p.hints, hints, sizeof hints / sizeof *hints);
    if (taken == BEGIN) {
        profiles_add(a, name_of(a, u));
        app_sound(a, SOUND_BUTTON);
    }
    if (taken != UI_NOTHING || ui_take(u, INPUT_BACK)) app_back(a);
}

static void player_enter(app *a)
{
    a->player[0] = '\0';
    a->memory.ui.focus = BEGIN;
}

static bool always(const app *a)
{
    (void)a;
    return true;
}

const screen screen_player = { .name = "player", .frame = player_frame, .enter = player_enter, .wants_text = always };

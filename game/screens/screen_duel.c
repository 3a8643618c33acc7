/*
 * A duel to come: the code of somebody else's round, typed or put together from the letters that codes have, or a round
 * of one's own to pass on.
 */
#include <math.h>
#include <string.h>

#include "screens/draw.h"
#include "screens/duel.h"
#include "screens/rect.h"

static const char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/* Things by their ordinals: the letters and what takes one away, then what is done. Race is there if it can be. */
enum { COLUMNS = 11, LINES = 3, ERASE = sizeof letters - 1, CHALLENGE, RACE, GROUP = 5 };

/* How high each part is at the usual size of letters. */
static const float about_height = 56, code_height = 66, said_height = 44, key_height = 44, button_height = 48,
                   part_gap = 12, key_gap = 6, widest = 860, stretch = 1.35f;

/* ---- Typing ---- */

static const duel_typed *typed(app *a)
{
    if (a->known == NULL) a->known = duel_read(a, a->visit);
    return a->known;
}

/* The focus goes to what is next, once there is nothing more to type. */
static void changed(app *a, ui *u)
{
    a->known = NULL;
    a->memory.told = TEXT_COUNT;
    if (typed(a)->fine)
        u->memory->focus = RACE;
    else if (u->memory->focus == RACE)
        u->memory->focus = CHALLENGE;
}

static void type_letter(app *a, ui *u, char letter)
{
    size_t count = strlen(a->typed);

    if (count == DUEL_TYPED_MOST) {
        a->memory.told = TEXT_DUEL_LONG;
        return;
    }
    a->typed[count] = letter;
    a->typed[count + 1] = '\0';
    changed(a, u);
}

static void erase(app *a, ui *u)
{
    ui_erase(a->typed);
    changed(a, u);
}

/* What stands between the letters does not count. */
static void type(app *a, ui *u, const char *text)
{
    for (const char *at = text; *at != '\0'; at++) {
        char letter = quiz_code_letter(*at);
        if (letter != '\0')
            type_letter(a, u, letter);
        else if (strchr(" -._", *at) == NULL)
            a->memory.told = TEXT_DUEL_LETTER;
    }
}

static void take_text(app *a, ui *u)
{
    if (u->in.kind == INPUT_TEXT && u->in.name != NULL)
        type(a, u, u->in.name);
    else if (u->in.kind == INPUT_ERASE)
        erase(a, u);
    else
        return;
    ui_consume(u);
}

/* ---- What is seen ---- */

/* "9ABG4-Q3___-_____-_____" */
static const char *in_groups(const app *a, ui *u)
{
    size_t count = strlen(a->typed);
    const char *text = "";

    for (size_t i = 0; i < DUEL_TYPED_MOST; i++)
        text = quiz_arena_print(u->arena, "%s%s%c", text, i > 0 && i % GROUP == 0 ? "-" : "",
                                i < count ? a->typed[i] : '_');
    return text;
}

static void draw_code(const app *a, ui *u, rect at)
{
    static const text_style style = {
        .font = FONT_SIGN, .size = 40, .ink = INK_GOLD, .align = ALIGN_CENTRE, .tracking = 3
    };

    draw_panel(u->frame, at, INK_TICKET, INK_TICKET_BORDER, 10);
    ui_text(u, rect_inset(at, 12, 4), &style, in_groups(a, u));
}

static bool draw_key(ui *u, rect at, const char *label)
{
    const text_style style = {
        .font = FONT_BOLD, .size = fminf(20, at.h * 0.6f), .ink = INK_TEXT, .align = ALIGN_CENTRE
    };
    bool focused, pressed = ui_thing_at(u, at, &focused);

    draw_panel(u->frame, at, focused ? INK_FOCUS : INK_TICKET, focused ? INK_GOLD : INK_TICKET_BORDER, 8);
    ui_text(u, rect_inset(at, 3, 1), &style, label);
    return pressed;
}

static void draw_keys(app *a, ui *u, rect at)
{
    int pressed = UI_NOTHING;

    for (int i = 0; i <= ERASE; i++) {
        const char *label = i < ERASE ? quiz_arena_print(u->arena, "%c", letters[i]) : ui_say(u, TEXT_DUEL_ERASE);
        if (draw_key(u, rect_cell(at, COLUMNS, LINES, key_gap, key_gap, i), label)) pressed = i;
    }
    if (pressed == ERASE)
        erase(a, u);
    else if (pressed != UI_NOTHING)
        type_letter(a, u, letters[pressed]);
    if (pressed != UI_NOTHING) app_sound(a, SOUND_BUTTON);
}

/* Returns what was pressed, or UI_NOTHING. */
static int draw_buttons(app *a, ui *u, rect at)
{
    bool fine = typed(a)->fine;
    rect race = rect_cell(at, 2, 1, key_gap, 0, 0), challenge = rect_cell(at, 2, 1, key_gap, 0, 1);
    int pressed = UI_NOTHING;

    if (ui_menu_item(u, challenge, ui_say(u, TEXT_DUEL_BEGIN), true)) pressed = CHALLENGE;
    if (ui_menu_item(u, race, ui_say(u, TEXT_DUEL_RACE), fine)) pressed = RACE;
    return pressed;
}

static void draw_lines(ui *u, rect at, frame_ink ink, float most, const char *text)
{
    const text_style style = { .font = FONT_REGULAR, .ink = ink, .align = ALIGN_CENTRE };
    const layout_wish wish = {
        .font = FONT_REGULAR, .w = at.w, .h = at.h, .most = floorf(ui_em(u, most)), .least = 14, .lines = 2
    };
    const layout l = layout_fit(&wish, u->measure, u->arena, text);

    ui_lines(u, at, &style, &l);
}

static int draw_duel(app *a, ui *u, rect area)
{
    const float usual = about_height + code_height + said_height + LINES * key_height + button_height + 4 * part_gap;
    float scale = rect_clamp(area.h / usual, 0.4f, fmaxf(u->text, 1) * stretch), gap = part_gap * scale;

    area = rect_middle(area, widest * fmaxf(scale, 1), usual * scale);
    draw_lines(u, rect_cut_top(&area, about_height * scale), INK_QUIET, 18, ui_say(u, TEXT_DUEL_ABOUT));
    rect_cut_top(&area, gap);
    rect code = rect_cut_top(&area, code_height * scale), said = rect_cut_top(&area, said_height * scale);
    rect_cut_top(&area, gap);
    draw_keys(a, u, rect_cut_top(&area, LINES * key_height * scale));
    rect_cut_top(&area, gap);
    int pressed = draw_buttons(a, u, rect_cut_top(&area, button_height * scale));
    bool told = a->memory.told != TEXT_COUNT;
    draw_code(a, u, code);
    draw_lines(u, rect_inset(said, 0, 2), typed(a)->fine ? INK_GOLD : INK_TEXT, 20,
               told ? ui_say(u, a->memory.told) : typed(a)->said);
    return pressed;
}

/* What was read is forgotten with the screen. */
static void race(app *a)
{
    const duel_typed d = *typed(a);

    duel_race(a, &d.code, &d.setup);
}

static void duel_frame(app *a, ui *u)
{
    static const hint hints[] = {
        { .kind = INPUT_UP, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_CHOOSE },
        { .kind = INPUT_ACCEPT, .label = TEXT_KEY_TAKE },
        { .kind = INPUT_BACK, .label = TEXT_BACK },
    };
    page p = page_of(u);
    rect area = p.full;

    take_text(a, u);
    page_draw_name(u, &p, &area, ui_say(u, TEXT_DUEL_HEADING));
    int pressed = draw_duel(a, u, area);
    hints_draw(u, p.hints, hints, sizeof hints / sizeof *hints);
    if (pressed == CHALLENGE)
        a->memory.told = duel_challenge(a);
    else if (pressed == RACE)
        race(a);
    else if (ui_take(u, INPUT_BACK))
        app_go(a, &screen_title);
}

static void duel_enter(app *a)
{
    a->memory.ui.focus = typed(a)->fine ? RACE : CHALLENGE;
}

static bool always(const app *a)
{
    (void)a;
    return true;
}

const screen screen_duel = { .name = "duel", .frame = duel_frame, .enter = duel_enter, .wants_text = always };

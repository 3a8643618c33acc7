/*
 * Who plays a party, and how: as many rows as there are players, each with a name that can be typed or picked.
 */
#include <math.h>
#include <string.h>

#include "screens/draw.h"
#include "screens/party.h"
#include "screens/rect.h"
#include "screens/rows.h"

/* The names stand behind what is chosen and done. */
enum { ROW_PLAYERS, ROW_WAY, ROW_PLAY, ROW_BACK, ROW_NAMES, ROWS_MOST = ROW_NAMES + QUIZ_PLAYERS_MAX, TEAMS = 8 };

static const float row_height = 46, row_gap = 8, column_least = 330, column_most = 560, column_gap = 32;

/* Each name has room for as many letters as it may have, of four bytes at most. */
enum { NAME_SIZE = sizeof((app *)0)->names[0] };

static int players_of(const app *a)
{
    return quiz_setup_settle(&a->setup).players;
}

/* What was typed, but for the spaces at its end; without a letter it is none. The setup knows where they stand. */
static void take_names(app *a)
{
    for (int i = 0; i < QUIZ_PLAYERS_MAX; i++) {
        a->names[i][quiz_slice_trim(quiz_slice_of(a->names[i])).size] = '\0';
        a->setup.names[i] = a->names[i][0] != '\0' ? a->names[i] : NULL;
    }
}

static void play(app *a)
{
    take_names(a);
    app_start_round(a);
}

/* ---- Names ---- */

static const char *team(const ui *u, int index)
{
    static const text_id teams[TEAMS] = { TEXT_PARTY_TEAM_1, TEXT_PARTY_TEAM_2, TEXT_PARTY_TEAM_3, TEXT_PARTY_TEAM_4,
                                          TEXT_PARTY_TEAM_5, TEXT_PARTY_TEAM_6, TEXT_PARTY_TEAM_7, TEXT_PARTY_TEAM_8 };

    return ui_say(u, teams[index]);
}

/* Which of the ready names that is; TEAMS: none. */
static int team_of(const ui *u, const char *name)
{
    int index = 0;

    while (index < TEAMS && strcmp(team(u, index), name) != 0) index++;
    return index;
}

static void set_name(char *name, const char *text)
{
    size_t size = strlen(text);

    if (size >= NAME_SIZE) return;
    memcpy(name, text, size + 1);
}

/* The ready names in a ring, with the usual one of the player between the last and the first. */
static void pick(const ui *u, char *name, int step)
{
    int index = (team_of(u, name) + step + TEAMS + 1) % (TEAMS + 1);

    set_name(name, index == TEAMS ? "" : team(u, index));
}

/* What does not make a name that fits, with a letter to come behind it, is not taken. */
static void type(ui *u, char *name, const char *text)
{
    const char *typed = quiz_arena_print(u->arena, "%s%s", name, text);
    quiz_slice whole = quiz_slice_of(typed);

    if (quiz_player_name_fits(quiz_slice_trim(whole)) && typed[0] != ' ' &&
        quiz_text_length(whole) <= QUIZ_PLAYER_NAME_MAX)
        set_name(name, typed);
}

static void edit(ui *u, char *name)
{
    if (u->in.kind == INPUT_TEXT && u->in.name != NULL)
        type(u, name, u->in.name);
    else if (u->in.kind == INPUT_ERASE)
        ui_erase(name);
    else if (u->in.kind == INPUT_LEFT || u->in.kind == INPUT_RIGHT)
        pick(u, name, u->in.kind == INPUT_LEFT ? -1 : 1);
    else
        return;
    ui_consume(u);
}

/* Where the next letter comes. */
static void draw_caret(ui *u, rect at, const text_style *style, const char *text)
{
    float x = layout_width(u->measure, style->font, floorf(ui_em(u, style->size)), 0, text) + 3;

    if (x < at.w) draw_panel(u->frame, rect_of(at.x + x, at.y + at.h * 0.2f, 2, at.h * 0.6f), INK_GOLD, INK_NONE, 0);
}

static void draw_key(const app *a, ui *u, rect *at, int player)
{
    static const text_style style = { .font = FONT_BOLD, .size = 17, .ink = INK_QUIET, .align = ALIGN_CENTRE };
    rect box = rect_cut_right(at, ui_em(u, 34)), cap = rect_middle(box, box.w, fminf(ui_em(u, 28), at->h - 8));

    draw_panel(u->frame, cap, INK_NONE, INK_KEY_BORDER, 6);
    ui_text(u, rect_inset(cap, 3, 2), &style, party_key(a, player));
    rect_cut_right(at, 10);
}

/* Returns whether it was pressed: then the next row is to follow. */
static bool draw_name(app *a, ui *u, rect at, int player)
{
    char *name = a->names[player];
    text_style style = { .font = FONT_SEMIBOLD, .size = 20, .ink = INK_TEXT };
    bool focused, pressed = ui_thing_at(u, at, &focused);
    float side = fminf(ui_em(u, 30), at.h - 10);

    if (focused) edit(u, name);
    draw_panel(u->frame, at, focused ? INK_FOCUS : INK_TICKET, focused ? INK_GOLD : INK_TICKET_BORDER, 10);
    at = rect_inset(at, 10, 2);
    party_draw_badge(u, rect_middle(rect_cut_left(&at, side), side, side), player);
    rect_cut_left(&at, 12);
    if (a->setup.buzzers) draw_key(a, u, &at, player);
    if (name[0] == '\0') style.ink = INK_QUIET;
    ui_text(u, at, &style, party_name_of(u->texts, u->arena, name, player));
    if (focused) draw_caret(u, at, &style, name);
    return pressed;
}

/* ---- The rows ---- */

static void change_players(app *a, int step)
{
    const quiz_mode *mode = a->setup.mode;
    int count = mode->players_most - mode->players_least + 1;

    a->setup.players = mode->players_least + (players_of(a) - mode->players_least + step + count) % count;
    setup_changed(a);
}

static const char *way(const app *a, const ui *u)
{
    return ui_say(u, a->setup.buzzers ? TEXT_PARTY_BUZZERS : TEXT_PARTY_TURNS);
}

/* Two columns where letters have room in both, else one. Returns how wide they are together. */
static float place(const ui *u, rect area, rect *places, int count)
{
    float half = (area.w - column_gap) / 2, pitch = ui_em(u, row_height + row_gap);
    bool two = half >= ui_em(u, column_least);
    float each = fminf(two ? half : area.w, ui_em(u, column_most));
    int high = count - ROW_NAMES > ROW_NAMES ? count - ROW_NAMES : ROW_NAMES;

    if (two) pitch = rect_clamp(area.h / (float)high, 40, pitch);
    for (int i = 0; i < count; i++) {
        bool right = two && i >= ROW_NAMES;
        places[i] = rect_of(right ? each + column_gap : 0, (float)(right ? i - ROW_NAMES : i) * pitch, each, pitch);
    }
    return two ? 2 * each + column_gap : each;
}

static void draw_row(app *a, ui *u, rect at, int row, int *chosen)
{
    int step = 0;

    switch (row) {
    case ROW_PLAYERS:
        step = ui_value(u, at, ui_say(u, TEXT_PARTY_PLAYERS), texts_number(u->arena, players_of(a)));
        if (step) change_players(a, step);
        break;
    case ROW_WAY:
        step = ui_value(u, at, ui_say(u, TEXT_PARTY_WAY), way(a, u));
        if (step) a->setup.buzzers = !a->setup.buzzers;
        break;
    case ROW_PLAY:
        if (ui_menu_item(u, at, ui_say(u, TEXT_PLAY), a->available > 0)) *chosen = row;
        break;
    case ROW_BACK:
        if (ui_menu_item(u, at, ui_say(u, TEXT_BACK), true)) *chosen = row;
        break;
    default:
        if (draw_name(a, u, at, row - ROW_NAMES)) *chosen = row;
        break;
    }
    if (step) app_sound(a, SOUND_BUTTON);
}

/* Returns the row that was taken, or UI_NOTHING. */
static int draw_rows(app *a, ui *u, rect area)
{
    rect places[ROWS_MOST], at;
    int count = ROW_NAMES + players_of(a), chosen = UI_NOTHING;
    float w = place(u, area, places, count);
    rows r = rows_begin(u, rect_middle(area, w, area.h), places, count);

    for (int i = 0; i < count; i++) {
        if (!rows_show(&r, u, i, &at)) continue;
        rect_cut_bottom(&at, row_gap);
        draw_row(a, u, at, i, &chosen);
    }
    rows_end(&r, u);
    return chosen;
}

/* How the questions are shared, and how names come about. */
static void draw_notes(const app *a, ui *u, rect at)
{
    static const text_style style = { .font = FONT_REGULAR, .ink = INK_QUIET, .align = ALIGN_RIGHT };
    const quiz_setup s = quiz_setup_settle(&a->setup);
    const char *notes = ui_say(u, TEXT_PARTY_TYPE);

    if (!s.buzzers && s.count <= a->available && s.players > 0) {
        const char *each = texts_counted(u->texts, u->arena, TEXT_PARTY_EACH, (s.count - 1) / s.players, (char *)NULL);
        notes = quiz_arena_print(u->arena, "%s\n%s", each, notes);
    }
    ui_reader(u, at, &style, (layout_wish){ .most = floorf(ui_em(u, 18)), .least = 13, .lines = 3 }, notes, 1);
}

static void party_frame(app *a, ui *u)
{
    static const hint hints[] = {
        { .kind = INPUT_UP, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_CHOOSE },
        { .kind = INPUT_LEFT, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_CHANGE },
        { .kind = INPUT_BACK, .label = TEXT_BACK },
    };
    page p = page_of(u);
    rect area = p.full, beside = page_draw_name(u, &p, &area, ui_say(u, TEXT_PARTY_HEADING));

    int chosen = draw_rows(a, u, area);
    draw_notes(a, u, beside);
    hints_draw(u, p.hints, hints, sizeof hints / sizeof *hints);
    if (chosen == ROW_PLAY)
        play(a);
    else if (chosen == ROW_BACK || ui_take(u, INPUT_BACK))
        app_go(a, &screen_setup);
    else if (chosen != UI_NOTHING && a->device != DEVICE_POINTER && a->device != DEVICE_TOUCH)
        u->memory->focus = chosen + 1 < ROW_NAMES + players_of(a) ? chosen + 1 : ROW_PLAY;
}

static void party_enter(app *a)
{
    if (!a->setup.mode->players_most) setup_choose_mode(a, quiz_mode_find("party"));
    a->memory.ui.focus = ROW_PLAY;
}

static bool names_a_player(const app *a)
{
    return a->memory.ui.focus >= ROW_NAMES && a->memory.ui.focus < ROW_NAMES + players_of(a);
}

const screen screen_party = {
    .name = "party", .frame = party_frame, .enter = party_enter, .wants_text = names_a_player, .party = true
};

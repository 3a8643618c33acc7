/*
 * What the title offers, a row of a table each, and where its entries stand.
 */
#include "screens/menu.h"

#include <math.h>

#include "screens/daily.h"
#include "screens/duel.h"
#include "screens/rect.h"
#include "screens/screen.h"

/* Of a party it must be known first who plays. */
static void choose_play(app *a)
{
    if (a->setup.mode->players_most > 0)
        app_go(a, &screen_party);
    else
        app_start_round(a);
}

static void choose_round(app *a)
{
    app_go(a, &screen_setup);
}

static void choose_duel(app *a)
{
    app_go(a, &screen_duel);
}

static void choose_banks(app *a)
{
    app_go(a, &screen_banks);
}

static void choose_statistics(app *a)
{
    app_open(a, &screen_statistics);
}

static void choose_settings(app *a)
{
    app_open(a, &screen_settings);
}

static void choose_help(app *a)
{
    app_open(a, &screen_help);
}

static void choose_quit(app *a)
{
    a->wants_quit = true;
}

/* The round that was left stands where it stood. */
static void choose_resume(app *a)
{
    a->round = a->saved;
    record_take_up(a->record, a->round);
    a->saved = NULL;
    daily_go_on(a);
    duel_go_on(a);
    app_go(a, app_first_screen(a));
}

static bool always(const app *a)
{
    (void)a;
    return true;
}

static bool has_questions(const app *a)
{
    return a->title_count > 0;
}

static bool has_saved(const app *a)
{
    return a->saved != NULL;
}

/* The menu, one row each. */
static const struct {
    text_id label;
    void (*choose)(app *a);
    bool (*can)(const app *a);
    bool hides; /* where it cannot be chosen */
} entries[] = {
    { TEXT_RESUME, choose_resume, has_saved, true },
    { TEXT_PLAY, choose_play, has_questions, false },
    { TEXT_DAILY, app_start_daily, daily_open, true },
    { TEXT_ROUND, choose_round, has_questions, false },
    { TEXT_DUEL, choose_duel, has_questions, false },
    { TEXT_BANKS, choose_banks, always, false },
    { TEXT_STATISTICS, choose_statistics, always, false },
    { TEXT_SETTINGS, choose_settings, always, false },
    { TEXT_HELP, choose_help, always, false },
    { TEXT_QUIT, choose_quit, always, false },
};

enum { ENTRY_COUNT = sizeof entries / sizeof *entries };

static bool is_shown(const app *a, int entry)
{
    return !entries[entry].hides || entries[entry].can(a);
}

static int entries_shown(const app *a)
{
    int count = 0;

    for (int i = 0; i < ENTRY_COUNT; i++) count += is_shown(a, i);
    return count;
}

static const char *label_of(const app *a, ui *u, int entry)
{
    if (entries[entry].label != TEXT_RESUME) return ui_say(u, entries[entry].label);
    const quiz_round_view *v = quiz_round_look(a->saved);
    const char *told = texts_fill(u->texts, u->arena, TEXT_RESUME, texts_number(u->arena, v->index + 1),
                                  texts_number(u->arena, v->count), (char *)NULL);
    if (v->setup->mode == &quiz_modes[0]) return told;
    return texts_fill(u->texts, u->arena, TEXT_ROUND_SUMMARY, told, setup_mode_name(u, v->setup->mode), (char *)NULL);
}

/* Where the entries stand: in one column, or in two where the letters would be too small or the screen is too low. */
typedef struct menu_grid {
    int columns, rows;
    float w, pitch; /* of an entry */
} menu_grid;

static menu_grid grid_of(const ui *u, int count, float scale, rect area)
{
    const float usual = 43, least = 34, room = area.h - 1;
    int columns = (float)count * least * u->text <= room ? 1 : 2, rows = (count + columns - 1) / columns;
    float pitch = fmaxf(usual * fminf(scale, 1), least);

    return (menu_grid){ .columns = columns,
                        .rows = rows,
                        .w = fminf(400 * u->text, area.w / (float)columns),
                        .pitch = fminf(pitch * u->text, room / (float)rows) };
}

static rect grid_cell(const menu_grid *g, rect area, int index)
{
    float x = area.x + (area.w - g->w * (float)g->columns) / 2;

    return rect_of(x + g->w * (float)(index / g->rows), area.y + g->pitch * (float)(index % g->rows), g->w,
                   g->pitch + 1);
}

float menu_draw(app *a, ui *u, rect area, float scale)
{
    const menu_grid g = grid_of(u, entries_shown(a), scale, area);
    void (*chosen)(app *) = NULL;
    int last = UI_NOTHING;

    for (int i = 0, index = 0; i < ENTRY_COUNT; i++) {
        if (!is_shown(a, i)) continue;
        last = u->count;
        if (ui_menu_item(u, grid_cell(&g, area, index++), label_of(a, u, i), entries[i].can(a)))
            chosen = entries[i].choose;
    }
    if (ui_take(u, INPUT_BACK)) u->memory->focus = last;
    if (chosen != NULL) chosen(a);
    return g.pitch * (float)g.rows + 1;
}

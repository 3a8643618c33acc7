/*
 * Every theme in the folder can be read: what is written in which ink on what is one table, held against the frames of
 * all screens, and the contrast of each pair is computed as WCAG 2 does.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <dirent.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/lines.h"
#include "quiz/pose.h"
#include "screens/app.h"
#include "sdl/theme.h"

#define GROUND INK_GROUND_CENTRE, INK_GROUND_EDGE
#define SIGN   INK_SIGN_TOP, INK_SIGN_BOTTOM

enum { BELOW_MAX = 9 };

typedef struct pairs {
    frame_ink ink;
    frame_ink below[BELOW_MAX]; /* up to INK_NONE */
} pairs;

/* Words, and marks that stand for words. */
static const pairs texts[] = {
    { INK_TEXT, { GROUND, INK_PANEL, INK_TICKET, INK_FOCUS, INK_RIGHT, INK_WRONG, INK_FADING, INK_LEARNING } },
    { INK_QUIET, { GROUND, INK_PANEL, INK_TICKET, INK_FOCUS } },
    { INK_GOLD, { GROUND, INK_PANEL, INK_TICKET, INK_FOCUS } },
    { INK_SIGN_TEXT, { SIGN } },
    { INK_SIGN_QUIET, { SIGN } },
    { INK_SIGN_GOLD, { SIGN } },
    { INK_RIGHT_BORDER, { GROUND, INK_PANEL } },
    { INK_WRONG_BORDER, { GROUND, INK_PANEL } },
    { INK_BUTTON_TEXT, { INK_BUTTON } },
    { INK_STRIP_TEXT, { INK_RIGHT_BORDER, INK_WRONG_BORDER, INK_GOLD } },
    { INK_PLAYER_TEXT,
      { INK_PLAYER_1, INK_PLAYER_2, INK_PLAYER_3, INK_PLAYER_4, INK_PLAYER_5, INK_PLAYER_6, INK_PLAYER_7,
        INK_PLAYER_8 } },
    { INK_PLAYER_1, { GROUND, INK_PANEL, INK_FOCUS } },
    { INK_PLAYER_2, { GROUND, INK_PANEL, INK_FOCUS } },
    { INK_PLAYER_3, { GROUND, INK_PANEL, INK_FOCUS } },
    { INK_PLAYER_4, { GROUND, INK_PANEL, INK_FOCUS } },
    { INK_PLAYER_5, { GROUND, INK_PANEL, INK_FOCUS } },
    { INK_PLAYER_6, { GROUND, INK_PANEL, INK_FOCUS } },
    { INK_PLAYER_7, { GROUND, INK_PANEL, INK_FOCUS } },
    { INK_PLAYER_8, { GROUND, INK_PANEL, INK_FOCUS } },
};

/* Edges and areas that tell something: the focus, right and wrong, the clock, how long a bar is. */
static const pairs shapes[] = {
    { INK_GOLD, { GROUND, INK_PANEL, INK_TICKET, INK_FOCUS, INK_STRIP } },
    { INK_RIGHT_BORDER, { GROUND, INK_PANEL, INK_RIGHT, INK_STRIP } },
    { INK_WRONG_BORDER, { GROUND, INK_PANEL, INK_WRONG, INK_STRIP } },
    { INK_BULB, { INK_BULB_OUT } },
};

static float linear(Uint8 channel)
{
    float share = (float)channel / 255;

    return share <= 0.04045f ? share / 12.92f : powf((share + 0.055f) / 1.055f, 2.4f);
}

static float luminance(SDL_Color c)
{
    return 0.2126f * linear(c.r) + 0.7152f * linear(c.g) + 0.0722f * linear(c.b);
}

static float contrast(SDL_Color a, SDL_Color b)
{
    float first = luminance(a), second = luminance(b);

    return (fmaxf(first, second) + 0.05f) / (fminf(first, second) + 0.05f);
}

static int count_faint(const char *name, const theme *t, const pairs *table, size_t count, float least)
{
    int faint = 0;

    for (size_t i = 0; i < count; i++) {
        for (int k = 0; k < BELOW_MAX && table[i].below[k] != INK_NONE; k++) {
            float is = contrast(t->colours[table[i].ink], t->colours[table[i].below[k]]);
            if (is >= least) continue;
            print_error("%s: %s on %s has %.2f, and needs %.1f\n", name, frame_ink_names[table[i].ink],
                        frame_ink_names[table[i].below[k]], (double)is, (double)least);
            faint++;
        }
    }
    return faint;
}

static int check_contrast(const char *name)
{
    quiz_findings *findings = quiz_findings_new();
    char *reason = NULL;
    theme t;

    assert_true(theme_load(&t, ASSETS_DIR, name, findings, &reason));
    assert_int_equal(quiz_findings_count(findings), 0);
    quiz_findings_free(findings);
    float least = strcmp(name, "contrast") == 0 ? 7 : 4.5f;
    return count_faint(name, &t, texts, sizeof texts / sizeof *texts, least) +
           count_faint(name, &t, shapes, sizeof shapes / sizeof *shapes, 3);
}

static bool gives(const lines_document *file, const char *role)
{
    const lines_section *colours = &file->sections[0];

    for (int i = 0; i < colours->count; i++)
        if (quiz_slice_is(file->entries[colours->first + i].key, role)) return true;
    return false;
}

/* What a theme leaves out has the evening's colour, which fits no other one. */
static int check_roles(const char *name)
{
    char path[512];
    int missing = 0;

    snprintf(path, sizeof path, "%s/themes/%s.ini", ASSETS_DIR, name);
    lines_document *file = lines_read_file(path, NULL);
    assert_non_null(file);
    assert_int_equal(file->section_count, 1);
    for (int i = INK_NONE + 1; i < INK_COUNT; i++) {
        if (gives(file, frame_ink_names[i])) continue;
        print_error("%s has no %s\n", name, frame_ink_names[i]);
        missing++;
    }
    lines_free(file);
    return missing;
}

/* What CHECK counts in all themes; there must be none. */
static void check_themes(int (*check)(const char *name))
{
    DIR *folder = opendir(ASSETS_DIR "/themes");
    int themes = 0, faults = 0;

    assert_non_null(folder);
    for (const struct dirent *entry; (entry = readdir(folder));) {
        char name[256];
        if (sscanf(entry->d_name, "%255[a-z].ini", name) != 1) continue;
        faults += check(name);
        themes++;
    }
    closedir(folder);
    assert_true(themes >= 3);
    assert_int_equal(faults, 0);
}

static void all_words_and_edges_stand_out(void **state)
{
    (void)state;
    check_themes(check_contrast);
}

static void every_theme_gives_every_colour(void **state)
{
    (void)state;
    check_themes(check_roles);
}

/* What C is seen on: the last thing painted below its middle that is not see-through. */
static const frame_command *ground_of(const frame *f, int index)
{
    rect at = f->commands[index].at;
    float x = at.x + at.w / 2, y = at.y + at.h / 2;

    for (int i = index - 1; i > 0; i--) {
        const frame_command *c = &f->commands[i];
        bool fills = (c->kind == DRAW_PANEL || c->kind == DRAW_TICKET || c->kind == DRAW_STRIP) && c->fill != INK_NONE;
        if (fills && c->alpha > 0.9f && x >= c->at.x && x < c->at.x + c->at.w && y >= c->at.y && y < c->at.y + c->at.h)
            return c;
    }
    return &f->commands[0];
}

static bool is_known(frame_ink ink, frame_ink below)
{
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        for (int k = 0; texts[i].ink == ink && k < BELOW_MAX; k++)
            if (texts[i].below[k] == below) return true;
    return false;
}

static int count_unknown(const char *screen, const frame *f)
{
    int unknown = 0;

    for (int i = 1; i < f->count; i++) {
        const frame_command *c = &f->commands[i], *below = ground_of(f, i);
        frame_ink fill = below->kind == DRAW_GROUND ? INK_GROUND_CENTRE : below->fill;
        if ((c->kind != DRAW_TEXT && c->kind != DRAW_MARK) || c->alpha < 0.5f || is_known(c->ink, fill)) continue;
        print_error("%s: %s on %s is not in the table (%s)\n", screen, frame_ink_names[c->ink], frame_ink_names[fill],
                    c->text ? c->text : "a mark");
        unknown++;
    }
    return unknown;
}

static float any_width(void *data, frame_font font, float size, const char *text)
{
    (void)data;
    (void)font;
    return (float)strlen(text) * size * 0.5f;
}

static void the_table_has_what_screens_write(void **state)
{
    char *reason = NULL;
    quiz_bank *bank = quiz_bank_load((const char *const[]){ QUESTIONS_DIR }, 1, NULL, &reason);
    quiz_catalog *catalog = quiz_catalog_new(bank, NULL);
    frame *f = frame_new();
    settings chosen;
    int unknown = 0;

    (void)state;
    settings_default(&chosen);
    app *a = app_new(&(app_options){
        .catalog = catalog, .settings = &chosen, .measure = { .width = any_width }, .reduced_motion = true });
    for (int i = 0; app_screen_at(i); i++) {
        if (!app_show(a, app_screen_at(i))) continue;
        app_step(a, &(input){ .kind = INPUT_NONE }, 5000, 1280, 720, f);
        unknown += count_unknown(app_screen_at(i), f);
    }
    app_free(a);
    frame_free(f);
    quiz_catalog_free(catalog);
    quiz_bank_free(bank);
    assert_int_equal(unknown, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_words_and_edges_stand_out),
        cmocka_unit_test(every_theme_gives_every_colour),
        cmocka_unit_test(the_table_has_what_screens_write),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

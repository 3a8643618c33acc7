/*
 * Settings in words, and their next values.
 */
#include "screens/choices.h"

#include <string.h>

#include "screens/profiles.h"
#include "store/listing.h"
#include "store/settings_table.h"

struct choice {
    const char *name;
    const char *prefix; /* of the texts that its values have; NULL: it says them otherwise */
    const char *(*say)(const choice *c, const app *a, ui *u);
    bool (*change)(const choice *c, app *a, int step);
};

static const settings_row *row_of(const choice *c)
{
    return settings_find(c->name);
}

static int number_of(const choice *c, const app *a)
{
    return *(const int *)((const char *)a->options.settings + row_of(c)->offset);
}

/* OF values in a ring: the one STEP further than AT, which may be none of them (-1). */
static int around(int at, int step, int of)
{
    return at < 0 ? 0 : (at + step + of) % of;
}

/* ---- What most of them do ---- */

static bool change_by_table(const choice *c, app *a, int step)
{
    return settings_step(row_of(c), a->options.settings, step);
}

static const char *say_switch(const choice *c, const app *a, ui *u)
{
    bool on = *(const bool *)((const char *)a->options.settings + row_of(c)->offset);

    return ui_say(u, on ? TEXT_YES : TEXT_NO);
}

static const char *say_percent(const choice *c, const app *a, ui *u)
{
    return texts_fill(u->texts, u->arena, TEXT_PERCENT, texts_number(u->arena, number_of(c, a)), (char *)NULL);
}

static const char *say_word(const choice *c, const app *a, ui *u)
{
    char value[SETTINGS_VALUE];

    settings_print(row_of(c), a->options.settings, value);
    if (strcmp(value, "auto") == 0) return ui_say(u, TEXT_AUTOMATIC);
    return texts_named(u->texts, c->prefix, quiz_arena_copy(u->arena, value, strlen(value)));
}

/* ---- The round to come ---- */

static bool change_mode(const choice *c, app *a, int step)
{
    (void)c;
    setup_change_mode(a, step);
    return true;
}

static bool change_time(const choice *c, app *a, int step)
{
    if (!change_by_table(c, a, step)) return false;
    setup_choose_pace(a, (quiz_pace)a->options.settings->time);
    return true;
}

static const char *say_count(const choice *c, const app *a, ui *u)
{
    int count = number_of(c, a);

    return count >= QUIZ_COUNT_MAX ? ui_say(u, TEXT_ALL) : texts_number(u->arena, count);
}

static bool change_count(const choice *c, app *a, int step)
{
    (void)c;
    a->setup.count = a->options.settings->count = setup_next_length(a->options.settings->count, step);
    setup_changed(a);
    return true;
}

static const char *say_profile(const choice *c, const app *a, ui *u)
{
    (void)c;
    return profiles_said(a, u);
}

static bool change_profile(const choice *c, app *a, int step)
{
    (void)c;
    return profiles_change(a, step);
}

/* ---- Themes and languages: the files that are there ---- */

typedef struct offer {
    const char *value, *name; /* NAME: of a language, in itself; NULL: it has none */
} offer;

typedef struct offers {
    offer themes[LISTING_MAX], languages[LISTING_MAX + 1];
    int theme_count, language_count;
} offers;

/* A file whose name cannot be the value of a setting is none to choose. */
static bool can_be(const char *setting, const char *value)
{
    settings scratch;

    settings_default(&scratch);
    return settings_parse(settings_find(setting), quiz_slice_of(value), &scratch);
}

static void add_themes(offers *o, const char *folder, quiz_arena *arena)
{
    int count;
    const char *const *names = listing_names(folder, &count, arena);

    for (int i = 0; i < count; i++)
        if (can_be("theme", names[i])) o->themes[o->theme_count++] = (offer){ .value = names[i] };
}

static const char *language_name(const char *assets, const char *code, quiz_arena *arena)
{
    quiz_findings *faults = quiz_findings_new();
    texts *t = texts_load(assets, code, faults);
    const char *name = t == NULL ? code : quiz_arena_copy(arena, texts_name(t), strlen(texts_name(t)));

    texts_free(t);
    quiz_findings_free(faults);
    return name;
}

static void add_languages(offers *o, const char *assets, quiz_arena *arena)
{
    int count;
    const char *const *codes = listing_names(quiz_arena_print(arena, "%s/lang", assets), &count, arena);

    for (int i = 0; i < count; i++) {
        if (!can_be("language", codes[i])) continue;
        o->languages[o->language_count++] = (offer){ codes[i], language_name(assets, codes[i], arena) };
    }
}

void choices_list(app *a)
{
    const char *assets = a->options.assets;
    offers *o = quiz_arena_alloc(a->visit, sizeof *o);

    o->languages[o->language_count++] = (offer){ .value = "auto" };
    if (assets != NULL) add_themes(o, quiz_arena_print(a->visit, "%s/themes", assets), a->visit);
    if (assets != NULL) add_languages(o, assets, a->visit);
    a->known = o;
}

static int offered_at(const offer *list, int count, const char *value)
{
    int at = count - 1;

    while (at >= 0 && strcmp(list[at].value, value) != 0) at--;
    return at;
}

static bool take_offer(const choice *c, app *a, const offer *list, int count, int step)
{
    char value[SETTINGS_VALUE];

    settings_print(row_of(c), a->options.settings, value);
    int at = offered_at(list, count, value), next = count > 0 ? around(at, step, count) : at;
    return next != at && settings_parse(row_of(c), quiz_slice_of(list[next].value), a->options.settings);
}

static bool change_theme(const choice *c, app *a, int step)
{
    const offers *o = a->known;

    return o->theme_count > 0 ? take_offer(c, a, o->themes, o->theme_count, step) : change_by_table(c, a, step);
}

static const char *say_language(const choice *c, const app *a, ui *u)
{
    const offers *o = a->known;
    const char *code = a->options.settings->language;
    int at = offered_at(o->languages, o->language_count, code);

    if (at >= 0 && o->languages[at].name != NULL) return o->languages[at].name;
    return say_word(c, a, u);
}

static bool change_language(const choice *c, app *a, int step)
{
    const offers *o = a->known;

    return take_offer(c, a, o->languages, o->language_count, step);
}

/* ---- The window ---- */

/* Common sizes, from the smallest that there is room in to that of a large display, and upright ones. */
static const struct {
    int w, h;
} sizes[] = { { 640, 360 },   { 960, 540 },   { 1280, 720 },  { 1600, 900 }, { 1920, 1080 },
              { 2560, 1080 }, { 2560, 1440 }, { 3840, 2160 }, { 540, 960 },  { 1080, 1920 } };

enum { SIZE_COUNT = sizeof sizes / sizeof *sizes };

static const char *say_window(const choice *c, const app *a, ui *u)
{
    const settings *s = a->options.settings;

    (void)c;
    return texts_fill(u->texts, u->arena, TEXT_WINDOW_SIZE, quiz_arena_print(u->arena, "%d", s->window_w),
                      quiz_arena_print(u->arena, "%d", s->window_h), (char *)NULL);
}

/* A size that is none of these goes to the first one that is wider, or back to the last one that is not. */
static int nearest_size(const settings *s, int step)
{
    int at = 0;

    for (int i = 0; i < SIZE_COUNT; i++)
        if (sizes[i].w == s->window_w && sizes[i].h == s->window_h) return around(i, step, SIZE_COUNT);
    while (at + 1 < SIZE_COUNT && sizes[at].w <= s->window_w) at++;
    return step < 0 && at > 0 ? at - 1 : at;
}

static bool change_window(const choice *c, app *a, int step)
{
    settings *s = a->options.settings;
    int at = nearest_size(s, step);

    (void)c;
    s->window_w = sizes[at].w;
    s->window_h = sizes[at].h;
    return true;
}

static const char *say_display(const choice *c, const app *a, ui *u)
{
    return texts_number(u->arena, number_of(c, a) + 1);
}

/* ---- The table ---- */

static const choice choices[] = {
    { "mode", "mode-", say_word, change_mode },
    { "time", "pace-", say_word, change_time },
    { "count", NULL, say_count, change_count },
    { "profile", NULL, say_profile, change_profile },
    { "language", "language-", say_language, change_language },
    { "text-size", NULL, say_percent, change_by_table },
    { "theme", "theme-", say_word, change_theme },
    { "reduced-motion", NULL, say_switch, change_by_table },
    { "effects-volume", NULL, say_percent, change_by_table },
    { "music-volume", NULL, say_percent, change_by_table },
    { "muted", NULL, say_switch, change_by_table },
    { "fullscreen", NULL, say_switch, change_by_table },
    { "window", NULL, say_window, change_window },
    { "display", NULL, say_display, change_by_table },
    { "renderer", "renderer-", say_word, change_by_table },
};

const choice *choices_find(const char *name)
{
    for (size_t i = 0; i < sizeof choices / sizeof *choices; i++)
        if (strcmp(choices[i].name, name) == 0) return &choices[i];
    return NULL;
}

const char *choices_say(const choice *c, const app *a, ui *u)
{
    return c->say(c, a, u);
}

bool choices_change(const choice *c, app *a, int step)
{
    return c->change(c, a, step);
}

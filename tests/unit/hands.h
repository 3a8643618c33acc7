/* Hands for tests: an app on a bank, what a player does to it, and a measure that is the same on every machine. */
#ifndef TESTS_HANDS_H
#define TESTS_HANDS_H

#include "screens/app.h"
#include "small_bank.h"

typedef struct hands {
    small_bank bank;
    settings chosen;
    app *app;
    frame *frame;
    float w, h;
    uint64_t now_ms;
    input_device device;
    const char *seen; /* the screen that was looked at last */
    bool hasty;
} hands;

/* Every letter of a font is as wide as the others, but those of the east are as wide as they are high. */
static inline float hands_width(void *data, frame_font font, float size, const char *text)
{
    int wide = 0;

    (void)data;
    for (const char *at = text; *at != '\0'; at++) wide += (unsigned char)*at >= 0xE3 && (unsigned char)*at < 0xF0;
    float narrow = (float)(quiz_text_length(quiz_slice_of(text)) - wide);
    return size * ((font == FONT_SIGN ? 0.4f : 0.52f) * narrow + (float)wide);
}

static inline void hands_step(hands *h, input in)
{
    app_step(h->app, &in, h->now_ms, h->w, h->h, h->frame);
}

/* Hands look before they press: what has just come up is there to be seen first. Hasty ones do not. */
static inline void hands_see(hands *h)
{
    enum { MOMENT_MS = 300 };
    const char *screen = app_screen_name(h->app);

    if (screen != h->seen && !h->hasty) {
        h->now_ms += MOMENT_MS;
        hands_step(h, (input){ .kind = INPUT_NONE });
    }
    h->seen = screen;
}

static inline const frame *hands_do(hands *h, input in)
{
    if (in.kind != INPUT_NONE) in.device = h->device;
    if (in.kind != INPUT_NONE && in.kind < INPUT_FOCUS_LOST) hands_see(h);
    hands_step(h, in);
    return h->frame;
}

static inline const frame *hands_look(hands *h)
{
    return hands_do(h, (input){ .kind = INPUT_NONE });
}

static inline const frame *hands_press(hands *h, input_kind kind)
{
    return hands_do(h, (input){ .kind = kind });
}

static inline const frame *hands_choose(hands *h, int choice)
{
    return hands_do(h, (input){ .kind = INPUT_CHOICE, .value = choice });
}

static inline const frame *hands_wait(hands *h, uint64_t ms)
{
    h->now_ms += ms;
    return hands_look(h);
}

static inline const frame *hands_click(hands *h, float x, float y)
{
    hands_do(h, (input){ .kind = INPUT_POINT, .x = x, .y = y });
    hands_do(h, (input){ .kind = INPUT_PRESS, .x = x, .y = y });
    return hands_do(h, (input){ .kind = INPUT_RELEASE, .x = x, .y = y });
}

/* The command that draws TEXT, or NULL. */
static inline const frame_command *hands_find(const hands *h, const char *text)
{
    for (int i = 0; i < h->frame->count; i++) {
        const frame_command *c = &h->frame->commands[i];
        if (c->kind == DRAW_TEXT && strcmp(c->text, text) == 0) return c;
    }
    return NULL;
}

/* Clicks on TEXT; false: it is not there. */
static inline bool hands_click_text(hands *h, const char *text)
{
    const frame_command *c = hands_find(h, text);

    if (c == NULL) return false;
    hands_click(h, c->at.x + c->at.w / 2, c->at.y + c->at.h / 2);
    return true;
}

static inline bool hands_on(const hands *h, const char *screen)
{
    return strcmp(app_screen_name(h->app), screen) == 0;
}

/* Sits down before BANK, which it owns from here on. OPTIONS' catalog, settings and measure are set here. */
static inline void hands_sit_down(hands *h, small_bank bank, app_options options)
{
    h->bank = bank;
    options.catalog = bank.catalog;
    options.findings = bank.findings;
    options.settings = &h->chosen;
    options.measure = (frame_measure){ .width = hands_width };
    h->frame = frame_new();
    h->app = app_new(&options);
    hands_look(h);
}

/* Hands on a screen of the usual size, before they sit down. */
static inline hands hands_new(bool timed, int questions)
{
    hands h = { .w = 1280, .h = 720 };

    settings_default(&h.chosen);
    h.chosen.time = timed ? QUIZ_PACE_NORMAL : QUIZ_PACE_OFF;
    h.chosen.count = questions;
    return h;
}

/* Sits down and goes on to the first question of a round. */
static inline void hands_begin(hands *h, small_bank bank)
{
    hands_sit_down(h, bank, (app_options){ .seed = 5, .reduced_motion = true });
    hands_press(h, INPUT_ACCEPT);
}

static inline const quiz_round_view *hands_view(const hands *h)
{
    return quiz_round_look(app_round(h->app));
}

static inline void hands_get_up(hands *h)
{
    app_free(h->app);
    frame_free(h->frame);
    small_bank_free(h->bank);
}

#endif

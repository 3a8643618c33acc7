/*
 * The app's inside, for the screens: what belongs to it, and how one screen leads to another.
 */
#ifndef SCREENS_SCREEN_H
#define SCREENS_SCREEN_H

#include "screens/app.h"
#include "screens/hints.h"
#include "screens/page.h"

/* What must be there to be shown. */
typedef enum screen_needs { NEEDS_NOTHING, NEEDS_QUESTION, NEEDS_VERDICT, NEEDS_END } screen_needs;

typedef struct screen {
    const char *name;
    screen_needs needs;
    void (*frame)(app *a, ui *u); /* handles the input and draws what is to be seen */
    void (*enter)(app *a);        /* NULL: nothing to do */
} screen;

extern const screen screen_title, screen_banks, screen_setup, screen_question, screen_verdict, screen_pause,
    screen_leave, screen_results, screen_review;

/* What a screen remembers until it is left. */
typedef struct screen_memory {
    ui_memory ui;
    uint64_t entered_ms;
    uint64_t spared_until_ms; /* till then hands do nothing: what stands was not seen yet */
    int at;                   /* which row or question is looked at */
} screen_memory;

struct app {
    quiz_arena *arena; /* holds the app itself */
    app_options options;
    quiz_setup setup;  /* of the next round: what is chosen, and its seed */
    quiz_round *round; /* NULL on the title */
    const screen *screen;
    unsigned visits;     /* how many screens were gone to */
    const screen *under; /* a pause: where it goes back to */
    screen_memory memory;
    input_device device; /* last used */
    uint64_t now_ms;
    uint64_t counted_ms;     /* up to here the round was told of time passing */
    const char **categories; /* of the title that is chosen, as the catalog has them */
    size_t category_count, category_capacity;
    int title_count;       /* how many questions that title has */
    int available;         /* how many of them fit the setup */
    const char *last_word; /* why a round could not begin, or NULL */
    int wake_ms;
    bool wants_quit, wants_fullscreen;
};

void app_go(app *a, const screen *to);
/* Whoever pressed twice, or as the time ran out, gets to see what came of it. */
void app_spare(app *a);
void app_pause(app *a);

/* Begins a round by the setup; where no question fits, the title says so. */
void app_start_round(app *a);
void app_end_round(app *a); /* to the title */

/* How far an animation of LENGTH ms that began with the screen is: 0 to 1, eased. Wakes the screen until it is done. */
float app_progress(const app *a, ui *u, int length);

/* screen_title.c: the line below its word. */
void title_draw_showing(ui *u, const char *title, int questions);

/* setup.c: what the next round will be. */
void setup_choose_title(app *a, int title); /* -1: all of them together */
void setup_changed(app *a);                 /* to be called when anything else in it was */
void setup_list_categories(app *a);
int setup_category(const app *a); /* which of those listed is chosen; -1: all */
int setup_length(const app *a);   /* how many questions it will ask */
int setup_title_questions(const app *a, int title);
const char *setup_title_name(const app *a, int title);

#endif

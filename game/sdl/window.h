/*
 * The window: devices in, pictures out. It owns SDL; nothing above it knows that SDL exists.
 */
#ifndef SDL_WINDOW_H
#define SDL_WINDOW_H

#include "screens/app.h"

typedef struct window window;

typedef struct window_options {
    const char *assets;   /* folder with fonts/ and themes/ */
    const char *theme;    /* name of a file in themes/, without .ini */
    const char *renderer; /* auto, software, gpu */
    int w, h;             /* as SDL counts; 0: a default; always shrunk to fit the display */
    bool fullscreen;
} window_options;

/*
 * Opens a window. Returns NULL with a line to show in REASON (allocated; free it): no fonts, no such theme, or no
 * display, and only then *NO_DISPLAY is true.
 */
window *window_open(const window_options *options, quiz_findings *findings, bool *no_display, char **reason);

/* Valid as long as the window. */
frame_measure window_measure(window *w);

/* Runs A until it wants to quit. SETTINGS is kept up to date with full screen and the window's size. */
void window_run(window *w, app *a, settings *s);

/* One step of that: waits for what comes next, lets A handle it and paints. False: A wants to quit. */
bool window_step(window *w, app *a, settings *s);

/* How many frames were painted up to now. */
int window_frames(const window *w);

void window_close(window *w);

#endif

/*
 * The window: devices in, pictures and sounds out. It owns SDL; nothing above it knows that SDL exists.
 */
#ifndef SDL_WINDOW_H
#define SDL_WINDOW_H

#include "screens/app.h"

typedef struct window window;

/*
 * Opens a window by the settings S, with fonts/ and themes/ from the folder ASSETS, which must outlive it. Returns NULL
 * with a line to show in REASON (allocated; free it): no fonts, no such theme, or no display, and only then *NO_DISPLAY
 * is true.
 */
window *window_open(const char *assets, const settings *s, quiz_findings *findings, bool *no_display, char **reason);

/* Both are valid as long as the window. */
frame_measure window_measure(window *w);
frame_pictures window_pictures(window *w);

/*
 * Waits for what comes next, lets A handle it, and paints. Settings that changed in S hold at once, but for the
 * renderer; S is kept up to date with the window's size, its display and full screen. False: A wants to quit, or
 * nothing can be shown any more.
 */
bool window_step(window *w, app *a, settings *s);

/* What stands on the key of each player of a party; valid as long as the window. */
const char *const *window_buzz_keys(const window *w);

/* How many frames were painted up to now. */
int window_frames(const window *w);

void window_close(window *w);

#endif

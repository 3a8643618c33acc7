/*
 * Themes: what colour each role has, from assets/themes/NAME.ini.
 */
#ifndef SDL_THEME_H
#define SDL_THEME_H

#include <SDL_pixels.h>

#include "quiz/finding.h"
#include "screens/frame.h"

typedef struct theme {
    SDL_Color colours[INK_COUNT]; /* INK_NONE is transparent */
} theme;

/*
 * Reads the theme NAME over the colours of the evening. Faults in the file go to FINDINGS. Returns false, with a
 * line to show in REASON (allocated; free it), where there is no such theme.
 */
bool theme_load(theme *t, const char *assets, const char *name, quiz_findings *findings, char **reason);

/* "#RRGGBB" or "#RRGGBBAA". */
bool theme_parse_colour(quiz_slice text, SDL_Color *colour);

#endif

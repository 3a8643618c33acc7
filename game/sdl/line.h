/*
 * Lines: runs set side by side on one baseline. Everything is in real pixels.
 */
#ifndef SDL_LINE_H
#define SDL_LINE_H

#include <SDL_surface.h>

#include "sdl/runs.h"

/* How far a line reaches above its baseline and below it, whatever it holds. */
typedef struct line_height {
    int above, below;
} line_height;

/* As wide as the picture without tracking. */
int line_width(const run *runs, int count);

/*
 * The COUNT runs in INK, with TRACKING between the letters of those that are not joined; NULL where there is nothing to
 * see. The picture is at least as high as BOX; where letters need more, it has as much more above as below, so that
 * BOX stands in its middle.
 */
SDL_Surface *line_render(const run *runs, int count, line_height box, int tracking, SDL_Color ink);

#endif

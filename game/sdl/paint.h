/*
 * The painter: a frame's draw commands onto a renderer, be it a window's or a canvas'.
 */
#ifndef SDL_PAINT_H
#define SDL_PAINT_H

#include <SDL_render.h>

#include "quiz/finding.h"
#include "screens/frame.h"

typedef struct painter painter;

/*
 * ASSETS is the folder with fonts/ and themes/, NAME that of a theme; RENDERER must outlive the painter. Returns NULL
 * with a line to show in REASON (allocated; free it): no such theme, a missing font.
 */
painter *painter_new(SDL_Renderer *renderer, const char *assets, const char *name, quiz_findings *findings,
                     char **reason);
void painter_free(painter *p);

/* The picture is W x H real pixels from now on. */
void painter_resize(painter *p, int w, int h);

float painter_scale(const painter *p); /* real pixels in a logical one */
void painter_logical_size(const painter *p, float *w, float *h);
frame_measure painter_measure(painter *p); /* valid as long as the painter */

void painter_paint(painter *p, const frame *f);

/* The renderer has lost what it was given: all of it is made anew. */
void painter_forget(painter *p);

#endif

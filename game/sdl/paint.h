/*
 * The painter: a frame's draw commands onto a renderer, be it a window's or a canvas'.
 */
#ifndef SDL_PAINT_H
#define SDL_PAINT_H

#include <SDL_render.h>

#include "quiz/finding.h"
#include "screens/frame.h"
#include "sdl/media.h"

typedef struct painter painter;

/* What the last painting took. */
typedef struct painter_work {
    int commands;   /* painted; one that lies in two parts of the picture counts twice */
    int64_t pixels; /* filled and copied */
} painter_work;

/*
 * ASSETS is the folder with fonts/ and themes/, NAME that of a theme; RENDERER and PICTURES must outlive the painter,
 * and without PICTURES (NULL) there are no pictures. Returns NULL with a line to show in REASON (allocated; free it):
 * no such theme, a missing font.
 */
painter *painter_new(SDL_Renderer *renderer, const char *assets, const char *name, media *pictures,
                     quiz_findings *findings, char **reason);
void painter_free(painter *p);

/* From now on in the colours of the theme NAME. False, with a line in REASON, where there is none; nothing changes. */
bool painter_dress(painter *p, const char *assets, const char *name, quiz_findings *findings, char **reason);

/* The language of what is shown, as fonts_speak has it. */
void painter_speak(painter *p, const char *language);

/* The picture is W x H real pixels from now on. */
void painter_resize(painter *p, int w, int h);

float painter_scale(const painter *p); /* real pixels in a logical one */
void painter_logical_size(const painter *p, float *w, float *h);
frame_measure painter_measure(painter *p); /* valid as long as the painter */

/*
 * Shows F. Where the processor paints and the picture of before is still there, only what has changed is painted and
 * handed to the display.
 */
void painter_paint(painter *p, const frame *f);

/* What was painted is no longer to be seen: the next frame is painted whole. */
void painter_spoil(painter *p);

/* The renderer has lost what it was given: all of it is made anew. */
void painter_forget(painter *p);

painter_work painter_last_work(const painter *p);

#endif

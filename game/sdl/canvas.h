/*
 * A picture in memory, painted by the same code as the window: for `marquee shot` and pixel tests. It needs no display.
 */
#ifndef SDL_CANVAS_H
#define SDL_CANVAS_H

#include "quiz/finding.h"
#include "screens/frame.h"

typedef struct canvas canvas;

/* W x H real pixels. Returns NULL with a line to show in REASON (allocated; free it). */
canvas *canvas_open(const char *assets, const char *theme, int w, int h, quiz_findings *findings, char **reason);
frame_measure canvas_measure(canvas *c);
frame_pictures canvas_pictures(canvas *c);          /* valid as long as the canvas */
void canvas_speak(canvas *c, const char *language); /* as painter_speak */
void canvas_logical_size(const canvas *c, float *w, float *h);
void canvas_paint(canvas *c, const frame *f);
bool canvas_save_png(const canvas *c, const char *path, char **reason);
void canvas_close(canvas *c);

#endif

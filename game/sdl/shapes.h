/*
 * Shapes: small anti-aliased pictures that the painter puts together. All lengths are real pixels.
 */
#ifndef SDL_SHAPES_H
#define SDL_SHAPES_H

#include <SDL_surface.h>

#include "screens/frame.h"

/* A rounded rectangle W x H in all, whose border's middle line has RADIUS and its notches NOTCH (0: none). */
typedef struct shape_panel {
    int w, h, line;
    float radius, notch;
    SDL_Color fill, fill_end, border; /* from FILL at the top to FILL_END */
} shape_panel;

/* A lamp in the middle of a square; without a glow where GLOW_RADIUS is not larger than RADIUS. */
typedef struct shape_bulb {
    float radius, glow_radius;
    SDL_Color core, glow;
} shape_bulb;

/* A slip of paper W x H in the middle of a square, turned by TURN: 1 is once around. */
typedef struct shape_slip {
    float w, h, turn;
    SDL_Color ink;
} shape_slip;

/* A tick, a cross or an arrow that fills a square. */
typedef struct shape_mark {
    frame_mark mark;
    int size;
    SDL_Color ink;
} shape_mark;

/* A stroke THICK pixels wide, with round ends, in a picture of W x H. */
typedef struct shape_line {
    int w, h;
    float thick, from_x, from_y, to_x, to_y;
    SDL_Color ink;
} shape_line;

/*
 * The ground: W x H squares of STEP pixels are the whole screen, dithered, so that no bands are seen. Its picture is as
 * wide as the screen and has one row for each of theirs.
 */
typedef struct shape_ground {
    int w, h, step;
    SDL_Color centre, edge;
} shape_ground;

SDL_Surface *shape_draw_panel(const shape_panel *panel);
SDL_Surface *shape_draw_bulb(const shape_bulb *bulb);
SDL_Surface *shape_draw_slip(const shape_slip *slip);
SDL_Surface *shape_draw_mark(const shape_mark *mark);
SDL_Surface *shape_draw_line(const shape_line *line);
void shape_draw_ground(const shape_ground *ground, SDL_Surface *picture); /* into one of 32 bits a pixel */

int shape_bulb_size(const shape_bulb *bulb); /* of its picture's sides */
int shape_slip_size(const shape_slip *slip);

/* The colour at T on the way from FROM (0) to TO (1). */
SDL_Color shape_mix(SDL_Color from, SDL_Color to, float t);

#endif

/*
 * Inside the window: what its files share.
 */
#ifndef SDL_WINDOW_PARTS_H
#define SDL_WINDOW_PARTS_H

#include "sdl/devices.h"
#include "sdl/media.h"
#include "sdl/paint.h"
#include "sdl/pointer.h"
#include "sdl/window.h"

struct window {
    const char *assets;
    SDL_Window *window;
    SDL_Renderer *renderer; /* NULL, as the painter: it was lost, and no other one could be made */
    painter *painter;
    media *media;
    devices *devices;
    frame *frame;
    pointer pointer;
    settings applied; /* as they hold for the window */
    SDL_Point pixels; /* what the picture is laid out for */
    SDL_Point given;  /* its size that was last seen, where that was not a display's */
    bool stale;       /* what is on the display is not what was painted last */
    uint64_t hash;    /* of the frame painted last */
    bool begun;
    int frames;
    Uint64 stepped_at, painted_at, filled_at;
};

/* What S says holds from now on. True: texts have other widths than before. */
bool window_apply(window *w, settings *s);

/* The painter goes by the language that is set; what "auto" stands for, it knows by itself. */
void window_speak(window *w);

/* In how many ms it can go to full screen or back, as S says; 0: now, -1: there is nothing to do. */
int window_fill_ms(const window *w, const settings *s);

void window_set_volume(window *w, const settings *s);

/* The size and the display that the player gave the window are in S from now on. */
void window_note_place(window *w, settings *s);

/* Plays what is to be heard of A. */
void window_be_heard(window *w, app *a);

#endif

/*
 * Pads: game controllers, up to eight of them, that come and go as they like. An arrow that is held comes again.
 */
#ifndef SDL_PADS_H
#define SDL_PADS_H

#include <SDL_events.h>

#include "screens/app.h"

typedef struct pads pads;

pads *pads_new(void);
void pads_free(pads *p);

/* From now on they are heard, those that are there and those that come. */
void pads_open(pads *p);

/* What EVENT means; false: nothing, or it is not about them. */
bool pads_translate(pads *p, const SDL_Event *event, input *in);

/* Which controller, from 0 on, had a button pressed by EVENT that is not the one for a pause; -1: none. */
int pads_buzz(pads *p, const SDL_Event *event);

/* The arrow that is held at NOW (SDL's ms), when it is time for it again. */
bool pads_repeat(pads *p, Uint64 now, input *in);

/* Nothing is held any more. */
void pads_let_go(pads *p);

#endif

/*
 * Buzzers: who pressed first. Each player of a party has a key, and the controller of the same number with all its
 * buttons but the one for a pause.
 */
#ifndef SDL_BUZZERS_H
#define SDL_BUZZERS_H

#include "sdl/keys.h"
#include "sdl/pads.h"

/*
 * Who buzzed first, of EVENT and all that came in with it, by the time that SDL gave each: several where that is the
 * same millisecond. 0: EVENT is no buzz. The others stay in the queue.
 */
unsigned buzzers_first(const keys *k, pads *p, const SDL_Event *event);

#endif

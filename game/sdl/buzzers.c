/* Buzzers: see buzzers.h. */
#include "sdl/buzzers.h"

#include <SDL.h>

enum { QUEUED_MOST = 64 };

typedef struct first {
    unsigned players;
    Uint32 at;
} first;

static unsigned players_of(const keys *k, pads *p, const SDL_Event *event)
{
    if (event->type == SDL_KEYDOWN) return keys_buzz(k, &event->key);
    int number = pads_buzz(p, event);
    return number >= 0 && number < k->buzzers ? 1u << number : 0;
}

/* Times are compared as SDL_TICKS_PASSED does, for they start over after 49 days. */
static void hear(first *f, unsigned players, Uint32 at)
{
    Sint32 later = (Sint32)(at - f->at);

    if (players == 0 || (f->players != 0 && later > 0)) return;
    if (f->players == 0 || later < 0) *f = (first){ .at = at };
    f->players |= players;
}

static void hear_queued(first *f, const keys *k, pads *p, Uint32 type)
{
    SDL_Event events[QUEUED_MOST];
    int count = SDL_PeepEvents(events, QUEUED_MOST, SDL_PEEKEVENT, type, type);

    for (int i = 0; i < count; i++) hear(f, players_of(k, p, &events[i]), events[i].common.timestamp);
}

unsigned buzzers_first(const keys *k, pads *p, const SDL_Event *event)
{
    first f = { .players = 0 };

    if (k->buzzers == 0) return 0;
    hear(&f, players_of(k, p, event), event->common.timestamp);
    if (f.players == 0) return 0;
    SDL_PumpEvents();
    hear_queued(&f, k, p, SDL_KEYDOWN);
    hear_queued(&f, k, p, SDL_CONTROLLERBUTTONDOWN);
    return f.players;
}

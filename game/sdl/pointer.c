/* The pointer: see pointer.h. */
#include "sdl/pointer.h"

#include <SDL_mouse.h>
#include <SDL_timer.h>

enum { HIDE_MS = 3000 };

void pointer_begin(pointer *p)
{
    *p = (pointer){ .used_at = SDL_GetTicks64(), .device = DEVICE_POINTER };
    SDL_GetGlobalMouseState(&p->display.x, &p->display.y);
}

bool pointer_is_overtaken(const SDL_Event *event)
{
    SDL_Event next;

    return event->type == SDL_MOUSEMOTION &&
           SDL_PeepEvents(&next, 1, SDL_PEEKEVENT, SDL_MOUSEMOTION, SDL_MOUSEMOTION) > 0;
}

bool pointer_is_at_rest(pointer *p, const SDL_Event *event)
{
    const pointer before = *p;

    if (event->type != SDL_MOUSEMOTION) return false;
    SDL_GetGlobalMouseState(&p->display.x, &p->display.y);
    p->inside = (SDL_Point){ event->motion.x, event->motion.y };
    return (p->display.x == before.display.x && p->display.y == before.display.y) ||
           (p->inside.x == before.inside.x && p->inside.y == before.inside.y);
}

void pointer_note(pointer *p, input_device device, bool fullscreen)
{
    p->device = device;
    p->fullscreen = fullscreen;
    if (device != DEVICE_POINTER) return;
    p->used_at = SDL_GetTicks64();
    if (p->hidden) SDL_ShowCursor(SDL_ENABLE);
    p->hidden = false;
}

/* It stays for whoever plays with it, but not over a full screen. */
int pointer_hide(pointer *p)
{
    Uint64 due = p->used_at + HIDE_MS, now = SDL_GetTicks64();

    if (p->hidden || (p->device == DEVICE_POINTER && !p->fullscreen)) return -1;
    if (now < due) return (int)(due - now);
    SDL_ShowCursor(SDL_DISABLE);
    p->hidden = true;
    return -1;
}

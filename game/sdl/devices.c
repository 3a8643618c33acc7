/*
 * Devices: see devices.h. Keys are translated by keys.c, controllers by pads.c, mouse and touch here.
 */
#include "sdl/devices.h"

#include <SDL.h>
#include <stdlib.h>

#include "sdl/keys.h"
#include "sdl/pads.h"

enum { WHEEL_LINES = 3 };

static const float line_height = 32; /* of what a finger drags, in logical pixels */

struct devices {
    float w, h, scale;
    keys keys;
    pads *pads;
    SDL_FingerID finger; /* the one that counts while TOUCHED */
    bool touched, dragged;
    float dragged_from; /* y */
};

devices *devices_new(void)
{
    devices *d = calloc(1, sizeof *d);

    if (!d) abort();
    d->pads = pads_new();
    return d;
}

void devices_free(devices *d)
{
    if (!d) return;
    pads_free(d->pads);
    free(d);
}

void devices_resize(devices *d, float w, float h, float scale)
{
    d->w = w;
    d->h = h;
    d->scale = scale;
}

void devices_bind(devices *d, const settings *s)
{
    keys_bind(&d->keys, s);
}

/* Text comes only while it is asked for: some systems have a keyboard on the screen, or candidates, for it. */
void devices_listen(devices *d, devices_wish wish)
{
    d->keys.listening = wish.any_key;
    d->keys.writing = wish.text;
    if (wish.text && !SDL_IsTextInputActive()) SDL_StartTextInput();
    if (!wish.text && SDL_IsTextInputActive()) SDL_StopTextInput();
}

void devices_open_controllers(devices *d)
{
    pads_open(d->pads);
}

bool devices_need_polling(void)
{
    return SDL_WasInit(SDL_INIT_JOYSTICK) && SDL_NumJoysticks() > 0;
}

bool devices_repeat(devices *d, input *in)
{
    return pads_repeat(d->pads, SDL_GetTicks64(), in);
}

static bool translate_key(devices *d, const SDL_Event *event, input *in)
{
    return keys_translate(&d->keys, &event->key, in);
}

static bool translate_text(devices *d, const SDL_Event *event, input *in)
{
    *in = (input){ .kind = INPUT_TEXT, .device = DEVICE_KEYBOARD, .name = event->text.text };
    return d->keys.writing;
}

static bool translate_motion(devices *d, const SDL_Event *event, input *in)
{
    *in = (input){ .kind = INPUT_POINT,
                   .device = DEVICE_POINTER,
                   .x = (float)event->motion.x * d->scale,
                   .y = (float)event->motion.y * d->scale };
    return true;
}

static bool translate_button(devices *d, const SDL_Event *event, input *in)
{
    *in = (input){ .kind = event->type == SDL_MOUSEBUTTONDOWN ? INPUT_PRESS : INPUT_RELEASE,
                   .device = DEVICE_POINTER,
                   .x = (float)event->button.x * d->scale,
                   .y = (float)event->button.y * d->scale };
    return event->button.button == SDL_BUTTON_LEFT;
}

static bool translate_wheel(devices *d, const SDL_Event *event, input *in)
{
    int down = event->wheel.direction == SDL_MOUSEWHEEL_FLIPPED ? event->wheel.y : -event->wheel.y;

    *in = (input){ .kind = INPUT_SCROLL,
                   .device = DEVICE_POINTER,
                   .value = down * WHEEL_LINES,
                   .x = (float)event->wheel.mouseX * d->scale,
                   .y = (float)event->wheel.mouseY * d->scale };
    return down != 0;
}

/* A finger that moves scrolls what is under it, and then its release activates nothing. */
static bool translate_drag(devices *d, input *in)
{
    int lines = (int)((d->dragged_from - in->y) / line_height);

    if (lines == 0) return false;
    d->dragged_from -= (float)lines * line_height;
    d->dragged = true;
    in->kind = INPUT_SCROLL;
    in->value = lines;
    return true;
}

/* One finger counts, from its touch to its release; others do nothing meanwhile. */
static bool translate_finger(devices *d, const SDL_Event *event, input *in)
{
    bool down = event->type == SDL_FINGERDOWN;

    if (down == d->touched || (!down && event->tfinger.fingerId != d->finger)) return false;
    *in = (input){ .device = DEVICE_TOUCH, .x = event->tfinger.x * d->w, .y = event->tfinger.y * d->h };
    if (event->type == SDL_FINGERMOTION) return translate_drag(d, in);
    in->kind = down ? INPUT_PRESS : INPUT_RELEASE;
    if (d->dragged) in->x = in->y = -1;
    d->touched = down;
    d->dragged = false;
    d->dragged_from = in->y;
    d->finger = event->tfinger.fingerId;
    return true;
}

/* What is held while the focus goes is let go of where nobody sees it. */
static bool translate_window(devices *d, const SDL_Event *event, input *in)
{
    in->kind = INPUT_FOCUS_LOST;
    if (event->window.event != SDL_WINDOWEVENT_FOCUS_LOST && event->window.event != SDL_WINDOWEVENT_MINIMIZED)
        return false;
    d->touched = d->dragged = false;
    pads_let_go(d->pads);
    return true;
}

static bool translate_quit(devices *d, const SDL_Event *event, input *in)
{
    (void)d, (void)event;
    in->kind = INPUT_CLOSE;
    return true;
}

static const struct {
    Uint32 type;
    bool (*translate)(devices *d, const SDL_Event *event, input *in);
} events[] = {
    { SDL_KEYDOWN, translate_key },
    { SDL_TEXTINPUT, translate_text },
    { SDL_MOUSEMOTION, translate_motion },
    { SDL_MOUSEBUTTONDOWN, translate_button },
    { SDL_MOUSEBUTTONUP, translate_button },
    { SDL_MOUSEWHEEL, translate_wheel },
    { SDL_FINGERDOWN, translate_finger },
    { SDL_FINGERMOTION, translate_finger },
    { SDL_FINGERUP, translate_finger },
    { SDL_WINDOWEVENT, translate_window },
    { SDL_QUIT, translate_quit },
};

bool devices_translate(devices *d, const SDL_Event *event, input *in)
{
    *in = (input){ 0 };
    for (size_t i = 0; i < SDL_arraysize(events); i++)
        if (events[i].type == event->type) return events[i].translate(d, event, in);
    return pads_translate(d->pads, event, in);
}

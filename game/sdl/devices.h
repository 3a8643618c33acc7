/*
 * Devices: SDL's events into the game's inputs. Keyboard, mouse, touch and game controllers all end up as the same
 * few inputs; which device it was goes along.
 */
#ifndef SDL_DEVICES_H
#define SDL_DEVICES_H

#include <SDL_events.h>

#include "screens/app.h"

typedef struct devices devices;

devices *devices_new(void);
void devices_free(devices *d);

/* The screen is W x H logical pixels; SCALE of them are one unit of the mouse's coordinates. */
void devices_resize(devices *d, float w, float h, float scale);

/* From now on the keys do what the settings S say. */
void devices_bind(devices *d, const settings *s);

/* What is to be heard beside the usual. */
typedef struct devices_wish {
    bool any_key; /* the next key for itself, as INPUT_KEY */
    bool text;    /* what is typed, as INPUT_TEXT */
} devices_wish;

void devices_listen(devices *d, devices_wish wish);

/* From now on game controllers are heard, those that are there and those that come. */
void devices_open_controllers(devices *d);

/* Whether SDL must be asked for events again and again: it hears joysticks only when it is asked. */
bool devices_need_polling(void);

/* What EVENT means to the game; false: nothing. */
bool devices_translate(devices *d, const SDL_Event *event, input *in);

/* An arrow that is held on a controller, when it is time for it to come again. */
bool devices_repeat(devices *d, input *in);

#endif

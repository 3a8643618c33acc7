/*
 * Devices: see devices.h. Keys and buttons are rows of tables.
 */
#include "sdl/devices.h"

#include <SDL.h>
#include <math.h>
#include <stdlib.h>

enum {
    CONTROLLERS_MAX = 8,
    STICK_PUSHED = 20000, /* of 32767 */
    STICK_LET_GO = 12000,
    WHEEL_LINES = 3
};

static const float line_height = 32; /* of what a finger drags, in logical pixels */

typedef struct controller {
    SDL_GameController *handle; /* NULL: a free place */
    SDL_JoystickID id;
    int pushed[2]; /* which way the left stick is held, for each axis: -1, 0, 1 */
} controller;

struct devices {
    float w, h, scale;
    bool controllers_open;
    controller controllers[CONTROLLERS_MAX];
    SDL_FingerID finger; /* the one that counts while TOUCHED */
    bool touched, dragged;
    float dragged_from; /* y */
};

typedef struct meaning {
    int code; /* a key, a scan code or a button */
    input_kind kind;
    int value;
} meaning;

static const meaning keys[] = {
    { SDLK_UP, INPUT_UP, 0 },        { SDLK_DOWN, INPUT_DOWN, 0 },     { SDLK_LEFT, INPUT_LEFT, 0 },
    { SDLK_RIGHT, INPUT_RIGHT, 0 },  { SDLK_RETURN, INPUT_ACCEPT, 0 }, { SDLK_KP_ENTER, INPUT_ACCEPT, 0 },
    { SDLK_SPACE, INPUT_ACCEPT, 0 }, { SDLK_ESCAPE, INPUT_BACK, 0 },   { SDLK_AC_BACK, INPUT_BACK, 0 },
    { SDLK_PAUSE, INPUT_PAUSE, 0 },  { SDLK_p, INPUT_PAUSE, 0 },       { SDLK_a, INPUT_CHOICE, 0 },
    { SDLK_b, INPUT_CHOICE, 1 },     { SDLK_c, INPUT_CHOICE, 2 },      { SDLK_d, INPUT_CHOICE, 3 },
    { SDLK_e, INPUT_CHOICE, 4 },     { SDLK_f, INPUT_CHOICE, 5 },
};

/* By their place on the keyboard: on some, the upper row gives digits only with Shift. */
static const meaning digits[] = {
    { SDL_SCANCODE_1, INPUT_CHOICE, 0 },    { SDL_SCANCODE_2, INPUT_CHOICE, 1 },
    { SDL_SCANCODE_3, INPUT_CHOICE, 2 },    { SDL_SCANCODE_4, INPUT_CHOICE, 3 },
    { SDL_SCANCODE_5, INPUT_CHOICE, 4 },    { SDL_SCANCODE_6, INPUT_CHOICE, 5 },
    { SDL_SCANCODE_KP_1, INPUT_CHOICE, 0 }, { SDL_SCANCODE_KP_2, INPUT_CHOICE, 1 },
    { SDL_SCANCODE_KP_3, INPUT_CHOICE, 2 }, { SDL_SCANCODE_KP_4, INPUT_CHOICE, 3 },
    { SDL_SCANCODE_KP_5, INPUT_CHOICE, 4 }, { SDL_SCANCODE_KP_6, INPUT_CHOICE, 5 },
};

static const meaning buttons[] = {
    { SDL_CONTROLLER_BUTTON_DPAD_UP, INPUT_UP, 0 },     { SDL_CONTROLLER_BUTTON_DPAD_DOWN, INPUT_DOWN, 0 },
    { SDL_CONTROLLER_BUTTON_DPAD_LEFT, INPUT_LEFT, 0 }, { SDL_CONTROLLER_BUTTON_DPAD_RIGHT, INPUT_RIGHT, 0 },
    { SDL_CONTROLLER_BUTTON_A, INPUT_ACCEPT, 0 },       { SDL_CONTROLLER_BUTTON_B, INPUT_BACK, 0 },
    { SDL_CONTROLLER_BUTTON_START, INPUT_PAUSE, 0 },
};

static bool look_up(const meaning *table, size_t count, int code, input *in)
{
    for (size_t i = 0; i < count; i++) {
        if (table[i].code != code) continue;
        in->kind = table[i].kind;
        in->value = table[i].value;
        return true;
    }
    return false;
}

devices *devices_new(void)
{
    devices *d = calloc(1, sizeof *d);

    if (!d) abort();
    return d;
}

void devices_free(devices *d)
{
    if (!d) return;
    for (int i = 0; i < CONTROLLERS_MAX; i++)
        if (d->controllers[i].handle) SDL_GameControllerClose(d->controllers[i].handle);
    if (d->controllers_open) SDL_QuitSubSystem(SDL_INIT_GAMECONTROLLER);
    free(d);
}

void devices_resize(devices *d, float w, float h, float scale)
{
    d->w = w;
    d->h = h;
    d->scale = scale;
}

void devices_open_controllers(devices *d)
{
    d->controllers_open = SDL_InitSubSystem(SDL_INIT_GAMECONTROLLER) == 0;
}

bool devices_need_polling(void)
{
    return SDL_WasInit(SDL_INIT_JOYSTICK) && SDL_NumJoysticks() > 0;
}

static bool is_arrow(input_kind kind)
{
    return kind == INPUT_UP || kind == INPUT_DOWN || kind == INPUT_LEFT || kind == INPUT_RIGHT;
}

/* The letter of a key, by its place where the keyboard's own letters are not Latin ones; 0: none. */
static SDL_Keycode key_letter(const SDL_Keysym *key)
{
    if (key->sym >= SDLK_a && key->sym <= SDLK_z) return key->sym;
    if (key->sym < 0x80 || key->scancode < SDL_SCANCODE_A || key->scancode > SDL_SCANCODE_Z) return 0;
    return SDLK_a + (SDL_Keycode)(key->scancode - SDL_SCANCODE_A);
}

static bool translate_key(devices *d, const SDL_Event *event, input *in)
{
    const SDL_Keysym *key = &event->key.keysym;
    SDL_Keycode letter = key_letter(key);

    (void)d;
    in->device = DEVICE_KEYBOARD;
    if (key->mod & (KMOD_CTRL | KMOD_ALT | KMOD_GUI)) return false;
    if (!look_up(keys, SDL_arraysize(keys), letter ? letter : key->sym, in) &&
        !look_up(digits, SDL_arraysize(digits), (int)key->scancode, in)) {
        in->kind = INPUT_LETTER;
        in->value = letter;
        if (!letter) return false;
    }
    return !event->key.repeat || is_arrow(in->kind);
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

static controller *find_controller(devices *d, SDL_JoystickID id)
{
    for (int i = 0; i < CONTROLLERS_MAX; i++)
        if (d->controllers[i].handle && d->controllers[i].id == id) return &d->controllers[i];
    return NULL;
}

static bool controller_came(devices *d, const SDL_Event *event, input *in)
{
    (void)in;
    for (controller *c = d->controllers; c < d->controllers + CONTROLLERS_MAX; c++) {
        if (c->handle) continue;
        *c = (controller){ .handle = SDL_GameControllerOpen(event->cdevice.which) };
        if (c->handle) c->id = SDL_JoystickInstanceID(SDL_GameControllerGetJoystick(c->handle));
        break;
    }
    return false;
}

/* A controller that falls asleep in mid-question is no reason to lose it. */
static bool controller_went(devices *d, const SDL_Event *event, input *in)
{
    controller *c = find_controller(d, event->cdevice.which);

    if (!c) return false;
    SDL_GameControllerClose(c->handle);
    c->handle = NULL;
    *in = (input){ .kind = INPUT_FOCUS_LOST, .device = DEVICE_CONTROLLER };
    return true;
}

static bool translate_controller_button(devices *d, const SDL_Event *event, input *in)
{
    (void)d;
    in->device = DEVICE_CONTROLLER;
    return look_up(buttons, SDL_arraysize(buttons), event->cbutton.button, in);
}

/* A push of the stick is one arrow; it must be let go of before the next one. */
static bool translate_stick(devices *d, const SDL_Event *event, input *in)
{
    static const input_kind arrows[2][2] = { { INPUT_LEFT, INPUT_RIGHT }, { INPUT_UP, INPUT_DOWN } };
    controller *c = find_controller(d, event->caxis.which);
    int axis = event->caxis.axis, far = abs(event->caxis.value), way = event->caxis.value < 0 ? -1 : 1;

    if (!c || axis > SDL_CONTROLLER_AXIS_LEFTY) return false;
    if (far < STICK_LET_GO) c->pushed[axis] = 0;
    if (far < STICK_PUSHED || c->pushed[axis] == way) return false;
    c->pushed[axis] = way;
    *in = (input){ .kind = arrows[axis][way > 0], .device = DEVICE_CONTROLLER };
    return true;
}

static bool translate_window(devices *d, const SDL_Event *event, input *in)
{
    (void)d;
    in->kind = INPUT_FOCUS_LOST;
    return event->window.event == SDL_WINDOWEVENT_FOCUS_LOST;
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
    { SDL_MOUSEMOTION, translate_motion },
    { SDL_MOUSEBUTTONDOWN, translate_button },
    { SDL_MOUSEBUTTONUP, translate_button },
    { SDL_MOUSEWHEEL, translate_wheel },
    { SDL_FINGERDOWN, translate_finger },
    { SDL_FINGERMOTION, translate_finger },
    { SDL_FINGERUP, translate_finger },
    { SDL_CONTROLLERDEVICEADDED, controller_came },
    { SDL_CONTROLLERDEVICEREMOVED, controller_went },
    { SDL_CONTROLLERBUTTONDOWN, translate_controller_button },
    { SDL_CONTROLLERAXISMOTION, translate_stick },
    { SDL_WINDOWEVENT, translate_window },
    { SDL_QUIT, translate_quit },
};

bool devices_translate(devices *d, const SDL_Event *event, input *in)
{
    *in = (input){ 0 };
    for (size_t i = 0; i < SDL_arraysize(events); i++)
        if (events[i].type == event->type) return events[i].translate(d, event, in);
    return false;
}

bool devices_is_fullscreen_key(const SDL_Event *event)
{
    const SDL_Keysym *key = &event->key.keysym;

    if (event->type != SDL_KEYDOWN || event->key.repeat) return false;
    return key->sym == SDLK_F11 || (key->sym == SDLK_RETURN && (key->mod & KMOD_ALT));
}

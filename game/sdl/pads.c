/* Pads: see pads.h. */
#include "sdl/pads.h"

#include <SDL.h>
#include <stdlib.h>

enum {
    PADS_MAX = 8,
    STICK_PUSHED = 20000, /* of 32767 */
    STICK_LET_GO = 12000,
    SHOULDER_LINES = 3,
    HELD_MS = 400, /* till an arrow comes again, and then from one to the next */
    AGAIN_MS = 120
};

typedef struct pad {
    SDL_GameController *handle; /* NULL: a free place */
    SDL_JoystickID id;
    int pushed[2]; /* which way the left stick is held, for each axis: -1, 0, 1 */
} pad;

struct pads {
    bool open;
    pad places[PADS_MAX];
    input_kind held; /* an arrow, the last one pressed; INPUT_NONE: none */
    SDL_JoystickID held_by;
    Uint64 due; /* when it comes again */
};

static const struct {
    int button;
    input_kind kind;
    int value;
} buttons[] = {
    { SDL_CONTROLLER_BUTTON_DPAD_UP, INPUT_UP, 0 },
    { SDL_CONTROLLER_BUTTON_DPAD_DOWN, INPUT_DOWN, 0 },
    { SDL_CONTROLLER_BUTTON_DPAD_LEFT, INPUT_LEFT, 0 },
    { SDL_CONTROLLER_BUTTON_DPAD_RIGHT, INPUT_RIGHT, 0 },
    { SDL_CONTROLLER_BUTTON_A, INPUT_ACCEPT, 0 },
    { SDL_CONTROLLER_BUTTON_B, INPUT_BACK, 0 },
    { SDL_CONTROLLER_BUTTON_X, INPUT_LETTER, 0 },
    { SDL_CONTROLLER_BUTTON_Y, INPUT_HELP, 0 },
    { SDL_CONTROLLER_BUTTON_BACK, INPUT_HELP, 0 },
    { SDL_CONTROLLER_BUTTON_START, INPUT_PAUSE, 0 },
    { SDL_CONTROLLER_BUTTON_LEFTSHOULDER, INPUT_SCROLL, -SHOULDER_LINES },
    { SDL_CONTROLLER_BUTTON_RIGHTSHOULDER, INPUT_SCROLL, SHOULDER_LINES },
};

pads *pads_new(void)
{
    pads *p = calloc(1, sizeof *p);

    if (!p) abort();
    return p;
}

void pads_free(pads *p)
{
    for (int i = 0; i < PADS_MAX; i++)
        if (p->places[i].handle) SDL_GameControllerClose(p->places[i].handle);
    if (p->open) SDL_QuitSubSystem(SDL_INIT_GAMECONTROLLER);
    free(p);
}

void pads_open(pads *p)
{
    p->open = SDL_InitSubSystem(SDL_INIT_GAMECONTROLLER) == 0;
}

static pad *find(pads *p, SDL_JoystickID id)
{
    for (int i = 0; i < PADS_MAX; i++)
        if (p->places[i].handle && p->places[i].id == id) return &p->places[i];
    return NULL;
}

static int number_of(pads *p, SDL_JoystickID id)
{
    const pad *at = find(p, id);

    return at ? (int)(at - p->places) + 1 : 0;
}

static bool came(pads *p, const SDL_Event *event, input *in)
{
    (void)in;
    for (pad *at = p->places; at < p->places + PADS_MAX; at++) {
        if (at->handle) continue;
        *at = (pad){ .handle = SDL_GameControllerOpen(event->cdevice.which) };
        if (at->handle) at->id = SDL_JoystickInstanceID(SDL_GameControllerGetJoystick(at->handle));
        break;
    }
    return false;
}

/* A controller that falls asleep in mid-question is no reason to lose it. */
static bool went(pads *p, const SDL_Event *event, input *in)
{
    pad *at = find(p, event->cdevice.which);

    if (!at) return false;
    SDL_GameControllerClose(at->handle);
    at->handle = NULL;
    if (p->held_by == at->id) pads_let_go(p);
    *in = (input){ .kind = INPUT_FOCUS_LOST, .device = DEVICE_CONTROLLER };
    return true;
}

static bool is_arrow(input_kind kind)
{
    return kind == INPUT_UP || kind == INPUT_DOWN || kind == INPUT_LEFT || kind == INPUT_RIGHT;
}

static void hold(pads *p, input_kind arrow, SDL_JoystickID by)
{
    p->held = arrow;
    p->held_by = by;
    p->due = SDL_GetTicks64() + HELD_MS;
}

static void release(pads *p, input_kind arrow, SDL_JoystickID by)
{
    if (p->held == arrow && p->held_by == by) pads_let_go(p);
}

static bool pressed(pads *p, const SDL_Event *event, input *in)
{
    *in = (input){
        .kind = INPUT_NONE, .device = DEVICE_CONTROLLER, .x = -1, .y = -1, .pad = number_of(p, event->cbutton.which)
    };
    for (size_t i = 0; i < SDL_arraysize(buttons); i++) {
        if (buttons[i].button != event->cbutton.button) continue;
        in->kind = buttons[i].kind;
        in->value = buttons[i].value;
    }
    bool down = event->type == SDL_CONTROLLERBUTTONDOWN;
    if (!down)
        release(p, in->kind, event->cbutton.which);
    else if (is_arrow(in->kind))
        hold(p, in->kind, event->cbutton.which);
    return down && in->kind != INPUT_NONE;
}

/* The stick is pushed once it is far out, and let go of only when it is nearer than that. */
static bool moved(pads *p, const SDL_Event *event, input *in)
{
    static const input_kind arrows[2][2] = { { INPUT_LEFT, INPUT_RIGHT }, { INPUT_UP, INPUT_DOWN } };
    pad *at = find(p, event->caxis.which);
    int axis = event->caxis.axis, far = abs(event->caxis.value), way = event->caxis.value < 0 ? -1 : 1;

    if (!at || axis > SDL_CONTROLLER_AXIS_LEFTY) return false;
    if (at->pushed[axis] && (far < STICK_LET_GO || at->pushed[axis] != way)) {
        release(p, arrows[axis][at->pushed[axis] > 0], at->id);
        at->pushed[axis] = 0;
    }
    if (far < STICK_PUSHED || at->pushed[axis] == way) return false;
    at->pushed[axis] = way;
    *in = (input){ .kind = arrows[axis][way > 0], .device = DEVICE_CONTROLLER, .pad = number_of(p, at->id) };
    hold(p, in->kind, at->id);
    return true;
}

int pads_buzz(pads *p, const SDL_Event *event)
{
    if (event->type != SDL_CONTROLLERBUTTONDOWN || event->cbutton.button == SDL_CONTROLLER_BUTTON_START) return -1;
    const pad *at = find(p, event->cbutton.which);
    return at ? (int)(at - p->places) : -1;
}

bool pads_translate(pads *p, const SDL_Event *event, input *in)
{
    static const struct {
        Uint32 type;
        bool (*translate)(pads *p, const SDL_Event *event, input *in);
    } events[] = {
        { SDL_CONTROLLERDEVICEADDED, came },   { SDL_CONTROLLERDEVICEREMOVED, went },
        { SDL_CONTROLLERBUTTONDOWN, pressed }, { SDL_CONTROLLERBUTTONUP, pressed },
        { SDL_CONTROLLERAXISMOTION, moved },
    };

    for (size_t i = 0; i < SDL_arraysize(events); i++)
        if (events[i].type == event->type) return events[i].translate(p, event, in);
    return false;
}

bool pads_repeat(pads *p, Uint64 now, input *in)
{
    if (p->held == INPUT_NONE || now < p->due) return false;
    p->due = now + AGAIN_MS;
    *in = (input){ .kind = p->held, .device = DEVICE_CONTROLLER, .pad = number_of(p, p->held_by) };
    return true;
}

void pads_let_go(pads *p)
{
    p->held = INPUT_NONE;
}

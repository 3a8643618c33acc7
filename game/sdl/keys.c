/* Keys: see keys.h. */
#include "sdl/keys.h"

#include <SDL_keyboard.h>
#include <SDL_stdinc.h>

static const input meanings[ACTION_COUNT] = {
    [ACTION_UP] = { .kind = INPUT_UP },
    [ACTION_DOWN] = { .kind = INPUT_DOWN },
    [ACTION_LEFT] = { .kind = INPUT_LEFT },
    [ACTION_RIGHT] = { .kind = INPUT_RIGHT },
    [ACTION_ACCEPT] = { .kind = INPUT_ACCEPT },
    [ACTION_BACK] = { .kind = INPUT_BACK },
    [ACTION_PAUSE] = { .kind = INPUT_PAUSE },
    [ACTION_HELP] = { .kind = INPUT_HELP },
    [ACTION_MUTE] = { .kind = INPUT_MUTE },
    [ACTION_FULLSCREEN] = { .kind = INPUT_FULLSCREEN },
    [ACTION_ANSWER_A] = { .kind = INPUT_CHOICE, .value = 0 },
    [ACTION_ANSWER_A + 1] = { .kind = INPUT_CHOICE, .value = 1 },
    [ACTION_ANSWER_A + 2] = { .kind = INPUT_CHOICE, .value = 2 },
    [ACTION_ANSWER_A + 3] = { .kind = INPUT_CHOICE, .value = 3 },
    [ACTION_ANSWER_A + 4] = { .kind = INPUT_CHOICE, .value = 4 },
    [ACTION_ANSWER_A + 5] = { .kind = INPUT_CHOICE, .value = 5 },
};

typedef struct usual {
    int code; /* a key, or its place on the keyboard */
    int action;
} usual;

static const usual by_key[] = {
    { SDLK_UP, ACTION_UP },          { SDLK_DOWN, ACTION_DOWN },      { SDLK_LEFT, ACTION_LEFT },
    { SDLK_RIGHT, ACTION_RIGHT },    { SDLK_RETURN, ACTION_ACCEPT },  { SDLK_KP_ENTER, ACTION_ACCEPT },
    { SDLK_SPACE, ACTION_ACCEPT },   { SDLK_ESCAPE, ACTION_BACK },    { SDLK_AC_BACK, ACTION_BACK },
    { SDLK_PAUSE, ACTION_PAUSE },    { SDLK_p, ACTION_PAUSE },        { SDLK_F1, ACTION_HELP },
    { SDLK_HELP, ACTION_HELP },      { SDLK_m, ACTION_MUTE },         { SDLK_F11, ACTION_FULLSCREEN },
    { SDLK_a, ACTION_ANSWER_A },     { SDLK_b, ACTION_ANSWER_A + 1 }, { SDLK_c, ACTION_ANSWER_A + 2 },
    { SDLK_d, ACTION_ANSWER_A + 3 }, { SDLK_e, ACTION_ANSWER_A + 4 }, { SDLK_f, ACTION_ANSWER_A + 5 },
};

/* By their place on the keyboard: on some, the upper row gives digits only with Shift. */
static const usual by_place[] = {
    { SDL_SCANCODE_1, ACTION_ANSWER_A },        { SDL_SCANCODE_2, ACTION_ANSWER_A + 1 },
    { SDL_SCANCODE_3, ACTION_ANSWER_A + 2 },    { SDL_SCANCODE_4, ACTION_ANSWER_A + 3 },
    { SDL_SCANCODE_5, ACTION_ANSWER_A + 4 },    { SDL_SCANCODE_6, ACTION_ANSWER_A + 5 },
    { SDL_SCANCODE_KP_1, ACTION_ANSWER_A },     { SDL_SCANCODE_KP_2, ACTION_ANSWER_A + 1 },
    { SDL_SCANCODE_KP_3, ACTION_ANSWER_A + 2 }, { SDL_SCANCODE_KP_4, ACTION_ANSWER_A + 3 },
    { SDL_SCANCODE_KP_5, ACTION_ANSWER_A + 4 }, { SDL_SCANCODE_KP_6, ACTION_ANSWER_A + 5 },
};

void keys_bind(keys *k, const settings *s)
{
    for (int i = 0; i < ACTION_COUNT; i++) k->bound[i] = SDL_GetKeyFromName(s->keys[i]);
}

/* The letter of a key, by its place where the keyboard's own letters are not Latin ones; 0: none. */
static SDL_Keycode letter_of(const SDL_Keysym *key)
{
    if (key->sym >= SDLK_a && key->sym <= SDLK_z) return key->sym;
    if (key->sym < 0x80 || key->scancode < SDL_SCANCODE_A || key->scancode > SDL_SCANCODE_Z) return 0;
    return SDLK_a + (SDL_Keycode)(key->scancode - SDL_SCANCODE_A);
}

static int look_up(const usual *table, size_t count, int code)
{
    for (size_t i = 0; i < count; i++)
        if (table[i].code == code) return table[i].action;
    return -1;
}

/* What the player has set comes first, so a usual key that was given to another action means that one alone. */
static int action_of(const keys *k, const SDL_Keysym *key, SDL_Keycode letter)
{
    for (int i = 0; i < ACTION_COUNT; i++)
        if (k->bound[i] && (k->bound[i] == key->sym || k->bound[i] == letter)) return i;
    int action = look_up(by_key, SDL_arraysize(by_key), letter ? letter : key->sym);
    return action >= 0 ? action : look_up(by_place, SDL_arraysize(by_place), (int)key->scancode);
}

static bool is_arrow(input_kind kind)
{
    return kind == INPUT_UP || kind == INPUT_DOWN || kind == INPUT_LEFT || kind == INPUT_RIGHT;
}

/* A key for itself, by its name. Escape is kept for those who want none. */
static bool name_key(const SDL_KeyboardEvent *event, input *in)
{
    *in = (input){ .kind = INPUT_KEY, .device = DEVICE_KEYBOARD, .name = SDL_GetKeyName(event->keysym.sym) };
    if (event->keysym.sym == SDLK_ESCAPE) in->kind = INPUT_BACK;
    return !event->repeat && *in->name;
}

/* A key that writes is heard as text; those that do not are what they are, and backspace takes a letter away. */
static bool is_for_text(const SDL_Keysym *key, input *in)
{
    *in = (input){ .kind = INPUT_ERASE, .device = DEVICE_KEYBOARD };
    return key->sym == SDLK_BACKSPACE || (key->sym >= SDLK_SPACE && key->sym < SDLK_DELETE) ||
           (key->sym > SDLK_DELETE && !(key->sym & SDLK_SCANCODE_MASK));
}

bool keys_translate(const keys *k, const SDL_KeyboardEvent *event, input *in)
{
    const SDL_Keysym *key = &event->keysym;
    SDL_Keycode letter = letter_of(key);
    int action = action_of(k, key, letter);
    bool with_alt = key->mod & KMOD_ALT && key->sym == SDLK_RETURN;

    if (key->mod & (KMOD_CTRL | KMOD_ALT | KMOD_GUI) && !with_alt) return false;
    if (k->listening && !with_alt) return name_key(event, in);
    if (k->writing && !with_alt && is_for_text(key, in)) return key->sym == SDLK_BACKSPACE;
    if (with_alt) action = ACTION_FULLSCREEN;
    *in = action >= 0 ? meanings[action] : (input){ .kind = INPUT_LETTER, .value = letter };
    in->device = DEVICE_KEYBOARD;
    return (action >= 0 || letter) && (!event->repeat || is_arrow(in->kind));
}

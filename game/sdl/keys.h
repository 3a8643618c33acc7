/*
 * Keys: what each key of a keyboard means, by the usual table and by what the player has set.
 */
#ifndef SDL_KEYS_H
#define SDL_KEYS_H

#include <SDL_events.h>

#include "screens/app.h"

typedef struct keys {
    SDL_Keycode bound[ACTION_COUNT]; /* the key that an action was given; 0: none */
    bool listening;                  /* the next key is wanted for itself */
    bool writing;                    /* keys that write come as text, not as keys */
} keys;

/* By the settings S; a name that no key has counts for nothing. */
void keys_bind(keys *k, const settings *s);

/* What EVENT, a key that went down, means; false: nothing. IN's name is valid until the next call. */
bool keys_translate(const keys *k, const SDL_KeyboardEvent *event, input *in);

#endif

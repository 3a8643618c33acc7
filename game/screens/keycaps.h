/*
 * What stands on keys: the player's own where there are some, else the usual ones.
 */
#ifndef SCREENS_KEYCAPS_H
#define SCREENS_KEYCAPS_H

#include "screens/frame.h"
#include "screens/texts.h"
#include "store/settings.h"

/* What the system calls the key of ACTION; NULL: its usual one does something else now. Without S: the usual one. */
const char *keycaps_key(const settings *s, settings_action action);

/* The action whose key that is; ACTION_COUNT: none. */
settings_action keycaps_action(const settings *s, const char *key);

/* Whether the actions from FIRST to LAST all have their usual keys. */
bool keycaps_usual(const settings *s, settings_action first, settings_action last);

/* Whether the digits from 1 to COUNT answer: none was given to an action. */
bool keycaps_digits(const settings *s, int count);

/* What stands on the key that the system calls KEY. */
const char *keycaps_name(const texts *t, const char *key);

/* Whether it is one with an arrow on it, and which. */
bool keycaps_arrow(const char *key, frame_mark *arrow);

#endif

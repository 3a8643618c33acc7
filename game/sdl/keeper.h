/*
 * The keeper: what the player changes of the settings is on the disk a moment later, without the game waiting for it.
 */
#ifndef SDL_KEEPER_H
#define SDL_KEEPER_H

#include "store/settings.h"

typedef struct keeper keeper;

/*
 * SHOWN are the settings that the game goes by, KEPT those in FOLDER/settings.ini; they differ in what options say for
 * this sitting. SHOWN must outlive the keeper.
 */
keeper *keeper_new(const settings *shown, const settings *kept, const char *folder);

/* Sees what has changed in SHOWN since the last time; nothing else is ever kept. */
void keeper_look(keeper *k);

/* Keeps what is not kept yet, and ends. Returns NULL, or a line in ARENA that says why some was not. */
const char *keeper_free(keeper *k, quiz_arena *arena);

#endif

/*
 * Which language the player reads, as the environment tells it.
 */
#ifndef CLI_LANGUAGE_H
#define CLI_LANGUAGE_H

#include "quiz/arena.h"

/* Such as "ko" for ko_KR.UTF-8, in ARENA; NULL: the environment does not say. */
const char *language_of_system(quiz_arena *arena);

#endif

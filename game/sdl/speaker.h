/*
 * The speaker: a thread that has the sound module to itself. Nobody who asks it for something waits for a device:
 * what is wanted is written down, and the thread catches up. It opens the device when something is to be heard, and
 * closes it after two seconds in which nothing was.
 */
#ifndef SDL_SPEAKER_H
#define SDL_SPEAKER_H

#include "screens/sounds.h"

#include <stdbool.h>

typedef struct speaker speaker;

speaker *speaker_new(void); /* starts no thread yet */
void speaker_free(speaker *s);

/* As in sdl/media.h. */
void speaker_volume(speaker *s, int effects, int music_volume);
void speaker_play(speaker *s, unsigned sounds);
void speaker_music(speaker *s, music which);
void speaker_recording(speaker *s, const char *path);
bool speaker_recording_failed(speaker *s);

#endif

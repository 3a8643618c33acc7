/*
 * Pictures and sound, from two modules that are loaded when first needed: neither start-up nor a machine without their
 * libraries pays for them. Whatever fails here is no fault of the game: there is then no picture, or silence.
 *
 * All of it belongs to one thread, and only media_picture takes time. Sound has a thread of its own, which starts and
 * ends SDL's audio; SDL counts what is started without a lock, so start the other parts of SDL before the first sound,
 * and end them after media_free.
 */
#ifndef SDL_MEDIA_H
#define SDL_MEDIA_H

#include <SDL_surface.h>

#include "screens/frame.h"
#include "screens/sounds.h"

typedef struct media media;

media *media_new(void);    /* loads nothing yet; volumes are 0 */
void media_free(media *m); /* waits until an open device is closed */

/* For app_options.pictures; valid as long as M. It reads only as much of a file as tells its size. */
frame_pictures media_pictures(media *m);

/*
 * The picture in the file PATH, at most W x H pixels large, made smaller with its shape kept; the caller frees it.
 * NULL: it cannot be shown. It is 32 bits a pixel, and the first one where they move.
 */
SDL_Surface *media_picture(media *m, const char *path, int w, int h);

/* Volumes in percent; 0: none is played, and where both are, no device is opened. */
void media_volume(media *m, int effects, int music_volume);

void media_play(media *m, unsigned sounds); /* bits, as app_take_sounds gives them */
void media_music(media *m, music which);

/* Plays the file PATH once from its start, as loud as effects are, instead of the one that plays; NULL: stops. */
void media_recording(media *m, const char *path);

/*
 * Whether the file that was asked for last turned out to be no sound that can be played; false while that is open. When
 * it does, an SDL_USEREVENT comes.
 */
bool media_recording_failed(media *m);

#endif

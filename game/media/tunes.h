/*
 * What can be heard, made of tones.
 */
#ifndef MEDIA_TUNES_H
#define MEDIA_TUNES_H

#include "media/tone.h"
#include "sdl/module.h"

/* Stereo, TONE_RATE frames a second. */
typedef struct tune {
    size_t frames;
    int16_t *samples; /* freed with free() */
} tune;

tune tunes_effect(sound which);
tune tunes_music(music which); /* ends where it begins; not MUSIC_NONE */

/* How loud the loudest sample is: three effects and the music together stay below 1. */
#define TUNES_EFFECT_PEAK 0.27
#define TUNES_MUSIC_PEAK  0.16

extern const tone_timbre tunes_marimba, tunes_celesta, tunes_vibraphone, tunes_bass;

#endif

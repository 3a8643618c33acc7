/*
 * Tones: notes of struck bars and plucked strings, mixed into samples. A tone is a few partials that fade, each at its
 * own pace, as those of a marimba do.
 */
#ifndef MEDIA_TONE_H
#define MEDIA_TONE_H

#include <stddef.h>
#include <stdint.h>

enum { TONE_RATE = 48000, TONE_CHANNELS = 2, TONE_PARTIALS = 4 };

typedef struct tone_partial {
    double ratio; /* to the note's own frequency; 0: there are no more */
    double level;
    double fade; /* s, until a thousandth is left */
} tone_partial;

typedef struct tone_timbre {
    double attack, release; /* s: how long it swells, and how long it takes to end */
    tone_partial partials[TONE_PARTIALS];
} tone_timbre;

typedef struct tone_note {
    double at, length; /* s; LENGTH without the release */
    int pitch;         /* as MIDI counts: 60 is the middle C, 12 are an octave; 0: none */
    double level;
    double side; /* -1 left, 1 right */
} tone_note;

/* Stereo: FRAMES times a left and a right one. */
typedef struct tone_mix {
    size_t frames;
    double *samples;
} tone_mix;

tone_mix tone_mix_new(double seconds); /* silence */
void tone_mix_free(tone_mix *mix);

double tone_end(const tone_timbre *timbre, const tone_note *note); /* s, when it has faded out */

/* Adds NOTE. What does not fit at the end goes on at the start: so a tune can be played round and round. */
void tone_add(tone_mix *mix, const tone_timbre *timbre, const tone_note *note);

/* The mix in 16 bits, its loudest sample at PEAK (1: all that there is); the caller frees it. */
int16_t *tone_render(const tone_mix *mix, double peak);

#endif

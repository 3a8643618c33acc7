/*
 * The effects, one row each: see tunes.h. They are short, and warm like a foyer: wooden and metal bars, no alarms.
 */
#include "media/tunes.h"

enum { NOTES_MOST = 10 };

/* Bars of rosewood sound their fourth and tenth harmonic, which are gone at once; those of steel over a box ring on. */
const tone_timbre tunes_marimba = { .attack = 0.003,
                                    .release = 0.06,
                                    .partials = { { 1, 1, 0.9 }, { 3.93, 0.22, 0.25 }, { 9.6, 0.05, 0.06 } } };
const tone_timbre tunes_celesta = { .attack = 0.002,
                                    .release = 0.12,
                                    .partials = { { 1, 1, 1.7 }, { 2, 0.1, 1.0 }, { 4, 0.16, 0.5 } } };

static const struct effect {
    const tone_timbre *timbre;
    double peak;
    tone_note notes[NOTES_MOST];
} effects[SOUND_COUNT] = {
    [SOUND_BUTTON] = { &tunes_marimba, 0.11, { { 0, 0.12, 76, 1, 0 } } },
    [SOUND_CHOOSE] = { &tunes_marimba, 0.2, { { 0, 0.3, 67, 0.8, -0.1 }, { 0.075, 0.3, 74, 1, 0.1 } } },
    [SOUND_RIGHT] = { &tunes_celesta,
                      TUNES_EFFECT_PEAK,
                      { { 0, 0.5, 72, 0.8, -0.2 },
                        { 0.08, 0.5, 76, 0.85, -0.1 },
                        { 0.16, 0.5, 79, 0.9, 0.1 },
                        { 0.24, 0.7, 84, 1, 0.2 } } },
    [SOUND_WRONG] = { &tunes_marimba,
                      0.24,
                      { { 0, 0.4, 60, 0.9, -0.1 }, { 0.17, 0.5, 56, 1, 0.1 }, { 0.17, 0.5, 44, 0.5, 0.1 } } },
    [SOUND_TICK] = { &tunes_marimba, 0.09, { { 0, 0.07, 81, 1, 0 } } },
    [SOUND_FANFARE] = { &tunes_celesta,
                        TUNES_EFFECT_PEAK,
                        { { 0, 0.5, 65, 0.8, -0.3 },
                          { 0.11, 0.5, 69, 0.8, -0.2 },
                          { 0.22, 0.5, 72, 0.85, 0 },
                          { 0.33, 0.6, 77, 0.9, 0.2 },
                          { 0.55, 1.5, 53, 0.6, 0 },
                          { 0.55, 1.5, 69, 0.7, -0.3 },
                          { 0.57, 1.5, 74, 0.7, -0.1 },
                          { 0.59, 1.5, 79, 0.7, 0.1 },
                          { 0.61, 1.5, 84, 0.9, 0.3 } } },
};

/* The last note ends last. */
static int count_notes(const struct effect *e)
{
    int count = 0;

    while (count < NOTES_MOST && e->notes[count].pitch) count++;
    return count;
}

tune tunes_effect(sound which)
{
    const struct effect *e = &effects[which];
    int count = count_notes(e);
    tone_mix mix = tone_mix_new(tone_end(e->timbre, &e->notes[count - 1]));

    for (int i = 0; i < count; i++) tone_add(&mix, e->timbre, &e->notes[i]);
    tune made = { mix.frames, tone_render(&mix, e->peak) };
    tone_mix_free(&mix);
    return made;
}

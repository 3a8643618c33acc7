/*
 * The music in the foyer: eight bars for bass, vibraphone and celesta, round and round. A beat has three parts, so that
 * its second half can swing.
 */
#include "media/tunes.h"

enum { BARS = 8, BAR = 12, BEAT = 3, VOICES = 4, HITS = 2 };

static const double part = 60.0 / 104 / BEAT; /* s */

const tone_timbre tunes_vibraphone = { .attack = 0.006,
                                       .release = 0.15,
                                       .partials = { { 1, 1, 2.6 }, { 4, 0.07, 0.5 } } };
const tone_timbre tunes_bass = { .attack = 0.008,
                                 .release = 0.07,
                                 .partials = { { 1, 1, 1.6 }, { 2, 0.45, 0.9 }, { 3, 0.14, 0.45 } } };

/* A chord for the vibraphone, and a note of the bass for each beat. */
static const struct bar {
    int chord[VOICES], bass[BAR / BEAT];
} bars[BARS] = {
    { { 57, 60, 64, 67 }, { 41, 45, 43, 39 } }, /* F */
    { { 53, 57, 60, 64 }, { 38, 41, 45, 44 } }, /* D minor */
    { { 53, 57, 58, 62 }, { 43, 46, 50, 49 } }, /* G minor */
    { { 52, 58, 62, 69 }, { 48, 40, 43, 44 } }, /* C */
    { { 55, 60, 64, 71 }, { 45, 48, 52, 51 } }, /* A minor */
    { { 54, 60, 63, 69 }, { 50, 48, 45, 44 } }, /* D */
    { { 53, 58, 62, 69 }, { 43, 45, 46, 47 } }, /* G minor */
    { { 52, 58, 61, 69 }, { 48, 46, 43, 40 } }, /* C */
};

/* When the vibraphone plays in a bar, and for how long. */
static const struct hit {
    int at, length;
} hits[HITS] = { { 0, 4 }, { 5, 4 } };

static const struct step {
    int bar, at, length, pitch;
} melody[] = {
    { 0, 3, 2, 69 }, { 0, 5, 1, 72 }, { 0, 6, 6, 76 }, { 1, 0, 4, 74 }, { 1, 5, 1, 72 }, { 1, 6, 5, 69 },
    { 2, 3, 2, 70 }, { 2, 5, 1, 74 }, { 2, 6, 3, 77 }, { 2, 9, 3, 81 }, { 3, 0, 5, 79 }, { 3, 6, 2, 76 },
    { 3, 8, 4, 74 }, { 4, 3, 2, 76 }, { 4, 5, 1, 79 }, { 4, 6, 5, 83 }, { 5, 0, 4, 81 }, { 5, 5, 1, 78 },
    { 5, 6, 6, 75 }, { 6, 0, 3, 74 }, { 6, 3, 2, 77 }, { 6, 5, 1, 81 }, { 6, 6, 5, 79 }, { 7, 0, 3, 76 },
    { 7, 5, 1, 73 }, { 7, 6, 5, 69 },
};

static tone_note note(int bar, int at, int length, int pitch)
{
    return (tone_note){ .at = (bar * BAR + at) * part, .length = length * part, .pitch = pitch };
}

static void add_bass(tone_mix *mix, int bar)
{
    for (int beat = 0; beat < BAR / BEAT; beat++) {
        tone_note n = note(bar, beat * BEAT, BEAT, bars[bar].bass[beat]);
        n.level = beat % 2 ? 0.75 : 0.9;
        tone_add(mix, &tunes_bass, &n);
    }
}

static void add_chords(tone_mix *mix, int bar)
{
    for (int i = 0; i < HITS * VOICES; i++) {
        const struct hit *h = &hits[i / VOICES];
        tone_note n = note(bar, h->at, h->length, bars[bar].chord[i % VOICES]);
        n.level = 0.2;
        n.side = -0.35;
        tone_add(mix, &tunes_vibraphone, &n);
    }
}

static void add_melody(tone_mix *mix)
{
    for (size_t i = 0; i < sizeof melody / sizeof *melody; i++) {
        const struct step *s = &melody[i];
        tone_note n = note(s->bar, s->at, s->length, s->pitch);
        n.level = s->at % BEAT ? 0.3 : 0.38;
        n.side = 0.35;
        tone_add(mix, &tunes_celesta, &n);
    }
}

tune tunes_music(music which)
{
    tone_mix mix = tone_mix_new(BARS * BAR * part);

    (void)which; /* there is one */
    for (int bar = 0; bar < BARS; bar++) {
        add_bass(&mix, bar);
        add_chords(&mix, bar);
    }
    add_melody(&mix);
    tune made = { mix.frames, tone_render(&mix, TUNES_MUSIC_PEAK) };
    tone_mix_free(&mix);
    return made;
}

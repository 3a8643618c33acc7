/*
 * Tones: see tone.h. A partial is a resonator that was struck once: each sample follows from the two before.
 */
#include "media/tone.h"

#include <math.h>
#include <stdlib.h>

static const double pi = 3.14159265358979323846;

tone_mix tone_mix_new(double seconds)
{
    tone_mix mix = { .frames = (size_t)lround(seconds * TONE_RATE) };

    mix.samples = calloc(mix.frames * TONE_CHANNELS, sizeof *mix.samples);
    if (!mix.samples) abort();
    return mix;
}

void tone_mix_free(tone_mix *mix)
{
    free(mix->samples);
    *mix = (tone_mix){ 0 };
}

/* How loud a note is at second AT: it swells and ends in half a wave, so that nothing clicks. */
static double swell(const tone_timbre *timbre, double length, double at)
{
    if (at >= timbre->attack && at <= length) return 1;

    double in = fmin(at / timbre->attack, 1), out = fmin((length + timbre->release - at) / timbre->release, 1);

    return (1 - cos(pi * in)) / 2 * (1 - cos(pi * out)) / 2;
}

static void add_partial(tone_mix *mix, const tone_timbre *timbre, const tone_note *note, const tone_partial *partial)
{
    double frequency = 440 * pow(2, (note->pitch - 69) / 12.0) * partial->ratio;
    double angle = 2 * pi * frequency / TONE_RATE, shrink = pow(0.001, 1 / (partial->fade * TONE_RATE));
    double next = 2 * shrink * cos(angle), after = shrink * shrink;
    double now = 0, before = -sin(angle) / shrink * note->level * partial->level;
    size_t at = (size_t)lround(note->at * TONE_RATE) % mix->frames;
    size_t count = (size_t)lround((note->length + timbre->release) * TONE_RATE);

    for (size_t i = 0; i < count; i++) {
        double sample = now * swell(timbre, note->length, (double)i / TONE_RATE);
        mix->samples[at * 2] += sample * (1 - note->side) / 2;
        mix->samples[at * 2 + 1] += sample * (1 + note->side) / 2;
        at = at + 1 < mix->frames ? at + 1 : 0;
        double following = next * now - after * before;
        before = now;
        now = following;
    }
}

double tone_end(const tone_timbre *timbre, const tone_note *note)
{
    return note->at + note->length + timbre->release;
}

void tone_add(tone_mix *mix, const tone_timbre *timbre, const tone_note *note)
{
    for (int i = 0; i < TONE_PARTIALS && timbre->partials[i].ratio > 0; i++)
        add_partial(mix, timbre, note, &timbre->partials[i]);
}

static double loudest(const tone_mix *mix)
{
    double most = 0;

    for (size_t i = 0; i < mix->frames * TONE_CHANNELS; i++) most = fmax(most, fabs(mix->samples[i]));
    return most;
}

int16_t *tone_render(const tone_mix *mix, double peak)
{
    size_t count = mix->frames * TONE_CHANNELS;
    int16_t *samples = malloc(count * sizeof *samples);
    double most = loudest(mix), scale = most > 0 ? peak * INT16_MAX / most : 0;

    if (!samples) abort();
    for (size_t i = 0; i < count; i++) samples[i] = (int16_t)lround(mix->samples[i] * scale);
    return samples;
}

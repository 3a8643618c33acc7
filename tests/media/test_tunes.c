/* What can be heard, by numbers: how long, how loud, that nothing clicks and that the music comes round. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdlib.h>

#include "media/tunes.h"

enum { STEP_MOST = 2600 }; /* between two samples; a click is a step of half the range and more */

typedef struct figures {
    double seconds, peak, rms, offset; /* 1: all that there is */
    int step;                          /* the largest one */
    int first, last;                   /* the loudest of both sides */
} figures;

static int larger(int a, int b)
{
    return abs(a) > abs(b) ? abs(a) : abs(b);
}

/* WRAPS: its end is followed by its start. */
static figures figures_of(const tune *t, bool wraps)
{
    size_t count = t->frames * TONE_CHANNELS;
    figures f = { .seconds = (double)t->frames / TONE_RATE };
    double sum = 0, squares = 0;

    for (size_t i = 0; i < count; i++) {
        int before = i >= 2 ? t->samples[i - 2] : wraps ? t->samples[count - 2 + i] : 0;
        f.step = larger(f.step, t->samples[i] - before);
        f.peak = fmax(f.peak, abs(t->samples[i]) / 32767.0);
        sum += t->samples[i];
        squares += (double)t->samples[i] * t->samples[i];
    }
    f.offset = sum / (double)count / 32767;
    f.rms = sqrt(squares / (double)count) / 32767;
    f.first = larger(t->samples[0], t->samples[1]);
    f.last = larger(t->samples[count - 1], t->samples[count - 2]);
    return f;
}

static figures figures_of_effect(sound which)
{
    tune t = tunes_effect(which);
    figures f = figures_of(&t, false);

    print_message("effect %d: %.2f s, peak %.3f, rms %.3f, offset %.5f, step %d, ends with %d\n", (int)which, f.seconds,
                  f.peak, f.rms, f.offset, f.step, f.last);
    free(t.samples);
    return f;
}

static void effects_are_short_and_heard(void **state)
{
    (void)state;
    for (int i = 0; i < SOUND_COUNT; i++) {
        figures f = figures_of_effect((sound)i);
        assert_true(f.seconds >= 0.1 && f.seconds <= (i == SOUND_FANFARE ? 2.5 : 1.2));
        assert_true(f.rms > 0.01 && f.peak >= 0.05);
    }
}

static void effects_begin_and_end_in_silence(void **state)
{
    (void)state;
    for (int i = 0; i < SOUND_COUNT; i++) {
        figures f = figures_of_effect((sound)i);
        assert_in_range(f.first, 0, 8);
        assert_in_range(f.last, 0, 8);
        assert_in_range(f.step, 1, STEP_MOST);
        assert_true(fabs(f.offset) < 0.001);
    }
}

static int compare_down(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x < y) - (x > y);
}

static void three_effects_and_the_music_fit_into_what_there_is(void **state)
{
    double peaks[SOUND_COUNT];
    tune t = tunes_music(MUSIC_FOYER);
    double music_peak = figures_of(&t, true).peak;

    (void)state;
    free(t.samples);
    for (int i = 0; i < SOUND_COUNT; i++) peaks[i] = figures_of_effect((sound)i).peak;
    qsort(peaks, SOUND_COUNT, sizeof *peaks, compare_down);
    assert_true(peaks[0] + peaks[1] + peaks[2] + music_peak < 1);
}

static void the_music_comes_round_without_a_click(void **state)
{
    tune t = tunes_music(MUSIC_FOYER);
    figures f = figures_of(&t, true);
    size_t last = (t.frames - 1) * TONE_CHANNELS;
    int seam = larger(t.samples[0] - t.samples[last], t.samples[1] - t.samples[last + 1]);

    (void)state;
    print_message("music: %.2f s, peak %.3f, rms %.3f, offset %.6f, step %d, at the seam %d\n", f.seconds, f.peak,
                  f.rms, f.offset, f.step, seam);
    assert_true(f.seconds > 10 && f.seconds < 60);
    assert_true(f.peak < 0.2 && f.rms > 0.005 && f.rms < 0.1);
    assert_true(fabs(f.offset) < 0.0005);
    assert_in_range(f.step, 1, STEP_MOST);
    assert_true(seam <= f.step / 2);
    free(t.samples);
}

/* A bar of the loop that nobody plays in would be a hole. */
static void the_music_has_no_holes(void **state)
{
    tune t = tunes_music(MUSIC_FOYER);

    (void)state;
    for (size_t from = 0; from + TONE_RATE <= t.frames; from += TONE_RATE / 2) {
        tune second = { TONE_RATE, t.samples + from * TONE_CHANNELS };
        assert_true(figures_of(&second, false).rms > 0.003);
    }
    free(t.samples);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(effects_are_short_and_heard),
        cmocka_unit_test(effects_begin_and_end_in_silence),
        cmocka_unit_test(three_effects_and_the_music_fit_into_what_there_is),
        cmocka_unit_test(the_music_comes_round_without_a_click),
        cmocka_unit_test(the_music_has_no_holes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

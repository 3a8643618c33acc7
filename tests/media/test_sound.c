/* Sound: what is asked for is heard, and silence closes the device. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "heard.h"

enum { ALL = (1 << SOUND_COUNT) - 1 };

static void nothing_is_opened_before_something_is_heard(void **state)
{
    int threads = heard_count_threads();
    media *m = media_new();

    (void)state;
    heard_driver("disk");
    media_play(m, ALL);
    media_music(m, MUSIC_FOYER);
    media_volume(m, 0, 0);
    media_play(m, ALL);
    media_volume(m, 100, 0);
    media_play(m, 0);
    SDL_Delay(100);
    assert_int_equal(heard_count_threads(), threads);
    assert_int_not_equal(access("heard", F_OK), 0);
    media_free(m);
}

static void every_effect_is_heard(void **state)
{
    (void)state;
    heard_driver("disk");
    for (int i = 0; i < SOUND_COUNT; i++) {
        media *m = heard_media();
        media_play(m, 1U << i);
        heard_wait(0);
        media_free(m);
        assert_int_equal(remove("heard"), 0);
    }
}

static void nothing_clips_when_three_effects_meet_the_music(void **state)
{
    media *m = heard_media();

    (void)state;
    heard_driver("disk");
    media_music(m, MUSIC_FOYER);
    heard_wait(0);
    media_play(m, 1U << SOUND_RIGHT | 1U << SOUND_WRONG | 1U << SOUND_FANFARE);
    heard_wait_for_frames(heard_from(0).frames + 3 * TONE_RATE / 2);
    media_free(m);
    assert_in_range(heard_from(0).peak, 3000, 32700);
}

static void silence_closes_the_device_after_two_seconds(void **state)
{
    int threads = heard_count_threads();
    media *m = heard_media();

    (void)state;
    heard_driver("disk");
    Uint64 start = SDL_GetTicks64();
    media_play(m, 1U << SOUND_TICK);
    heard_wait(0);
    heard_wait_for_threads(threads + 1); /* that of the speaker stays */
    assert_true(SDL_GetTicks64() - start > 1900);
    assert_in_range(heard_from(0).frames, TONE_RATE, 4 * TONE_RATE); /* fewer than two seconds' where it is busy */
    media_play(m, 1U << SOUND_TICK);                                 /* opens it again, and the file anew */
    heard_wait_for_threads(threads + 2);
    heard_wait(0);
    media_free(m);
    heard_wait_for_threads(threads);
}

static void music_keeps_the_device_open_until_it_is_not_asked_for(void **state)
{
    int threads = heard_count_threads();
    media *m = heard_media();

    (void)state;
    heard_driver("disk");
    media_music(m, MUSIC_FOYER);
    heard_wait(0);
    heard_wait_for_frames(3 * TONE_RATE);
    assert_int_equal(heard_count_threads(), threads + 2);
    assert_true(heard_from(2 * TONE_RATE).rms > 100);
    media_music(m, MUSIC_NONE);
    heard_wait_for_threads(threads + 1);
    media_free(m);
}

static void volumes_take_effect_at_once(void **state)
{
    media *m = heard_media();

    (void)state;
    heard_driver("disk");
    media_music(m, MUSIC_FOYER);
    heard_wait(0);
    media_volume(m, 100, 0);
    heard_wait_for_silence();
    size_t from = heard_from(0).frames;
    media_volume(m, 100, 100);
    heard_wait(from);
    media_free(m);
}

static void without_a_device_there_is_silence(void **state)
{
    int threads = heard_count_threads();
    media *m = heard_media();

    (void)state;
    heard_driver("nonexistent");
    media_play(m, ALL);
    media_music(m, MUSIC_FOYER);
    heard_wait_for_threads(threads + 1);
    SDL_Delay(100);
    assert_int_equal(heard_count_threads(), threads + 1);
    media_free(m);
    heard_wait_for_threads(threads);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(nothing_is_opened_before_something_is_heard),
        IN_A_FOLDER(every_effect_is_heard),
        IN_A_FOLDER(nothing_clips_when_three_effects_meet_the_music),
        IN_A_FOLDER(silence_closes_the_device_after_two_seconds),
        IN_A_FOLDER(music_keeps_the_device_open_until_it_is_not_asked_for),
        IN_A_FOLDER(volumes_take_effect_at_once),
        IN_A_FOLDER(without_a_device_there_is_silence),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Recordings of questions: they are heard, what is none harms nobody, and nobody waits for any of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "heard.h"

enum { ALL = (1 << SOUND_COUNT) - 1 };

static void put(FILE *out, unsigned long number, int bytes)
{
    for (int i = 0; i < bytes; i++) fputc((int)(number >> 8 * i & 0xFF), out);
}

/* A buzz at 1/4 of what there is. */
static void write_wav(const char *path, unsigned rate, unsigned frames)
{
    FILE *out = fopen(path, "w");

    assert_non_null(out);
    fputs("RIFF", out);
    put(out, 36 + frames * 2, 4);
    fputs("WAVEfmt ", out);
    put(out, 16, 4);
    put(out, 1, 2);
    put(out, 1, 2);
    put(out, rate, 4);
    put(out, rate * 2, 4);
    put(out, 2, 2);
    put(out, 16, 2);
    fputs("data", out);
    put(out, frames * 2, 4);
    for (unsigned i = 0; i < frames; i++) put(out, i / 50 % 2 ? 8000 : 0xFFFF - 8000, 2);
    fclose(out);
}

/* Frames of a MP3 that hold nothing are silence: COUNT of them, 26 ms each. */
static void write_mp3(const char *path, int count)
{
    FILE *out = fopen(path, "w");

    assert_non_null(out);
    for (int i = 0; i < count; i++) {
        put(out, 0x6490FBFF, 4); /* MPEG 1, layer 3, 128 kbit/s, 44.1 kHz, stereo */
        for (int j = 0; j < 413; j++) fputc(0, out);
    }
    fclose(out);
}

static bool fails_within(media *m, int most_ms)
{
    for (int ms = 0; ms < most_ms; ms += 10) {
        if (media_recording_failed(m)) return true;
        SDL_Delay(10);
    }
    return false;
}

/* One that is to fail gets all the time that it needs. */
static void check_failure(media *m, bool fails)
{
    assert_int_equal(fails_within(m, fails ? HEARD_PATIENCE_MS : 500), fails);
}

static void a_recording_is_heard_once(void **state)
{
    int threads = heard_count_threads();
    media *m = heard_media();

    (void)state;
    heard_driver("disk");
    write_wav("buzz.wav", 22050, 6615);
    media_recording(m, "buzz.wav");
    heard_wait(0);
    heard_wait_for_threads(threads + 1);
    assert_in_range(heard_from(0).frames, TONE_RATE, 4 * TONE_RATE);
    assert_false(media_recording_failed(m));
    media_free(m);
}

static void an_mp3_is_a_recording(void **state)
{
    int threads = heard_count_threads();
    media *m = heard_media();

    (void)state;
    heard_driver("disk");
    write_mp3("silence.mp3", 100);
    media_recording(m, "silence.mp3");
    heard_wait_for_threads(threads + 2);
    check_failure(m, false);
    heard_wait_for_threads(threads + 1);
    assert_in_range(heard_from(0).frames, 3 * TONE_RATE, 7 * TONE_RATE);
    media_free(m);
}

static void a_recording_that_is_stopped_is_silent(void **state)
{
    media *m = heard_media();

    (void)state;
    heard_driver("disk");
    write_wav("buzz.wav", 22050, 60 * 22050); /* longer than anybody waits for silence */
    media_recording(m, "buzz.wav");
    heard_wait(0);
    media_recording(m, NULL);
    heard_wait_for_silence();
    media_free(m);
}

/* How loud the quietest second is from the frame FROM to TO. */
static double quietest(size_t from, size_t to)
{
    double least = heard_between(from, from + TONE_RATE).rms;

    for (; from + TONE_RATE <= to; from += TONE_RATE / 4) {
        double rms = heard_between(from, from + TONE_RATE).rms;
        if (rms < least) least = rms;
    }
    return least;
}

static void music_steps_back_for_a_recording(void **state)
{
    media *m = heard_media();

    (void)state;
    heard_driver("disk");
    write_wav("quiet.wav", 22050, 33075);
    media_volume(m, 1, 100);
    media_music(m, MUSIC_FOYER);
    heard_wait_for_frames(TONE_RATE);
    heard before = heard_from(0);
    media_recording(m, "quiet.wav");
    size_t end = before.frames + 5 * TONE_RATE;
    heard_wait_for_frames(end);
    media_free(m);
    double during = quietest(before.frames, end);
    assert_true(during < before.rms / 2);
    assert_true(heard_between(end - TONE_RATE, end).rms > during * 1.5);
}

static void what_is_no_recording_is_silence_and_said(void **state)
{
    static const struct {
        const char *path, *text;
    } broken[] = { { "a.ogg", "OggS and no more" },  { "b.wav", "RIFF\x10\1\1\1WAVEfmt " },
                   { "c.mp3", "ID3\4\1\1\1\1\1\1" }, { "d.mp3", "\xFF\xFB\x90\x64 brick" },
                   { "e.mid", "MThd\1\1\1\6" },      { "f.ogg", "" } };
    media *m = heard_media();

    (void)state;
    heard_driver("disk");
    assert_int_equal(mkfifo("pipe.ogg", 0600), 0);
    media_recording(m, "pipe.ogg");
    check_failure(m, true);
    media_recording(m, "nowhere.ogg");
    check_failure(m, true);
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        folder_write(broken[i].path, broken[i].text);
        media_recording(m, broken[i].path);
        if (!fails_within(m, 500)) print_message("%s is opened\n", broken[i].path);
    }
    media_recording(m, "e.mid");
    check_failure(m, true);
    assert_int_equal(heard_from(0).peak, 0);
    media_free(m);
}

/* Who sleeps until something happens hears of it. */
static void whoever_waits_is_told_of_a_failure(void **state)
{
    SDL_Event event = { .type = 0 };

    (void)state;
    assert_int_equal(SDL_Init(SDL_INIT_EVENTS), 0);
    media *m = heard_media();
    heard_driver("dummy");
    media_recording(m, "nowhere.ogg");
    while (event.type != SDL_USEREVENT) assert_true(SDL_WaitEventTimeout(&event, HEARD_PATIENCE_MS));
    assert_true(media_recording_failed(m));
    media_free(m);
    SDL_Quit();
}

static void strange_rates_harm_nobody(void **state)
{
    static const struct {
        unsigned rate;
        bool fails;
    } rates[] = { { 1, true }, { 3999, true }, { 4000, false }, { 192000, false }, { 4000000000U, true } };

    (void)state;
    heard_driver("dummy");
    for (size_t i = 0; i < sizeof rates / sizeof *rates; i++) {
        media *m = heard_media();
        write_wav("rate.wav", rates[i].rate, 1000);
        media_recording(m, "rate.wav");
        check_failure(m, rates[i].fails);
        media_free(m);
    }
}

/* Of none, and of 256, which a byte holds as none, the mixer would make a division by nothing. */
static void strange_channels_harm_nobody(void **state)
{
    static const struct {
        unsigned channels;
        bool again, fails; /* in a second format, behind the sound */
    } formats[] = { { 0, false, true }, { 1, false, false }, { 256, false, true }, { 0, true, true } };

    (void)state;
    heard_driver("dummy");
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        media *m = heard_media();
        write_wav("channels.wav", 22050, 1000);
        FILE *out = fopen("channels.wav", "r+");
        fseek(out, formats[i].again ? 0 : 22, formats[i].again ? SEEK_END : SEEK_SET);
        if (formats[i].again) fwrite("fmt \x10\0\0\0\1\0", 1, 10, out);
        put(out, formats[i].channels, 2);
        if (formats[i].again) fwrite("\x22\x56\0\0\x44\xAC\0\0\2\0\x10", 1, 12, out);
        fclose(out);
        media_recording(m, "channels.wav");
        check_failure(m, formats[i].fails);
        media_free(m);
    }
}

/* Two hundred thousand calls would take an hour, were each to open, close or wait for a device. */
static void nobody_waits(void **state)
{
    media *m = media_new();
    Uint64 start = SDL_GetTicks64();

    (void)state;
    heard_driver("dummy");
    write_wav("buzz.wav", 22050, 6615);
    for (int i = 0; i < 40000; i++) {
        media_volume(m, i % 3 * 50, i % 2 * 50);
        media_play(m, (unsigned)i % ALL);
        media_music(m, i % 5 ? MUSIC_FOYER : MUSIC_NONE);
        media_recording(m, i % 7 ? NULL : "buzz.wav");
        media_recording_failed(m);
    }
    assert_true(SDL_GetTicks64() - start < 20000);
    start = SDL_GetTicks64();
    media_free(m);
    print_message("ended after %d ms\n", (int)(SDL_GetTicks64() - start));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(a_recording_is_heard_once),
        IN_A_FOLDER(an_mp3_is_a_recording),
        IN_A_FOLDER(a_recording_that_is_stopped_is_silent),
        IN_A_FOLDER(music_steps_back_for_a_recording),
        IN_A_FOLDER(what_is_no_recording_is_silence_and_said),
        IN_A_FOLDER(whoever_waits_is_told_of_a_failure),
        IN_A_FOLDER(strange_rates_harm_nobody),
        IN_A_FOLDER(strange_channels_harm_nobody),
        IN_A_FOLDER(nobody_waits),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

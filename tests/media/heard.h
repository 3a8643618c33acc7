/* What a device would play, and who is at it: for tests of sound. SDL's "disk" driver writes it into a file. */
#ifndef TESTS_HEARD_H
#define TESTS_HEARD_H

#include <SDL.h>

#include "../unit/folder.h"
#include "media/tunes.h"
#include "sdl/media.h"

enum { HEARD_CHANNELS = 2, HEARD_PATIENCE_MS = 15000 };

static inline void heard_driver(const char *name)
{
    setenv("SDL_AUDIODRIVER", name, 1);
    setenv("SDL_DISKAUDIOFILE", "heard", 1);
}

/* ---- What was heard ---- */

typedef struct heard {
    size_t frames;
    int peak;
    double rms;
} heard;

/* From the frame FROM until TO; FRAMES tells of all that there are. */
static inline heard heard_between(size_t from, size_t to)
{
    heard h = { 0 };
    int16_t both[HEARD_CHANNELS];
    double squares = 0;
    FILE *in = fopen("heard", "r");

    for (; in && fread(both, sizeof both, 1, in) == 1; h.frames++) {
        if (h.frames < from || h.frames >= to) continue;
        for (int i = 0; i < HEARD_CHANNELS; i++) {
            if (abs(both[i]) > h.peak) h.peak = abs(both[i]);
            squares += (double)both[i] * both[i];
        }
    }
    if (in) fclose(in);
    if (to > h.frames) to = h.frames;
    if (to > from) h.rms = SDL_sqrt(squares / (double)(to - from) / HEARD_CHANNELS);
    return h;
}

static inline heard heard_from(size_t from)
{
    return heard_between(from, SIZE_MAX);
}

/* Waits until the device has played COUNT frames: its time, however busy the machine is. */
static inline void heard_wait_for_frames(size_t count)
{
    size_t frames = 0, before = 0;

    for (int ms = 0; (frames = heard_from(0).frames) < count; ms = frames > before ? 0 : ms + 20, before = frames) {
        if (ms > HEARD_PATIENCE_MS) fail_msg("the device stands still after %zu frames", frames);
        SDL_Delay(20);
    }
}

/* Waits until a fifth of a second is silent. */
static inline void heard_wait_for_silence(void)
{
    const size_t fifth = 44100 / 5;

    for (int turns = 0;; turns++) {
        size_t from = heard_from(0).frames;
        if (turns * 200 > HEARD_PATIENCE_MS) fail_msg("it does not become silent");
        heard_wait_for_frames(from + fifth);
        if (heard_from(from).peak == 0) return;
    }
}

/* Waits until there is a sound from the frame FROM on; then how loud it was up to now. */
static inline heard heard_wait(size_t from)
{
    heard h = heard_from(from);

    for (int ms = 0; h.peak == 0; ms += 20) {
        if (ms > HEARD_PATIENCE_MS) fail_msg("nothing is heard");
        SDL_Delay(20);
        h = heard_from(from);
    }
    return h;
}

/* ---- Threads ---- */

static inline int heard_count_threads(void)
{
    int count = 0;
    DIR *tasks = opendir("/proc/self/task");

    if (!tasks) return -1;
    for (const struct dirent *e; (e = readdir(tasks)) != NULL;) count += e->d_name[0] != '.';
    closedir(tasks);
    return count;
}

/* One that has been joined may be listed for a moment more. */
static inline void heard_wait_for_threads(int count)
{
    for (int ms = 0; heard_count_threads() != count; ms += 10) {
        if (ms > HEARD_PATIENCE_MS) fail_msg("there are %d threads, not %d", heard_count_threads(), count);
        SDL_Delay(10);
    }
}

static inline media *heard_media(void)
{
    media *m = media_new();

    media_volume(m, 100, 100);
    return m;
}

#endif

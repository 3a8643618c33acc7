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

/* From the frame FROM on. */
static inline heard heard_from(size_t from)
{
    heard h = { 0 };
    int16_t both[HEARD_CHANNELS];
    double squares = 0;
    FILE *in = fopen("heard", "r");

    for (; in && fread(both, sizeof both, 1, in) == 1; h.frames++) {
        if (h.frames < from) continue;
        for (int i = 0; i < HEARD_CHANNELS; i++) {
            if (abs(both[i]) > h.peak) h.peak = abs(both[i]);
            squares += (double)both[i] * both[i];
        }
    }
    if (in) fclose(in);
    if (h.frames > from) h.rms = SDL_sqrt(squares / (double)(h.frames - from) / HEARD_CHANNELS);
    return h;
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

/* Returns after how many ms there are COUNT threads. */
static inline int heard_wait_for_threads(int count)
{
    int ms = 0;

    for (; heard_count_threads() != count; ms += 10) {
        if (ms > HEARD_PATIENCE_MS) fail_msg("there are %d threads, not %d", heard_count_threads(), count);
        SDL_Delay(10);
    }
    return ms;
}

static inline media *heard_media(void)
{
    media *m = media_new();

    media_volume(m, 100, 100);
    return m;
}

#endif

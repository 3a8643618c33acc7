/*
 * Pictures and sound: see media.h.
 */
#include "sdl/media.h"

#include <stdlib.h>
#include <unistd.h>

#include "sdl/module.h"
#include "sdl/speaker.h"

struct media {
    bool tried;
    const module_pictures *pictures; /* NULL: not yet needed, or there is none */
    speaker *speaker;
};

media *media_new(void)
{
    media *m = calloc(1, sizeof *m);

    if (!m) abort();
    m->speaker = speaker_new();
    return m;
}

void media_free(media *m)
{
    if (!m) return;
    speaker_free(m->speaker);
    free(m);
}

/* ---- Pictures ---- */

static bool provide_module(media *m)
{
    if (!m->tried) m->pictures = module_load("pictures");
    m->tried = true;
    return m->pictures != NULL;
}

static bool tell_size(void *data, const char *path, int *w, int *h)
{
    content about;

    if (content_open_picture(path, &about, NULL) != CONTENT_FINE || !provide_module(data)) return false;
    *w = about.w;
    *h = about.h;
    return true;
}

frame_pictures media_pictures(media *m)
{
    return (frame_pictures){ tell_size, m };
}

/* NULL: the file ends before it should. */
static void *read_all(int file, size_t size)
{
    char *bytes = malloc(size);
    size_t read_up_to = 0;

    for (ssize_t got = 1; bytes && got > 0 && read_up_to < size; read_up_to += (size_t)got) {
        got = read(file, bytes + read_up_to, size - read_up_to);
        if (got < 0) break;
    }
    if (read_up_to == size) return bytes;
    free(bytes);
    return NULL;
}

SDL_Surface *media_picture(media *m, const char *path, int w, int h)
{
    content about;
    int file;

    if (w < 1 || h < 1 || content_open_picture(path, &about, &file) != CONTENT_FINE) return NULL;
    void *bytes = provide_module(m) ? read_all(file, about.bytes) : NULL;
    SDL_Surface *picture = bytes ? m->pictures->read(&about, bytes, w, h) : NULL;
    free(bytes);
    close(file);
    return picture;
}

/* ---- Sound ---- */

void media_volume(media *m, int effects, int music_volume)
{
    speaker_volume(m->speaker, effects, music_volume);
}

void media_play(media *m, unsigned sounds)
{
    speaker_play(m->speaker, sounds);
}

void media_music(media *m, music which)
{
    speaker_music(m->speaker, which);
}

void media_recording(media *m, const char *path)
{
    speaker_recording(m->speaker, path);
}

bool media_recording_failed(media *m)
{
    return speaker_recording_failed(m->speaker);
}

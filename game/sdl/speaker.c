/*
 * The speaker: see speaker.h. Orders lie in one place, where later ones join or replace those that were not yet taken;
 * the lock on them is never held while the module works.
 */
#include "sdl/speaker.h"

#include <SDL_events.h>
#include <SDL_mutex.h>
#include <SDL_thread.h>
#include <SDL_timer.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "sdl/module.h"

enum { SILENCE_MS = 2000, RETRY_MS = 10000 };

typedef struct orders {
    unsigned sounds;
    int effects, music_volume;
    music music;
    bool record; /* RECORDING is new; NULL: none is to play any more */
    char *recording;
    bool quit;
} orders;

struct speaker {
    SDL_Thread *thread; /* NULL: nothing was to be heard yet */
    SDL_mutex *lock;    /* of what follows, up to the next comment */
    SDL_cond *news;
    orders orders;
    bool changed; /* since they were taken, or something has ended */
    bool failed;  /* the recording asked for last */

    /* The thread's own. */
    bool tried;
    const module_sound *module; /* NULL: there is none */
    module_mixer *mixer;
    bool is_open;
    Uint64 retry_at; /* not before that a device is looked for again */
    Uint64 close_at; /* 0: something is to be heard */
};

/* ---- The thread ---- */

/* Called by the device's thread. */
static void ended(void *data)
{
    speaker *s = data;

    SDL_LockMutex(s->lock);
    s->changed = true;
    SDL_CondSignal(s->news);
    SDL_UnlockMutex(s->lock);
}

/* Whoever waits for events is woken, to see what has become of the recording. */
static void set_failed(speaker *s)
{
    SDL_LockMutex(s->lock);
    s->failed |= !s->orders.record; /* else it is about one that is wanted no more */
    SDL_UnlockMutex(s->lock);
    SDL_PushEvent(&(SDL_Event){ .type = SDL_USEREVENT });
}

static bool provide_module(speaker *s)
{
    if (!s->tried) s->module = module_load("sound");
    if (!s->tried && s->module) s->mixer = s->module->make();
    s->tried = true;
    return s->mixer != NULL;
}

static bool provide_device(speaker *s)
{
    if (s->is_open || SDL_GetTicks64() < s->retry_at || !provide_module(s)) return s->is_open;
    s->is_open = s->module->open(s->mixer, ended, s);
    if (!s->is_open) s->retry_at = SDL_GetTicks64() + RETRY_MS;
    return s->is_open;
}

static SDL_RWops *open_recording(const char *path, content_kind *kind)
{
    content about;
    int file;

    if (content_open_sound(path, &about, &file) != CONTENT_FINE) return NULL;
    *kind = about.kind;
    FILE *stream = fdopen(file, "rb");
    if (!stream) close(file);
    return stream ? SDL_RWFromFP(stream, SDL_TRUE) : NULL;
}

/* PATH may be NULL. That there is no device speaks against no recording. */
static void record(speaker *s, const char *path)
{
    content_kind kind = CONTENT_OTHER;
    SDL_RWops *from = path ? open_recording(path, &kind) : NULL;
    bool can = s->mixer || !s->tried;

    if (path && (!from || !can)) set_failed(s);
    if (s->is_open && !s->module->record(s->mixer, kind, from)) set_failed(s);
    if (!s->is_open && from) SDL_RWclose(from);
}

static bool is_to_be_heard(const orders *o)
{
    return (o->effects > 0 && (o->sounds || o->recording)) || (o->music_volume > 0 && o->music != MUSIC_NONE);
}

static void obey(speaker *s, const orders *o)
{
    if (is_to_be_heard(o)) provide_device(s);
    if (o->record || o->effects == 0) record(s, o->effects > 0 ? o->recording : NULL);
    if (!s->is_open) return;
    s->module->volume(s->mixer, o->effects, o->music_volume);
    s->module->music(s->mixer, o->music_volume > 0 ? o->music : MUSIC_NONE);
    for (int i = 0; o->effects > 0 && i < SOUND_COUNT; i++)
        if (o->sounds & 1U << i) s->module->play(s->mixer, (sound)i);
}

static void close_device(speaker *s)
{
    if (s->is_open) s->module->close(s->mixer);
    s->is_open = false;
    s->close_at = 0;
}

static void close_after_silence(speaker *s)
{
    Uint64 now = SDL_GetTicks64();

    if (!s->is_open || !s->module->is_silent(s->mixer))
        s->close_at = 0;
    else if (s->close_at == 0)
        s->close_at = now + SILENCE_MS;
    else if (now >= s->close_at)
        close_device(s);
}

/* The lock is held. */
static void wait_for_news(speaker *s)
{
    while (!s->changed) {
        Uint64 now = SDL_GetTicks64();
        if (s->close_at == 0)
            SDL_CondWait(s->news, s->lock);
        else if (now >= s->close_at)
            break;
        else
            SDL_CondWaitTimeout(s->news, s->lock, (Uint32)(s->close_at - now));
    }
}

/* What was asked for since the last call. What is done once is taken away, what is a state stays. */
static orders take_orders(speaker *s)
{
    SDL_LockMutex(s->lock);
    wait_for_news(s);
    orders taken = s->orders;
    s->orders.sounds = 0;
    s->orders.record = false;
    s->orders.recording = NULL;
    s->changed = false;
    SDL_UnlockMutex(s->lock);
    return taken;
}

static int SDLCALL run(void *data)
{
    speaker *s = data;

    for (bool quit = false; !quit;) {
        orders o = take_orders(s);
        if (!o.quit) obey(s, &o);
        if (!o.quit) close_after_silence(s);
        free(o.recording);
        quit = o.quit;
    }
    close_device(s);
    if (s->mixer) s->module->free(s->mixer);
    return 0;
}

/* ---- Those who ask ---- */

speaker *speaker_new(void)
{
    speaker *s = calloc(1, sizeof *s);

    if (!s) abort();
    s->lock = SDL_CreateMutex();
    s->news = SDL_CreateCond();
    if (!s->lock || !s->news) abort();
    return s;
}

/* Wakes the thread where something has changed. The lock is held, and is given back. */
static void tell(speaker *s)
{
    bool starts = !s->thread && is_to_be_heard(&s->orders);

    if (s->changed) SDL_CondSignal(s->news);
    SDL_UnlockMutex(s->lock);
    if (starts) s->thread = SDL_CreateThread(run, "sound", s);
}

void speaker_free(speaker *s)
{
    if (!s) return;
    SDL_LockMutex(s->lock);
    free(s->orders.recording);
    s->orders = (orders){ .quit = true };
    s->changed = true;
    tell(s);
    if (s->thread) SDL_WaitThread(s->thread, NULL);
    SDL_DestroyCond(s->news);
    SDL_DestroyMutex(s->lock);
    free(s);
}

void speaker_volume(speaker *s, int effects, int music_volume)
{
    SDL_LockMutex(s->lock);
    s->changed |= s->orders.effects != effects || s->orders.music_volume != music_volume;
    s->orders.effects = effects;
    s->orders.music_volume = music_volume;
    tell(s);
}

void speaker_play(speaker *s, unsigned sounds)
{
    SDL_LockMutex(s->lock);
    if (s->orders.effects > 0) s->orders.sounds |= sounds;
    s->changed |= s->orders.sounds != 0;
    tell(s);
}

void speaker_music(speaker *s, music which)
{
    SDL_LockMutex(s->lock);
    s->changed |= s->orders.music != which;
    s->orders.music = which;
    tell(s);
}

void speaker_recording(speaker *s, const char *path)
{
    char *copy = path ? strdup(path) : NULL;

    if (path && !copy) abort();
    SDL_LockMutex(s->lock);
    free(s->orders.recording);
    s->orders.recording = copy;
    s->orders.record = true;
    s->failed = false;
    s->changed = true;
    tell(s);
}

bool speaker_recording_failed(speaker *s)
{
    SDL_LockMutex(s->lock);
    bool failed = s->failed;
    SDL_UnlockMutex(s->lock);
    return failed;
}

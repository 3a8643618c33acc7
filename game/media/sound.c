/*
 * The module for sound; see sdl/module.h. Each effect has a channel of its own, and the music one: so no more can be
 * heard at once than there are, and an effect that comes again begins again. Recordings are SDL2_mixer's "music", which
 * it reads while it plays.
 */
#include <SDL.h>
#include <SDL_mixer.h>
#include <stdlib.h>

#include "media/tunes.h"

enum {
    MUSIC_CHANNEL = SOUND_COUNT,
    CHANNELS,
    DEVICE_SAMPLES = 512,
    FADE_MS = 300,
    DUCKED = 25,         /* percent that is left of the music while a recording plays */
    RECORDING_ROOM = 70, /* percent: beside it there is room for an effect */
    FULL = 100
};

struct module_mixer {
    Mix_Chunk *chunks[CHANNELS]; /* NULL: not yet needed */
    Mix_Music *recording;
    int effects, music_volume;
    music music;
    void (*ended)(void *data);
    void *data;
    bool recorded, sounded; /* the device's thread's own: what it saw last */
};

static module_mixer *make(void)
{
    module_mixer *m = calloc(1, sizeof *m);

    if (!m) abort();
    return m;
}

static void free_mixer(module_mixer *m)
{
    for (int i = 0; i < CHANNELS; i++) {
        if (!m->chunks[i]) continue;
        free(m->chunks[i]->abuf);
        Mix_FreeChunk(m->chunks[i]);
    }
    free(m);
}

static bool is_silent(module_mixer *m)
{
    (void)m;
    return !Mix_Playing(-1) && !Mix_PlayingMusic();
}

/*
 * After each mix. SDL2_mixer can tell of ends, but not to whom, and there are no globals here for that.
 */
static void SDLCALL watch(void *data, Uint8 *stream, int size)
{
    module_mixer *m = data;
    bool records = Mix_PlayingMusic() != 0, sounds = records || Mix_Playing(-1) != 0;

    (void)stream;
    (void)size;
    if ((m->recorded && !records) || (m->sounded && !sounds)) m->ended(m->data);
    m->recorded = records;
    m->sounded = sounds;
}

/* Where there is no device, ALSA would say so to the player at length when it is opened all the same. */
static bool open_device(module_mixer *m, void (*ended)(void *data), void *data)
{
    m->ended = ended;
    m->data = data;
    if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0) return false;
    if (SDL_GetNumAudioDevices(0) != 0 &&
        Mix_OpenAudioDevice(TONE_RATE, AUDIO_S16SYS, TONE_CHANNELS, DEVICE_SAMPLES, NULL, 0) == 0) {
        Mix_AllocateChannels(CHANNELS);
        Mix_SetPostMix(watch, m);
        return true;
    }
    SDL_QuitSubSystem(SDL_INIT_AUDIO);
    return false;
}

static void drop_recording(module_mixer *m)
{
    Mix_FreeMusic(m->recording);
    m->recording = NULL;
}

static void close_device(module_mixer *m)
{
    Mix_SetPostMix(NULL, NULL);
    drop_recording(m);
    Mix_HaltChannel(-1);
    Mix_CloseAudio();
    SDL_QuitSubSystem(SDL_INIT_AUDIO);
    m->music = MUSIC_NONE;
    m->recorded = m->sounded = false;
}

static int level(int percent)
{
    return percent * MIX_MAX_VOLUME / FULL;
}

static void volume(module_mixer *m, int effects, int music_volume)
{
    m->effects = effects;
    m->music_volume = music_volume;
    for (int i = 0; i < SOUND_COUNT; i++) Mix_Volume(i, level(effects));
    Mix_VolumeMusic(level(effects * RECORDING_ROOM / FULL));
    Mix_Volume(MUSIC_CHANNEL, level(Mix_PlayingMusic() ? music_volume * DUCKED / FULL : music_volume));
}

static void play_on(module_mixer *m, int channel, tune t, int loops)
{
    if (!m->chunks[channel])
        m->chunks[channel] = Mix_QuickLoad_RAW((Uint8 *)(void *)t.samples, (Uint32)(t.frames * TONE_CHANNELS * 2));
    if (m->chunks[channel]) Mix_PlayChannel(channel, m->chunks[channel], loops);
}

static void play(module_mixer *m, sound which)
{
    play_on(m, (int)which, m->chunks[which] ? (tune){ 0 } : tunes_effect(which), 0);
}

static void play_music(module_mixer *m, music which)
{
    if (which == m->music) return;
    m->music = which;
    if (which == MUSIC_NONE && m->music_volume == 0)
        Mix_HaltChannel(MUSIC_CHANNEL);
    else if (which == MUSIC_NONE)
        Mix_FadeOutChannel(MUSIC_CHANNEL, FADE_MS);
    else
        play_on(m, MUSIC_CHANNEL, m->chunks[MUSIC_CHANNEL] ? (tune){ 0 } : tunes_music(which), -1);
}

/* Ogg says itself which of its kinds it is. */
static bool record(module_mixer *m, content_kind kind, SDL_RWops *from)
{
    static const Mix_MusicType types[] = { [CONTENT_OGG] = MUS_NONE, [CONTENT_WAV] = MUS_WAV, [CONTENT_MP3] = MUS_MP3 };

    drop_recording(m);
    if (from) m->recording = Mix_LoadMUSType_RW(from, types[kind], 1);
    bool plays = m->recording && Mix_PlayMusic(m->recording, 0) == 0;
    volume(m, m->effects, m->music_volume);
    return plays || !from;
}

const module_sound *module(void);

const module_sound *module(void)
{
    static const module_sound table = {
        .version = MODULE_VERSION,
        .make = make,
        .free = free_mixer,
        .open = open_device,
        .close = close_device,
        .volume = volume,
        .play = play,
        .music = play_music,
        .record = record,
        .is_silent = is_silent,
    };

    return &table;
}

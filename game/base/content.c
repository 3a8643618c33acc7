/*
 * Kinds and sizes of files: see content.h. The places are those of the PNG specification (5.2, 11.2.2), of ITU T.81
 * (B.1.1, B.2.2), of the WebP container (RFC 9649, 2.5 to 2.7), of Ogg (RFC 3533, 6), Vorbis I (4.2.2) and Opus (RFC
 * 7845, 5.1), and of WAVE (Multimedia Programming Interface 1.0, chapter 3).
 */
#include "base/content.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { START_SIZE = 44, SEGMENTS_MOST = 1000, RATE_LEAST = 4000, RATE_MOST = 192000, CHANNELS_MOST = 8 };

typedef struct start {
    int file;
    unsigned char at[START_SIZE];
    size_t size;
} start;

typedef struct extent {
    uint32_t w, h;
} extent;

/* How much there is of SIZE bytes of FILE from AT on; -1: it cannot be read. */
static ssize_t read_from(int file, size_t at, unsigned char *bytes, size_t size)
{
    ssize_t got;

    do got = pread(file, bytes, size, (off_t)at);
    while (got < 0 && errno == EINTR);
    return got;
}

static bool has(const start *s, size_t at, const char *bytes)
{
    return at + strlen(bytes) <= s->size && memcmp(s->at + at, bytes, strlen(bytes)) == 0;
}

/* ---- Numbers ---- */

static uint32_t big_16(const unsigned char *at)
{
    return (uint32_t)at[0] << 8 | at[1];
}

static uint32_t big_32(const unsigned char *at)
{
    return big_16(at) << 16 | big_16(at + 2);
}

static uint32_t little_16(const unsigned char *at)
{
    return (uint32_t)at[1] << 8 | at[0];
}

static uint32_t little_32(const unsigned char *at)
{
    return little_16(at + 2) << 16 | little_16(at);
}

static uint32_t little_24(const unsigned char *at)
{
    return (uint32_t)at[2] << 16 | little_16(at);
}

/* ---- Sizes of pictures; 0 x 0: not to be told ---- */

static extent size_of_png(const start *s)
{
    if (s->size < 24 || big_32(s->at + 8) != 13 || !has(s, 12, "IHDR")) return (extent){ 0 };
    return (extent){ big_32(s->at + 16), big_32(s->at + 20) };
}

/* A frame begins with one of sixteen markers, of which three are tables and the like. */
static bool is_frame(unsigned char marker)
{
    return (marker & 0xF0) == 0xC0 && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/* Markers that no length follows, or behind which no frame can come any more. */
static bool is_alone(unsigned char marker)
{
    return marker <= 0x01 || (marker >= 0xD0 && marker <= 0xDA);
}

/* Segments follow each other without gaps, but for bytes that fill. */
static extent size_of_jpeg(const start *s)
{
    unsigned char segment[9];
    size_t at = 2;

    for (int i = 0; i < SEGMENTS_MOST; i++) {
        if (read_from(s->file, at, segment, sizeof segment) != sizeof segment || segment[0] != 0xFF) break;
        if (is_frame(segment[1])) return (extent){ big_16(segment + 7), big_16(segment + 5) };
        if (is_alone(segment[1])) break;
        at += segment[1] == 0xFF ? 1 : 2 + big_16(segment + 2);
    }
    return (extent){ 0 };
}

static extent size_of_lossy(const unsigned char *at)
{
    if (memcmp(at + 3, "\x9D\x01\x2A", 3) != 0) return (extent){ 0 };
    return (extent){ little_16(at + 6) & 0x3FFF, little_16(at + 8) & 0x3FFF };
}

static extent size_of_lossless(const unsigned char *at)
{
    uint32_t bits = little_32(at + 1);

    if (at[0] != 0x2F) return (extent){ 0 };
    return (extent){ (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1 };
}

static extent size_of_canvas(const unsigned char *at)
{
    return (extent){ little_24(at + 4) + 1, little_24(at + 7) + 1 };
}

static extent size_of_webp(const start *s)
{
    static const struct {
        const char *name;
        extent (*read)(const unsigned char *at);
    } chunks[] = { { "VP8 ", size_of_lossy }, { "VP8L", size_of_lossless }, { "VP8X", size_of_canvas } };

    for (size_t i = 0; s->size >= 30 && i < sizeof chunks / sizeof *chunks; i++)
        if (has(s, 12, chunks[i].name)) return chunks[i].read(s->at + 20);
    return (extent){ 0 };
}

/* ---- How many samples a second sounds have; 0: not to be told ---- */

static uint32_t rate_of_vorbis_or_opus(const start *s)
{
    if (has(s, 28, "OpusHead")) return 48000;
    return s->size >= 44 && has(s, 28, "\1vorbis") ? little_32(s->at + 40) : 0;
}

/* Players believe the last of several formats, so there may be one alone; without a channel they divide by nothing. */
static uint32_t rate_of_wav(const start *s)
{
    unsigned char chunk[16];
    uint32_t rate = 0;
    size_t at = 12;

    for (int i = 0; i < SEGMENTS_MOST; i++) {
        if (read_from(s->file, at, chunk, sizeof chunk) != sizeof chunk) return rate;
        if (memcmp(chunk, "fmt ", 4) == 0) {
            uint32_t channels = little_16(chunk + 10);
            if (rate > 0 || channels < 1 || channels > CHANNELS_MOST) return 0;
            rate = little_32(chunk + 12);
        }
        at += 8 + little_32(chunk + 4) + (chunk[4] & 1);
    }
    return 0;
}

/* ---- Kinds ---- */

static bool is_png(const start *s)
{
    return has(s, 0, "\x89PNG\r\n\x1A\n");
}

static bool is_jpeg(const start *s)
{
    return has(s, 0, "\xFF\xD8\xFF");
}

static bool is_webp(const start *s)
{
    return has(s, 0, "RIFF") && has(s, 8, "WEBP");
}

static bool is_ogg(const start *s)
{
    return has(s, 0, "OggS");
}

static bool is_wav(const start *s)
{
    return has(s, 0, "RIFF") && has(s, 8, "WAVE");
}

/* MP3 begins with a tag or with a frame: eleven bits set, then the version and a layer that is not 0. */
static bool is_mp3(const start *s)
{
    bool frame = s->size > 1 && s->at[0] == 0xFF && (s->at[1] & 0xE0) == 0xE0 && (s->at[1] & 0x06) != 0;

    return has(s, 0, "ID3") || frame;
}

typedef struct kind {
    content_kind kind;
    bool (*fits)(const start *s);
    extent (*size)(const start *s); /* of a picture */
    uint32_t (*rate)(
        const start *s); /* of a sound that may have any; what players make of odd ones can fill memories */
} kind;

enum { KINDS = 3 };

static const kind pictures[KINDS] = {
    { CONTENT_PNG, is_png, size_of_png, NULL },
    { CONTENT_JPEG, is_jpeg, size_of_jpeg, NULL },
    { CONTENT_WEBP, is_webp, size_of_webp, NULL },
};

static const kind sounds[KINDS] = {
    { CONTENT_OGG, is_ogg, NULL, rate_of_vorbis_or_opus },
    { CONTENT_WAV, is_wav, NULL, rate_of_wav },
    { CONTENT_MP3, is_mp3, NULL, NULL },
};

/* ---- Files ---- */

static content_fault take_size(extent s, content *c)
{
    if (s.w == 0 || s.h == 0) return CONTENT_DAMAGED;
    if (s.w > CONTENT_SIDE_MOST || s.h > CONTENT_SIDE_MOST || s.w * s.h > CONTENT_PIXELS_MOST) return CONTENT_LARGE;
    c->w = (int)s.w;
    c->h = (int)s.h;
    return CONTENT_FINE;
}

static bool is_usual(uint32_t rate)
{
    return rate >= RATE_LEAST && rate <= RATE_MOST;
}

static content_fault look(const kind *kinds, content *c, int file)
{
    start s = { .file = file };
    ssize_t got = read_from(file, 0, s.at, sizeof s.at);

    if (got < 0) return CONTENT_UNREADABLE;
    if (got == 0) return CONTENT_EMPTY;
    s.size = (size_t)got;
    for (const kind *k = kinds; k < kinds + KINDS; k++) {
        if (!k->fits(&s)) continue;
        c->kind = k->kind;
        if (c->bytes > CONTENT_BYTES_MOST) return CONTENT_LARGE;
        if (k->size) return take_size(k->size(&s), c);
        return k->rate && !is_usual(k->rate(&s)) ? CONTENT_DAMAGED : CONTENT_FINE;
    }
    return CONTENT_OTHER_KIND;
}

/* What is not a file is not opened: that alone can wake a device. */
static content_fault open_file(const char *path, const kind *kinds, content *c, int *kept)
{
    struct stat status;

    *c = (content){ .kind = CONTENT_OTHER };
    if (stat(path, &status) != 0) return CONTENT_UNREADABLE;
    if (!S_ISREG(status.st_mode)) return CONTENT_NO_FILE;

    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (file < 0) return CONTENT_UNREADABLE;
    c->bytes = (size_t)status.st_size;
    content_fault fault = look(kinds, c, file);
    if (fault != CONTENT_FINE || !kept)
        close(file);
    else
        *kept = file;
    return fault;
}

content_fault content_open_picture(const char *path, content *c, int *file)
{
    return open_file(path, pictures, c, file);
}

content_fault content_open_sound(const char *path, content *c, int *file)
{
    return open_file(path, sounds, c, file);
}

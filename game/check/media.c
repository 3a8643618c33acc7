/*
 * Pictures and sounds that written questions name: they are there, inside the folder of the file that names them, and
 * of a kind that the game shows. Only the first bytes of a file are read, and only of what is a file.
 */
#define _XOPEN_SOURCE 700 /* realpath */
#include "check/check.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- Kinds ---- */

enum { START_SIZE = 12 };

typedef struct start {
    unsigned char at[START_SIZE];
    size_t size;
} start;

static bool has(const start *s, size_t at, const char *bytes)
{
    return at + strlen(bytes) <= s->size && memcmp(s->at + at, bytes, strlen(bytes)) == 0;
}

static bool is_picture(const start *s)
{
    bool webp = has(s, 0, "RIFF") && has(s, 8, "WEBP");

    return webp || has(s, 0, "\x89PNG\r\n\x1A\n") || has(s, 0, "\xFF\xD8\xFF");
}

/* MP3 begins with a tag or with a frame: eleven bits set, then the version and a layer that is not 0. */
static bool is_sound(const start *s)
{
    bool frame = s->size > 1 && s->at[0] == 0xFF && (s->at[1] & 0xE0) == 0xE0 && (s->at[1] & 0x06) != 0;

    return has(s, 0, "OggS") || (has(s, 0, "RIFF") && has(s, 8, "WAVE")) || has(s, 0, "ID3") || frame;
}

static const struct kind {
    const char *key, *what, *kinds;
    bool (*fits)(const start *s);
} kinds[] = {
    { "image", "picture", "PNG, JPEG or WebP", is_picture },
    { "audio", "sound", "Ogg, WAV or MP3", is_sound },
};

enum { KIND_COUNT = sizeof kinds / sizeof *kinds };

/* ---- Files ---- */

typedef enum verdict { FINE, MISSING, UNREADABLE, OUTSIDE, NO_FILE, EMPTY, OTHER_KIND } verdict;

static verdict read_start(const char *path, start *s)
{
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    ssize_t got = file < 0 ? -1 : read(file, s->at, sizeof s->at);

    if (file >= 0) close(file);
    if (got < 0) return UNREADABLE;
    s->size = (size_t)got;
    return got == 0 ? EMPTY : FINE;
}

/* PATH is free of links, and so is FOLDER. */
static bool is_inside(const char *path, const char *folder)
{
    size_t size = strlen(folder);

    if (strcmp(folder, "/") == 0) return true;
    return strncmp(path, folder, size) == 0 && (path[size] == '/' || path[size] == '\0');
}

/* A way that leaves the folder is told even where it leads to nothing, or comes back: the folder may get another name.
 */
static bool leads_out(const char *name)
{
    quiz_slice rest = quiz_slice_of(name), step;
    int depth = 0;

    for (bool first = true; depth >= 0 && quiz_slice_next(&rest, '/', &step); first = false) {
        if (step.size == 0 && first) return true; /* it begins at the root */
        if (quiz_slice_is(step, ".."))
            depth--;
        else if (step.size && !quiz_slice_is(step, "."))
            depth++;
    }
    return depth < 0;
}

static verdict judge_real(const char *path, const char *folder, const struct kind *kind)
{
    struct stat status;
    start s = { .size = 0 };

    if (!is_inside(path, folder)) return OUTSIDE;
    if (stat(path, &status) != 0) return UNREADABLE;
    if (!S_ISREG(status.st_mode)) return NO_FILE;
    verdict found = read_start(path, &s);
    return found == FINE && !kind->fits(&s) ? OTHER_KIND : found;
}

/* NAME is what a file in FOLDER calls it. */
static verdict judge(const char *name, const char *folder, const struct kind *kind, quiz_arena *arena)
{
    if (leads_out(name)) return OUTSIDE;

    char *real_folder = realpath(folder, NULL);
    char *path = real_folder ? realpath(quiz_arena_print(arena, "%s/%s", folder, name), NULL) : NULL;
    verdict found = path ? judge_real(path, real_folder, kind) : errno == EACCES ? UNREADABLE : MISSING;

    free(path);
    free(real_folder);
    return found;
}

/* ---- Questions ---- */

/* Many questions may name one file, which is judged once. */
typedef struct media {
    names_table *judged; /* the scope is the kind, the number the verdict */
} media;

static const char *folder_of(const lines_document *document, quiz_arena *arena)
{
    const char *slash = strrchr(document->name, '/');

    if (!slash) return ".";
    return quiz_arena_copy(arena, document->name, (size_t)(slash - document->name) + (slash == document->name));
}

static verdict look_up(check *c, media *m, const lines_document *document, quiz_slice value, int kind)
{
    const char *folder = folder_of(document, c->scratch);
    const char *name = quiz_arena_copy(c->scratch, value.at, value.size);
    quiz_slice key = quiz_slice_of(quiz_arena_print(c->scratch, "%s/%s", folder, name));
    int before = names_find(m->judged, kind, key);

    if (before >= 0) return (verdict)before;
    verdict found = judge(name, folder, &kinds[kind], c->scratch);
    key.at = quiz_arena_copy(c->arena, key.at, key.size);
    names_put(m->judged, kind, key, (int)found);
    return found;
}

static void report(check *c, const item *q, quiz_place at, quiz_slice value, int kind, verdict found)
{
    static const struct {
        quiz_rule_id rule;
        const char *message, *help;
    } texts[] = {
        [MISSING] = { QUIZ_B_NO_MEDIA, "is not there", "put it where the line says, or correct the line" },
        [UNREADABLE] = { QUIZ_B_NO_MEDIA, "cannot be read", "look at its permissions" },
        [OUTSIDE] = { QUIZ_B_MEDIA_OUTSIDE, "is not inside the folder of this file",
                      "put it beside this file or below, and write its path relative to this file" },
        [NO_FILE] = { QUIZ_B_MEDIA_KIND, "is not a file", "name a file" },
        [EMPTY] = { QUIZ_B_MEDIA_KIND, "is empty", "save it again" },
        [OTHER_KIND] = { QUIZ_B_MEDIA_KIND, "is of another kind than the game shows", NULL },
    };
    const char *what = kinds[kind].what, *help = texts[found].help;

    if (!help) help = quiz_arena_print(c->scratch, "save it as %s", kinds[kind].kinds);
    check_report(c, q, texts[found].rule, at, help, "\"%.*s\" %s; players get the question without its %s",
                 (int)value.size, value.at, texts[found].message, what);
}

static void look(check *c, void *state, const item *q)
{
    const bank_written *w = q->entry->written;

    for (int i = 0; w && i < w->section->count; i++) {
        const lines_entry *e = &w->document->entries[w->section->first + i];
        if (e->key.size != 5 || e->value.size == 0) continue; /* both are called with five letters */
        for (int k = 0; k < KIND_COUNT; k++) {
            if (!quiz_slice_is(e->key, kinds[k].key)) continue;
            verdict found = look_up(c, state, w->document, e->value, k);
            if (found != FINE) report(c, q, lines_place_of_value(w->document, e), e->value, k, found);
        }
    }
}

static void *begin(check *c)
{
    media *m = quiz_arena_alloc(c->arena, sizeof *m);

    m->judged = names_new(c->arena, 0);
    return m;
}

const check_row check_media = { .begin = begin, .item = look };

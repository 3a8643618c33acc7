/*
 * Pictures and sounds that written questions name: they are there, inside the folder of the file that names them, and
 * of a kind and size that the game shows. Only the first bytes of a file are read, and only of what is a file.
 */
#include "check/check.h"

#include "bank/media.h"
#include "base/content.h"

/* ---- Kinds ---- */

static const struct kind {
    const char *key, *what, *kinds, *bounds;
    content_fault (*open)(const char *path, content *c, int *file);
} kinds[] = {
    { "image", "picture", "PNG, JPEG or WebP", "at most 16384 pixels a side, 64 million pixels and 64 MB",
      content_open_picture },
    { "audio", "sound", "Ogg, WAV or MP3", "at most 64 MB", content_open_sound },
};

enum { KIND_COUNT = sizeof kinds / sizeof *kinds };

/* ---- Files ---- */

typedef enum verdict { FINE, MISSING, UNREADABLE, OUTSIDE, NO_FILE, EMPTY, OTHER_KIND, DAMAGED, LARGE } verdict;

/* Where the file is, and then what is in it. */
static const verdict places[] = {
    [MEDIA_THERE] = FINE,      [MEDIA_MISSING] = MISSING, [MEDIA_UNREADABLE] = UNREADABLE,
    [MEDIA_OUTSIDE] = OUTSIDE, [MEDIA_NO_FILE] = NO_FILE,
};

static const verdict contents[] = {
    [CONTENT_FINE] = FINE,   [CONTENT_UNREADABLE] = UNREADABLE, [CONTENT_NO_FILE] = NO_FILE,
    [CONTENT_EMPTY] = EMPTY, [CONTENT_OTHER_KIND] = OTHER_KIND, [CONTENT_DAMAGED] = DAMAGED,
    [CONTENT_LARGE] = LARGE,
};

/* NAME is what a file in FOLDER calls it. */
static verdict judge(const char *name, const char *folder, const struct kind *kind, quiz_arena *arena)
{
    const char *path;
    content c;
    media_verdict found = media_find(folder, name, &path, arena);

    return found == MEDIA_THERE ? contents[kind->open(path, &c, NULL)] : places[found];
}

/* ---- Questions ---- */

/* Many questions may name one file, which is judged once. */
typedef struct media {
    names_table *judged; /* the scope is the kind, the number the verdict */
} media;

static verdict look_up(check *c, media *m, const lines_document *document, quiz_slice value, int kind)
{
    const char *folder = media_folder(document->name, c->scratch);
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
        enum { NO_MORE, ITS_KINDS, ITS_BOUNDS } then;
    } texts[] = {
        [MISSING] = { QUIZ_B_NO_MEDIA, "is not there", "put it where the line says, or correct the line", NO_MORE },
        [UNREADABLE] = { QUIZ_B_NO_MEDIA, "cannot be read", "look at its permissions", NO_MORE },
        [OUTSIDE] = { QUIZ_B_MEDIA_OUTSIDE, "is not inside the folder of this file",
                      "put it beside this file or below, and write its path relative to this file", NO_MORE },
        [NO_FILE] = { QUIZ_B_MEDIA_KIND, "is not a file", "name a file", NO_MORE },
        [EMPTY] = { QUIZ_B_MEDIA_KIND, "is empty", "save it again", NO_MORE },
        [OTHER_KIND] = { QUIZ_B_MEDIA_KIND, "is of another kind than the game shows", "save it as ", ITS_KINDS },
        [DAMAGED] = { QUIZ_B_MEDIA_DAMAGED, "is damaged", "save it again, as ", ITS_KINDS },
        [LARGE] = { QUIZ_B_MEDIA_LARGE, "is too large", "make it smaller: ", ITS_BOUNDS },
    };
    const char *what = kinds[kind].what;
    const char *ends[] = { [NO_MORE] = "", [ITS_KINDS] = kinds[kind].kinds, [ITS_BOUNDS] = kinds[kind].bounds };
    const char *help = quiz_arena_print(c->scratch, "%s%s", texts[found].help, ends[texts[found].then]);

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

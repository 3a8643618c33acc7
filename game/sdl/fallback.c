/* Fallback: see fallback.h. */
#include "sdl/fallback.h"

#include <fontconfig/fontconfig.h>
#include <stdlib.h>

#include "quiz/arena.h"

enum {
    WEIGHTS = 3,     /* more than the game's fonts have */
    ANSWERS = 1024,  /* that are remembered */
    OPEN = 8,        /* files at once: each takes some 200 KB */
    BOLD_FROM = 180, /* of weights: semibold and more */
    TRY_SIZE = 32
};

/* All fonts of the system, the most fitting first. */
typedef struct ranking {
    int weight;
    FcFontSet *fonts;
    face **faces; /* one for each font that was needed; else NULL */
} ranking;

typedef struct answer {
    uint32_t code; /* 0: none yet */
    int weight;
    face *face;
} answer;

struct fallback {
    quiz_arena *arena; /* of the faces */
    FcConfig *config;
    char *language;
    ranking rankings[WEIGHTS];
    answer answers[ANSWERS];
    face *open[OPEN];
    unsigned opened;
};

fallback *fallback_new(void)
{
    fallback *f = calloc(1, sizeof *f);

    if (!f) abort();
    f->arena = quiz_arena_new();
    return f;
}

static void forget(fallback *f)
{
    for (ranking *r = f->rankings; r < f->rankings + WEIGHTS && r->fonts; r++) {
        for (int i = 0; i < r->fonts->nfont; i++)
            if (r->faces[i]) face_close(r->faces[i]);
        FcFontSetDestroy(r->fonts);
        r->fonts = NULL;
    }
    for (int i = 0; i < OPEN; i++) f->open[i] = NULL;
    for (int i = 0; i < ANSWERS; i++) f->answers[i].code = 0;
    quiz_arena_reset(f->arena);
    f->language = NULL;
}

void fallback_free(fallback *f)
{
    if (!f) return;
    forget(f);
    if (f->config) FcConfigDestroy(f->config);
    quiz_arena_free(f->arena);
    free(f);
}

void fallback_speak(fallback *f, const char *language)
{
    forget(f);
    if (language) f->language = quiz_arena_print(f->arena, "%s", language);
}

/* ---- Ranking ---- */

static void add_languages(FcPattern *wanted, const char *first)
{
    FcStrSet *own = FcGetDefaultLangs();
    FcStrList *list = own ? FcStrListCreate(own) : NULL;
    const FcChar8 *language;

    if (first) FcPatternAddString(wanted, FC_LANG, (const FcChar8 *)first);
    while (list && (language = FcStrListNext(list))) FcPatternAddString(wanted, FC_LANG, language);
    if (list) FcStrListDone(list);
    if (own) FcStrSetDestroy(own);
}

/* Upright fonts without serifs and with outlines, but in the end all of them: any picture is better than none. */
static FcFontSet *sort_fonts(FcConfig *config, int weight, const char *language)
{
    FcPattern *wanted = FcPatternBuild(NULL, FC_FAMILY, FcTypeString, "sans-serif", FC_WEIGHT, FcTypeInteger, weight,
                                       FC_OUTLINE, FcTypeBool, FcTrue, (char *)NULL);
    FcResult result;

    if (!wanted) return NULL;
    add_languages(wanted, language);
    FcConfigSubstitute(config, wanted, FcMatchPattern);
    FcDefaultSubstitute(wanted);
    FcFontSet *sorted = FcFontSort(config, wanted, FcFalse, NULL, &result);
    FcPatternDestroy(wanted);
    return sorted;
}

/* NULL: there are no fonts at all. */
static ranking *rank(fallback *f, int weight)
{
    ranking *r = f->rankings;

    while (r->fonts && r->weight != weight && r < f->rankings + WEIGHTS - 1) r++;
    if (r->fonts) return r;
    if (!f->config) f->config = FcInitLoadConfigAndFonts();
    r->fonts = f->config ? sort_fonts(f->config, weight, f->language) : NULL;
    if (!r->fonts) return NULL;
    r->weight = weight;
    r->faces = quiz_arena_array(f->arena, (size_t)r->fonts->nfont, sizeof *r->faces);
    return r;
}

/* ---- Faces ---- */

/* NULL: it can be drawn neither at any size nor in colour. */
static face *make_face(quiz_arena *arena, const FcPattern *font, int weight)
{
    FcBool outlines = FcFalse, coloured = FcFalse;
    FcChar8 *file = NULL;
    int index = 0, own = 0;

    FcPatternGetBool(font, FC_OUTLINE, 0, &outlines);
    FcPatternGetBool(font, FC_COLOR, 0, &coloured);
    FcPatternGetString(font, FC_FILE, 0, &file);
    FcPatternGetInteger(font, FC_INDEX, 0, &index);
    bool light = FcPatternGetInteger(font, FC_WEIGHT, 0, &own) == FcResultMatch && own < BOLD_FROM;
    face *made = quiz_arena_alloc(arena, sizeof *made);
    *made = (face){ .path = quiz_arena_print(arena, "%s", file ? (const char *)file : ""),
                    .index = index,
                    .light = light && weight >= BOLD_FROM,
                    .coloured = coloured && !outlines,
                    .broken = !file || (!outlines && !coloured) };
    return made;
}

/* A place among the files that are open; the one that has it longest makes room. */
static void enter(fallback *f, face *at)
{
    for (int i = 0; i < OPEN; i++)
        if (f->open[i] == at) return;
    face **place = &f->open[f->opened++ % OPEN];
    if (*place) face_close(*place);
    *place = at;
}

/* What is listed may be gone, damaged or empty of what it promised. */
static bool shows(fallback *f, face *at, const uint32_t *codes, int count)
{
    if (at->broken) return false;
    enter(f, at);
    TTF_Font *font = face_at(at, at->size ? at->size : TRY_SIZE);
    return font && face_has(at, codes, count) && TTF_GlyphMetrics32(font, *codes, NULL, NULL, NULL, NULL, NULL) == 0;
}

static bool lists(const FcPattern *font, const uint32_t *codes, int count)
{
    FcCharSet *set = NULL;
    bool all = FcPatternGetCharSet(font, FC_CHARSET, 0, &set) == FcResultMatch;

    for (int i = 0; all && i < count; i++) all = FcCharSetHasChar(set, codes[i]) || face_needs_none(codes[i]);
    return all;
}

static face *look_for(fallback *f, int weight, const uint32_t *codes, int count)
{
    const ranking *r = rank(f, weight);

    for (int i = 0; r && i < r->fonts->nfont; i++) {
        if (!lists(r->fonts->fonts[i], codes, count)) continue;
        if (!r->faces[i]) r->faces[i] = make_face(f->arena, r->fonts->fonts[i], weight);
        if (shows(f, r->faces[i], codes, count)) return r->faces[i];
    }
    return NULL;
}

/* Single characters are remembered, those that no font has too. */
face *fallback_find(fallback *f, int weight, const uint32_t *codes, int count)
{
    answer *known = &f->answers[(*codes * WEIGHTS + (uint32_t)weight) % ANSWERS];

    if (count > 1) return look_for(f, weight, codes, count);
    if (*codes == 0 || known->code != *codes || known->weight != weight)
        *known = (answer){ .code = *codes, .weight = weight, .face = look_for(f, weight, codes, 1) };
    else if (known->face)
        enter(f, known->face);
    return known->face;
}

/* Drawing for a critic; see fit_view.h. */
#include "screens/fit_view.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "screens/card.h"
#include "screens/glyphs.h"
#include "screens/screen.h"

const fit_size fit_sizes[FIT_SIZES] = { { 640, 360 }, { 800, 600 }, { 1920, 1080 } };

enum { WIDTHS = 1 << 14 };

/* How wide a word is, found by its hash; a later one takes the place of an earlier one. */
typedef struct measured {
    uint64_t key;
    int width;
} measured;

struct fit_view {
    const fit_fonts *fonts;
    frame *frame;
    ui ui;
    ui_memory memory;
    ui_critic critic;
    float scale;
    bool hid; /* something of the texts, since the question began */
    int size; /* index */
    fit_text *const *watched;
    int count;
    texts *language;
    measured widths[WIDTHS];
};

static float width_of(void *data, frame_font font, float size, const char *text)
{
    fit_view *v = data;
    uint64_t key = quiz_slice_hash(quiz_slice_of(text)) * FONT_COUNT + (uint64_t)font;
    measured *at = &v->widths[key % WIDTHS];

    if (at->key != key) *at = (measured){ key, v->fonts->width(v->fonts->data, font, GLYPHS_SIZE, text) };
    return ceilf((float)at->width * (float)frame_pixels(size, v->scale) / GLYPHS_SIZE) / v->scale;
}

static void note_hidden(void *data, const char *text, int letters)
{
    fit_view *v = data;

    for (int i = 0; i < v->count; i++) {
        fit_text *t = v->watched[i];
        if (t->text != text) continue;
        v->hid = true;
        if (t->hidden == 0) t->first = v->size;
        if (t->hidden < letters) t->hidden = letters;
    }
}

fit_view *fit_view_new(const fit_fonts *fonts)
{
    fit_view *v = calloc(1, sizeof *v);

    if (!v) abort();
    v->fonts = fonts;
    v->frame = frame_new();
    v->critic = (ui_critic){ .hidden = note_hidden, .data = v };
    v->language = texts_english();
    v->ui = (ui){ .frame = v->frame,
                  .measure = { .width = width_of, .data = v },
                  .texts = v->language,
                  .text = 1,
                  .memory = &v->memory,
                  .critic = &v->critic };
    return v;
}

void fit_view_free(fit_view *v)
{
    if (!v) return;
    texts_free(v->language);
    frame_free(v->frame);
    free(v);
}

ui *fit_view_begin(fit_view *v, int size, fit_text *const *watched, int count)
{
    const fit_size *s = &fit_sizes[size];

    v->size = size;
    v->watched = watched;
    v->count = count;
    v->scale = frame_scale(s->w, s->h);
    v->memory = (ui_memory){ .focus = UI_NOTHING, .held = UI_NOTHING };
    frame_begin(v->frame, (float)s->w / v->scale, (float)s->h / v->scale);
    ui_begin(&v->ui);
    return &v->ui;
}

/* With the longest of the difficulties' names. */
void fit_view_category(fit_view *v, const char *category, fit_text *text)
{
    const quiz_question q = { .category = category, .difficulty = QUIZ_MEDIUM };

    for (int size = 0; size < FIT_SIZES; size++) {
        ui *u = fit_view_begin(v, size, &text, 1);
        page p = page_of(u);
        const page_header h = { .above = page_about(u, &q), .below = "", .streak = "" };
        text->text = h.above;
        page_draw_header(u, &p, &h, NULL);
    }
}

void fit_view_title(fit_view *v, const char *title, int questions, fit_text *text)
{
    text->text = title;
    for (int size = 0; size < FIT_SIZES; size++)
        title_draw_showing(fit_view_begin(v, size, &text, 1), title, questions);
}

static void ask(ui *u, const quiz_question *q)
{
    page p = page_of(u);
    stage s = stage_of_question(u, p.content, p.tight, q, NULL);

    for (int i = 0; i < q->choice_count; i++)
        stage_draw_ticket(u, &s, i, &(ticket){ .letter = 'A' + i, .text = q->choices[i] });
    stage_draw_prompt(u, &s, q->prompt);
}

/* The prompt was read before: here it may well be hidden, so it is not the one that is watched. */
static void judge(ui *u, const quiz_question *q, int chosen)
{
    quiz_question asked = *q;
    page p = page_of(u);
    const quiz_result result = { .question = &asked, .done = true, .right = chosen == q->key, .chosen = chosen };

    asked.prompt = quiz_arena_copy(u->arena, q->prompt, strlen(q->prompt));
    card_draw(u, p.content, p.tight, &(card){ .result = &result });
}

static bool is_hidden(const fit_view *v, const char *text)
{
    for (int i = 0; i < v->count; i++)
        if (v->watched[i]->text == text && v->watched[i]->hidden > 0) return true;
    return false;
}

/* A wrong choice that has no room as it is asked has none as it is judged; once one is seen, so are shorter ones. */
static void show(fit_view *v, int size, const quiz_question *q, fit_text *const *watched, int count)
{
    ask(fit_view_begin(v, size, watched, count), q);
    judge(fit_view_begin(v, size, watched, count), q, 0);
    for (int i = 1; i < q->choice_count; i++) {
        if (is_hidden(v, q->choices[i])) continue;
        judge(fit_view_begin(v, size, watched, count), q, i);
        if (!is_hidden(v, q->choices[i])) break;
    }
}

void fit_view_question(fit_view *v, const quiz_question *q, fit_text *const *watched, int count)
{
    v->hid = false;
    for (int size = 0; size < FIT_SIZES && !v->hid; size++) show(v, size, q, watched, count);
}

/*
 * Filling and scrolling a column of text.
 */
#include "screens/roll.h"

#include <limits.h>
#include <math.h>
#include <string.h>

#include "screens/draw.h"
#include "screens/rect.h"

enum { STEP = 3 }; /* lines, for one press of an arrow */

static const float arrow_width = 44, text_size = 20, heading_size = 34, middle_gap = 14;
static const float key_size = 16, key_height = 28, key_pitch = 36, key_gap = 6, key_least = 34, key_pad = 10;
static const float keys_width = 4 * 40, pair_least = 560;
static const float heading_most = 1.4f;               /* times their usual size: they are large as they are */
static const float above_heading = 14, above_row = 4; /* room that there is between it and the line before */

/* Something on a line: a text or a key. */
typedef struct piece {
    float x, w;
    text_style style;
    const char *text;
    const roll_key *key; /* NULL: the text */
} piece;

struct roll_line {
    float above, h;
    const piece *pieces;
    int count;
};

roll roll_new(ui *u, float box_width, frame_align align)
{
    float left = align == ALIGN_LEFT ? 0 : arrow_width;

    return (roll){ .u = u, .x = left, .w = box_width - left - arrow_width, .scale = u->text, .align = align };
}

static void add_line(roll *r, float above, float h, const piece *pieces, int count)
{
    const roll_line *before = r->lines;

    if (r->count == r->capacity) {
        r->capacity = r->capacity > 0 ? 2 * r->capacity : 64;
        r->lines = quiz_arena_array(r->u->arena, (size_t)r->capacity, sizeof *r->lines);
        if (before != NULL) memcpy(r->lines, before, (size_t)r->count * sizeof *before);
    }
    piece *kept = quiz_arena_array(r->u->arena, (size_t)count, sizeof *kept);
    memcpy(kept, pieces, (size_t)count * sizeof *kept);
    r->lines[r->count++] = (roll_line){ .above = r->count == 0 ? 0 : above, .h = h, .pieces = kept, .count = count };
}

/* TEXT in lines of width W; the space between letters, which a layout does not count, is a part of a narrow letter's.
 */
static layout broken(const roll *r, const text_style *style, float w, const char *text)
{
    const float narrow = 0.35f;
    w /= 1 + style->tracking / (style->size * narrow);
    const layout_wish wish = {
        .font = style->font, .w = w, .h = INFINITY, .most = style->size, .least = style->size, .lines = INT_MAX
    };

    return layout_fit(&wish, r->u->measure, r->u->arena, text);
}

static piece with_text(piece p, const char *text)
{
    p.text = text;
    return p;
}

/* A text beside another one; whichever is the longer goes on alone. The second may have no text. */
static void add_cells(roll *r, float above, const piece *cells)
{
    layout left = broken(r, &cells[0].style, cells[0].w, cells[0].text);
    layout right = { .count = 0 };

    if (cells[1].text != NULL) right = broken(r, &cells[1].style, cells[1].w, cells[1].text);
    for (int i = 0; i < left.count || i < right.count; i++) {
        piece line[2];
        int count = 0;
        if (i < left.count) line[count++] = with_text(cells[0], left.lines[i]);
        if (i < right.count) line[count++] = with_text(cells[1], right.lines[i]);
        add_line(r, i == 0 ? above : 0, left.pitch, line, count);
    }
}

void roll_heading(roll *r, const char *text)
{
    const text_style style = { .font = FONT_SIGN,
                               .size = floorf(heading_size * fminf(r->scale, heading_most)),
                               .ink = INK_GOLD,
                               .align = r->align,
                               .tracking = 2 };
    const piece cells[2] = { { .w = r->w, .style = style, .text = text } };

    add_cells(r, above_heading * r->scale, cells);
}

void roll_text(roll *r, frame_font font, frame_ink ink, const char *text)
{
    const text_style style = { .font = font, .size = floorf(text_size * r->scale), .ink = ink, .align = r->align };
    const piece cells[2] = { { .w = r->w, .style = style, .text = text } };

    add_cells(r, above_row * r->scale, cells);
}

/* One below the other. */
static void add_stacked(roll *r, const char *name, const char *rest)
{
    roll_text(r, FONT_SEMIBOLD, INK_TEXT, name);
    roll_text(r, FONT_REGULAR, INK_QUIET, rest);
}

void roll_pair(roll *r, const char *name, const char *rest)
{
    float size = floorf(text_size * r->scale), gap = middle_gap * r->scale, half = r->w / 2 - gap;
    const piece cells[2] = {
        { .w = half,
          .style = { .font = FONT_SEMIBOLD, .size = size, .ink = INK_TEXT, .align = ALIGN_RIGHT },
          .text = name },
        { .x = half + 2 * gap,
          .w = half,
          .style = { .font = FONT_REGULAR, .size = size, .ink = INK_QUIET },
          .text = rest },
    };

    if (r->w < pair_least * r->scale)
        add_stacked(r, name, rest);
    else
        add_cells(r, above_row * r->scale, cells);
}

/* The keys of a line, from its left; returns where they end. */
static float place_keys(const roll *r, const roll_key *keys, int count, piece *pieces)
{
    float size = floorf(key_size * r->scale), x = 0;

    for (int i = 0; i < count; i++) {
        const text_style style = { .font = FONT_BOLD, .size = size, .ink = INK_TEXT, .align = ALIGN_CENTRE };
        const char *name = keys[i].name;
        float letters = name == NULL ? 0 : layout_width(r->u->measure, FONT_BOLD, size, 0, name);
        float w = fmaxf(letters + 2 * key_pad * r->scale, key_least * r->scale);
        pieces[i] = (piece){ .x = x, .w = w, .style = style, .text = name, .key = &keys[i] };
        x += w + key_gap * r->scale;
    }
    return x;
}

/* Whether TEXT is one line, from X on. */
static bool has_room(const roll *r, const text_style *style, float x, const char *text)
{
    return layout_width(r->u->measure, style->font, style->size, 0, text) <= r->w - x;
}

void roll_keys(roll *r, const roll_key *keys, int count, const char *meaning)
{
    const text_style style = { .font = FONT_REGULAR, .size = floorf(text_size * r->scale), .ink = INK_TEXT };
    roll_key *kept = quiz_arena_array(r->u->arena, (size_t)count, sizeof *kept);
    piece pieces[ROLL_KEYS + 1];

    memcpy(kept, keys, (size_t)count * sizeof *kept);
    float gap = middle_gap * r->scale, end = place_keys(r, kept, count, pieces) + gap;
    float column = fmaxf(end, keys_width * r->scale + gap);
    float x = has_room(r, &style, column, meaning) ? column : end;
    bool beside = x == column || has_room(r, &style, end, meaning);

    if (beside) pieces[count++] = (piece){ .x = x, .w = r->w - x, .style = style, .text = meaning };
    add_line(r, above_row * r->scale, key_pitch * r->scale, pieces, count);
    if (!beside) roll_text(r, FONT_REGULAR, INK_TEXT, meaning);
}

static float height_from(const roll *r, int first)
{
    float height = 0;

    for (int i = first; i < r->count; i++) height += r->lines[i].h + (i > first ? r->lines[i].above : 0);
    return height;
}

float roll_height(const roll *r)
{
    return height_from(r, 0);
}

/* The first line of those that are seen at the end. */
static int last_first(const roll *r, float h)
{
    int first = r->count;

    while (first > 0 && height_from(r, first - 1) <= h) first--;
    return first < r->count ? first : r->count - 1;
}

static void draw_key(const roll *r, rect at, const piece *p)
{
    float side = key_size * r->scale;
    rect box = rect_middle(at, at.w, key_height * r->scale);

    draw_panel(r->u->frame, box, INK_NONE, INK_KEY_BORDER, 6);
    if (p->text == NULL) draw_mark(r->u->frame, rect_middle(box, side, side), p->key->mark, INK_TEXT);
}

static void draw_line(const roll *r, rect at, const roll_line *line)
{
    for (int i = 0; i < line->count; i++) {
        const piece *p = &line->pieces[i];
        const layout one = {
            .lines = &p->text, .count = 1, .size = p->style.size, .pitch = p->style.size * LAYOUT_PITCH
        };
        rect box = rect_of(at.x + p->x, at.y, p->w, at.h);
        if (p->key != NULL) draw_key(r, box, p);
        if (p->text != NULL) ui_lines(r->u, box, &p->style, &one);
    }
}

/* Arrows to press, right of the text; how far there is to go is seen between them. */
static void scroll(ui *u, rect beside, int *first, int last, input_kind back, input_kind forth)
{
    rect up = rect_cut_top(&beside, arrow_width), down = rect_cut_bottom(&beside, arrow_width);
    rect track = rect_middle(beside, 4, beside.h - 8);
    float side = fminf(18 * u->text, 28);

    if (ui_thing_at(u, up, NULL) || ui_take(u, back)) *first -= STEP;
    if (ui_thing_at(u, down, NULL) || ui_take(u, forth)) *first += STEP;
    if (u->in.kind == INPUT_SCROLL) {
        *first += u->in.value;
        ui_consume(u);
    }
    *first = (int)rect_clamp((float)*first, 0, (float)last);
    if (*first > 0) draw_mark(u->frame, rect_middle(up, side, side), MARK_UP, INK_GOLD);
    if (*first < last) draw_mark(u->frame, rect_middle(down, side, side), MARK_DOWN, INK_GOLD);
    draw_panel(u->frame, track, INK_STRIP, INK_NONE, 2);
    if (last == 0) return;
    float thumb = fmaxf(track.h / (float)(last + 1), 24), way = track.h - thumb;
    draw_panel(u->frame, rect_of(track.x, track.y + way * (float)*first / (float)last, track.w, thumb), INK_QUIET,
               INK_NONE, 2);
}

bool roll_draw(roll *r, rect at, int slot, input_kind back, input_kind forth)
{
    bool scrolls = roll_height(r) > at.h;
    int first = 0;
    rect right = rect_of(at.x + at.w - arrow_width, at.y, arrow_width, at.h);

    if (scrolls) {
        first = r->u->memory->scroll[slot];
        scroll(r->u, right, &first, last_first(r, at.h), back, forth);
        r->u->memory->scroll[slot] = first;
    }
    float y = at.y;
    for (int i = first; i < r->count; i++) {
        if (i > first) y += r->lines[i].above;
        if (y + r->lines[i].h > at.y + at.h + 0.5f) break;
        draw_line(r, rect_of(at.x + r->x, y, r->w, r->lines[i].h), &r->lines[i]);
        y += r->lines[i].h;
    }
    return scrolls;
}

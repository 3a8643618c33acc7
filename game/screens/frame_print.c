/*
 * A frame as text, for golden tests: one command a line, numbers to a tenth of a pixel. A ring of bulbs is one line.
 */
#include <assert.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "screens/frame.h"

typedef struct printer {
    char *text;
    size_t size, capacity;
} printer;

static void put_bytes(printer *p, const char *bytes, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        p->text = quiz_grow(p->text, p->size, &p->capacity, 1);
        p->text[p->size++] = bytes[i];
    }
}

static void put(printer *p, const char *text)
{
    put_bytes(p, text, strlen(text));
}

static void put_number(printer *p, float value)
{
    char text[32];
    long tenths = lroundf(value * 10);

    if (tenths % 10 == 0)
        snprintf(text, sizeof text, "%ld", tenths / 10);
    else
        snprintf(text, sizeof text, "%s%ld.%ld", tenths < 0 ? "-" : "", labs(tenths) / 10, labs(tenths) % 10);
    put(p, text);
}

/* " NAME VALUE", unless the value is the usual one. */
static void put_field(printer *p, const char *name, float value, float usual)
{
    if (fabsf(value - usual) < 0.005f) return;
    put(p, " ");
    put(p, name);
    put(p, " ");
    put_number(p, value);
}

static void put_ink(printer *p, const char *before, frame_ink ink)
{
    if (ink == INK_NONE) return;
    put(p, before);
    put(p, frame_ink_names[ink]);
}

static void put_rect(printer *p, rect r)
{
    put(p, " ");
    put_number(p, r.x);
    put(p, ",");
    put_number(p, r.y);
    put(p, " ");
    put_number(p, r.w);
    put(p, "x");
    put_number(p, r.h);
}

static void put_text(printer *p, const frame_command *c)
{
    static const char *const fonts[FONT_COUNT] = { "sign", "regular", "semibold", "bold" };
    static const char *const aligns[] = { "left", "centre", "right" };

    put(p, " ");
    put(p, aligns[c->align]);
    put(p, " ");
    put(p, fonts[c->font]);
    put_field(p, "size", c->size, 0);
    put_field(p, "tracking", c->tracking, 0);
    put(p, " \"");
    put(p, c->text);
    put(p, "\"");
}

static void put_command(printer *p, const frame_command *c)
{
    static const char *const kinds[] = { "ground", "panel", "ticket",   "bulb",    "strip",
                                         "mark",   "line",  "confetti", "picture", "text" };
    static const char *const marks[] = { "tick", "cross", "up", "down", "left", "right", "heart" };

    put(p, kinds[c->kind]);
    put_rect(p, c->at);
    put_ink(p, " ", c->fill);
    put_ink(p, ">", c->fill_end);
    put_ink(p, " border ", c->border);
    put_field(p, "line", c->line, 0);
    put_field(p, "radius", c->radius, 0);
    put_field(p, "torn", c->torn, 0);
    put_ink(p, " ink ", c->ink);
    put_field(p, "alpha", c->alpha * 100, 100);
    if (c->kind == DRAW_MARK) put(p, " "), put(p, marks[c->mark]);
    if (c->rises) put(p, " rises");
    put_field(p, "turn", c->turn * 100, 0);
    if (c->kind == DRAW_PICTURE) put(p, " \""), put(p, c->text), put(p, "\"");
    if (c->kind == DRAW_TEXT) put_text(p, c);
    put(p, "\n");
}

/* The bulbs from FIRST on, as far as they follow each other, as one line; returns how many they are. */
static int put_bulbs(printer *p, const frame *f, int first)
{
    int end = first;
    float right = 0, bottom = 0;
    rect from = f->commands[first].at;

    put(p, "bulbs ");
    for (; end < f->count && f->commands[end].kind == DRAW_BULB; end++) {
        const frame_command *c = &f->commands[end];
        right = fmaxf(right, c->at.x + c->at.w);
        bottom = fmaxf(bottom, c->at.y + c->at.h);
        put(p, c->lit ? "*" : ".");
    }
    put_rect(p, (rect){ from.x, from.y, right - from.x, bottom - from.y });
    put(p, "\n");
    return end - first;
}

const char *frame_print(const frame *f, quiz_arena *arena)
{
    printer p = { 0 };

    put(&p, "frame");
    put_rect(&p, (rect){ 0, 0, f->w, f->h });
    put(&p, "\n");
    for (int i = 0; i < f->count;) {
        if (f->commands[i].kind == DRAW_BULB) {
            i += put_bulbs(&p, f, i);
        } else {
            put_command(&p, &f->commands[i]);
            i++;
        }
    }
    const char *text = quiz_arena_copy(arena, p.text, p.size);
    free(p.text);
    return text;
}

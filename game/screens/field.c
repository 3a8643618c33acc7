/*
 * Typing, letter by letter, and how it looks.
 */
#include "screens/field.h"

#include <math.h>
#include <string.h>

#include "base/plain.h"
#include "screens/draw.h"
#include "screens/rect.h"

enum { LINES_MOST = 200 };

static const float letters = 20, letters_least = 13, pad = 16;

layout field_layout(const ui *u, rect at, float scale, const char *text)
{
    const layout_wish wish = { .font = FONT_SEMIBOLD,
                               .w = at.w,
                               .h = at.h,
                               .most = floorf(letters * scale),
                               .least = letters_least,
                               .lines = LINES_MOST };
    layout l = layout_fit(&wish, u->measure, u->arena, text);
    int room = (int)fmaxf(floorf(at.h / l.pitch), 1);

    if (l.count > room) {
        l.lines += l.count - room; /* the end is where the next letter comes */
        l.count = room;
    }
    return l;
}

/* Behind the last letter of what was typed, before the first one of what only says that one can. */
static void draw_caret(ui *u, rect at, const layout *l, bool typed)
{
    int line = typed && l->count > 0 ? l->count - 1 : 0;
    float x = typed ? layout_width(u->measure, FONT_SEMIBOLD, l->size, 0, l->lines[line]) + 2 : -6;
    float y = (at.h - (float)l->count * l->pitch) / 2 + (float)line * l->pitch;

    draw_panel(u->frame, rect_of(at.x + fminf(x, at.w), at.y + y + l->pitch * 0.15f, 2, l->pitch * 0.7f), INK_GOLD,
               INK_NONE, 0);
}

void field_draw(ui *u, rect at, float scale, const char *typed, const char *invitation)
{
    bool some = typed[0] != '\0';
    const text_style style = { .font = FONT_SEMIBOLD, .ink = some ? INK_TEXT : INK_QUIET };
    rect inner = rect_inset(at, pad, 6);
    const layout l = field_layout(u, inner, scale, some ? typed : invitation);

    draw_panel(u->frame, at, INK_TICKET, INK_TICKET_BORDER, 10);
    ui_lines(u, inner, &style, &l);
    draw_caret(u, inner, &l, some);
}

static const char *with_more(ui *u, const char *typed, const char *more)
{
    const char *text = quiz_arena_print(u->arena, "%s%s", typed, plain_line(u->arena, quiz_slice_of(more)));

    return text + strspn(text, " ");
}

static const char *with_less(ui *u, const char *typed)
{
    char *text = quiz_arena_copy(u->arena, typed, strlen(typed));

    ui_erase(text);
    return text;
}

const char *field_edit(ui *u, const char *typed)
{
    bool more = u->in.kind == INPUT_TEXT && u->in.name != NULL;

    if (!more && u->in.kind != INPUT_ERASE) return NULL;
    const char *text = more ? with_more(u, typed, u->in.name) : with_less(u, typed);
    ui_consume(u);
    return text;
}

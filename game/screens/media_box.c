/*
 * Pictures on a sign, and the words for those that cannot be shown.
 */
#include "screens/media_box.h"

#include <math.h>

#include "quiz/media.h"
#include "screens/draw.h"
#include "screens/rect.h"

static const float words_shape = 16.0f / 9, least_shape = 0.3f, most_shape = 4, gap = 20, radius = 10;
static const float share_beside = 0.5f, share_above = 0.62f; /* of the place, that a picture may have of it */

media_box media_box_of(ui *u, const quiz_question *q)
{
    const char *path = quiz_media_path(q, q->image, u->arena);
    const char *alt = q->image_alt;
    int w, h;

    if (q->image == NULL) return (media_box){ .shape = 0 };
    if (path != NULL && u->pictures.size != NULL && u->pictures.size(u->pictures.data, path, &w, &h) && w > 0 && h > 0)
        return (media_box){ .shape = rect_clamp((float)w / (float)h, least_shape, most_shape), .path = path };
    const char *words =
        alt != NULL ? texts_fill(u->texts, u->arena, TEXT_PICTURE, alt, (char *)NULL) : ui_say(u, TEXT_NO_PICTURE);
    return (media_box){ .shape = words_shape, .words = words };
}

rect media_box_cut(rect *at, const media_box *m)
{
    float beside = fminf(at->w * share_beside, at->h * m->shape), above = fminf(at->h * share_above, at->w / m->shape);

    if (m->shape <= 0) return rect_of(at->x, at->y, 0, 0);
    if (beside >= above * m->shape) {
        rect box = rect_cut_left(at, beside);
        rect_cut_left(at, gap);
        return rect_middle(box, beside, beside / m->shape);
    }
    rect box = rect_cut_top(at, above);
    rect_cut_top(at, gap / 2);
    return rect_middle(box, above * m->shape, above);
}

void media_box_draw(ui *u, rect at, const media_box *m)
{
    static const text_style style = { .font = FONT_REGULAR, .ink = INK_SIGN_QUIET, .align = ALIGN_CENTRE };
    const layout_wish usual = {
        .font = FONT_REGULAR, .w = at.w - 24, .h = at.h - 8, .most = 20, .least = 14, .lines = 6
    };
    const layout_wish wish = layout_scaled(usual, u->text);

    if (m->path != NULL) {
        frame_add(u->frame, DRAW_PICTURE, at)->text = m->path;
        return;
    }
    draw_panel(u->frame, at, INK_NONE, INK_SIGN_QUIET, radius);
    layout l = layout_fit(&wish, u->measure, u->arena, m->words);
    if (!l.fits) l = layout_fit(&usual, u->measure, u->arena, m->words);
    if (l.fits)
        ui_lines(u, at, &style, &l);
    else
        ui_reader(u, rect_inset(at, 12, 4), &style, usual, m->words, 1);
}

bool media_box_sounds(ui *u, const quiz_question *q)
{
    return !u->unheard && quiz_media_path(q, q->audio, u->arena) != NULL;
}

const char *media_box_caption(ui *u, const quiz_question *q)
{
    if (q->audio == NULL) return NULL;
    if (!media_box_sounds(u, q)) return ui_say(u, TEXT_NO_SOUND);
    return q->audio_alt != NULL ? texts_fill(u->texts, u->arena, TEXT_SOUND, q->audio_alt, (char *)NULL) : NULL;
}

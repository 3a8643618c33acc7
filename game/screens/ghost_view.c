/*
 * Words for ghosts.
 */
#include "screens/ghost_view.h"

#include "screens/rect.h"

/* A ghost that had its end before has no verdict here. */
const char *ghost_view_standing(const texts *t, quiz_arena *arena, const quiz_round_view *v, const quiz_ghost *ghost)
{
    bool judged = v->index < v->count && v->results[v->index].done;
    const char *score = texts_number(arena, quiz_ghost_score(ghost, v->index + judged));
    text_id verdict = quiz_ghost_right(ghost, v->index) ? TEXT_GHOST_RIGHT : TEXT_GHOST_WRONG;

    if (!judged || v->index >= ghost->count) return texts_fill(t, arena, TEXT_GHOST_SCORE, score, (char *)NULL);
    return texts_fill(t, arena, TEXT_ROUND_SUMMARY, texts_of(t, verdict), score, (char *)NULL);
}

const char *ghost_view_end(const texts *t, quiz_arena *arena, const quiz_round_view *v, const quiz_ghost *ghost)
{
    text_id word = v->score > ghost->score ? TEXT_DUEL_WON : v->score < ghost->score ? TEXT_DUEL_LOST : TEXT_DUEL_DRAWN;

    return texts_fill(t, arena, word, texts_number(arena, v->score), texts_number(arena, ghost->score), (char *)NULL);
}

void ghost_view_draw(ui *u, const page *p, const quiz_round_view *v, const quiz_ghost *ghost)
{
    static const text_style style = { .font = FONT_SEMIBOLD, .size = 17, .ink = INK_QUIET, .align = ALIGN_CENTRE };
    rect below = page_below_strip(p);

    ui_text(u, below, &style, ghost_view_standing(u->texts, u->arena, v, ghost));
}

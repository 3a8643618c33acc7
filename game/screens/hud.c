/*
 * Points and streak, lives, or what is safe on the ladder.
 */
#include "screens/hud.h"

#include "screens/outcome.h"

enum { HEARTS_MOST = 5 }; /* more are one and their number */

static const char *streak(ui *u, const quiz_round_view *v)
{
    const char *count = texts_number(u->arena, v->streak);
    const char *factor = texts_tenths(u->texts, u->arena, v->factor);

    return texts_fill(u->texts, u->arena, v->factor > 10 ? TEXT_STREAK_FACTOR : TEXT_STREAK, count, factor,
                      (char *)NULL);
}

static const char *below_score(ui *u, const quiz_round_view *v)
{
    const quiz_mode *mode = v->setup->mode;

    if (mode->lives > 0) return texts_counted(u->texts, u->arena, TEXT_LIVES, v->lives, (char *)NULL);
    if (mode->rungs == NULL) return streak(u, v);
    return texts_fill(u->texts, u->arena, TEXT_SAFE, texts_number(u->arena, quiz_mode_safe(mode, v->rung)),
                      (char *)NULL);
}

void hud_draw(ui *u, const page *p, const quiz_round_view *v, int score)
{
    const page_header h = { .above = page_about(u, v->question),
                            .below = outcome_place(u->texts, u->arena, v),
                            .score = outcome_has_score(v->setup->mode) ? texts_number(u->arena, score) : NULL,
                            .streak = below_score(u, v),
                            .hearts = v->lives > HEARTS_MOST ? 1 : v->lives };

    page_draw_header(u, p, &h, v);
}

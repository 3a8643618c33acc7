/*
 * The best of a mode. The history counts a round as it ends, so that the last one of its mode is this one, and the best
 * one is this one only where it was better than all before: of equals the first stays the best.
 */
#include "screens/best.h"

#include <string.h>

#include "store/history_look.h"

static const history_mode *find(record *r, const quiz_setup *setup, quiz_arena *arena)
{
    int count;
    const history_mode *modes = history_modes(record_history(r), &count, arena);
    const char *title = record_title(r, setup->title);

    for (int i = 0; i < count; i++)
        if (strcmp(modes[i].mode, setup->mode->name) == 0 && strcmp(modes[i].title, title) == 0) return &modes[i];
    return NULL;
}

static bool is_same(const history_round *kept, const quiz_round_view *v)
{
    return kept->seed == v->setup->seed && kept->score == v->score && kept->right == v->right_count;
}

best best_of(record *r, const quiz_round *round)
{
    const quiz_round_view *v = quiz_round_look(round);
    quiz_arena *arena = quiz_arena_new();
    best b = { .known = false };
    const history_mode *m = find(r, v->setup, arena);

    if (m != NULL && v->setup->players == 0 && outcome_has_score(v->setup->mode) && is_same(&m->last, v))
        b = (best){ .known = m->rounds > 1, .beaten = m->best.id == m->last.id, .score = m->best.score };
    quiz_arena_free(arena);
    return b;
}

const char *best_said(const texts *t, quiz_arena *arena, const best *b)
{
    if (!b->known) return NULL;
    return b->beaten ? texts_of(t, TEXT_BEST_NEW)
                     : texts_fill(t, arena, TEXT_BEST_SO_FAR, texts_number(arena, b->score), (char *)NULL);
}

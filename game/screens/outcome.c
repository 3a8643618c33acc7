/*
 * Words for what answers bring.
 */
#include "screens/outcome.h"

bool outcome_has_score(const quiz_mode *mode)
{
    return mode->points != NULL || mode->rungs != NULL;
}

const char *outcome_right(const texts *t, quiz_arena *arena, const quiz_round_view *v, int index)
{
    const quiz_mode *mode = v->setup->mode;
    int points = v->results[index].points;

    if (!outcome_has_score(mode)) return texts_of(t, TEXT_RIGHT_PLAIN);
    if (mode->rungs == NULL) return texts_fill(t, arena, TEXT_RIGHT, texts_number(arena, points), (char *)NULL);
    const quiz_rung *rung = &mode->rungs[index];
    return texts_fill(t, arena, rung->safe ? TEXT_RIGHT_SAFE : TEXT_RIGHT_RUNG, texts_number(arena, rung->prize),
                      (char *)NULL);
}

static const char *lives(const texts *t, quiz_arena *arena, const quiz_round_view *v)
{
    const quiz_mode *mode = v->setup->mode;

    if (v->results[v->index].right)
        return mode->life_each > 0 && v->right_count % mode->life_each == 0 ? texts_of(t, TEXT_LIFE_WON) : NULL;
    return v->lives == 0 ? texts_of(t, TEXT_LAST_LIFE)
                         : texts_counted(t, arena, TEXT_LIVES_LEFT, v->lives, (char *)NULL);
}

const char *outcome_verdict(const texts *t, quiz_arena *arena, const quiz_round_view *v)
{
    const quiz_mode *mode = v->setup->mode;

    if (mode->lives > 0) return lives(t, arena, v);
    if (mode->rungs == NULL || v->results[v->index].right) return NULL;
    return texts_fill(t, arena, TEXT_FALL, texts_number(arena, v->score), (char *)NULL);
}

const char *outcome_end(const texts *t, const quiz_round_view *v)
{
    const quiz_mode *mode = v->setup->mode;

    if (v->ending == QUIZ_WALKED) return texts_of(t, v->count > 0 ? TEXT_WALKED : TEXT_WALKED_AT_ONCE);
    if (v->ending == QUIZ_LOST && mode->rungs != NULL) return texts_of(t, v->score > 0 ? TEXT_FELL : TEXT_FELL_OFF);
    if (v->ending == QUIZ_LOST) return texts_of(t, TEXT_OUT_OF_LIVES);
    return mode->rungs != NULL ? texts_of(t, TEXT_TOP) : NULL;
}

/* The first line whose share of right answers, in percent, was reached. */
static const struct {
    int percent;
    text_id text;
} words[] = { { 100, TEXT_PERFECT }, { 75, TEXT_STRONG }, { 51, TEXT_GOOD }, { 1, TEXT_SOME }, { 0, TEXT_FIRST_TRY } };

const char *outcome_word(const texts *t, const quiz_round_view *v)
{
    const char *end = outcome_end(t, v);
    int i = 0;

    if (end != NULL) return end;
    while (v->right_count * 100 < words[i].percent * v->count) i++;
    return texts_of(t, words[i].text);
}

const char *outcome_place(const texts *t, quiz_arena *arena, const quiz_round_view *v)
{
    const quiz_mode *mode = v->setup->mode;
    const char *number = texts_number(arena, v->index + 1);

    if (mode->rungs != NULL)
        return texts_fill(t, arena, TEXT_RUNG, number, texts_number(arena, mode->rungs[v->index].prize), (char *)NULL);
    if (mode->lives > 0) return texts_fill(t, arena, TEXT_QUESTION_NUMBER, number, (char *)NULL);
    return texts_fill(t, arena, TEXT_QUESTION_OF, number, texts_number(arena, v->count), (char *)NULL);
}

/* Lifelines in the terminal; see text.h. */
#include "cli/text.h"

#include "check/terminal.h"
#include "screens/lifelines.h"

#include <ctype.h>
#include <stdio.h>

static const char walk_name[] = "walk";

/* Whether LINE is the letter or the name of something, in capitals or not. */
static bool is_called(quiz_slice line, int letter, const char *name)
{
    if (line.size == 1) return tolower((unsigned char)line.at[0]) == letter;
    return quiz_slice_is(line, name);
}

/* The question is told anew by what has changed in it. */
static void use(const text_voice *voice, quiz_round *round, record *r, quiz_lifeline lifeline)
{
    const quiz_round_view *v = quiz_round_look(round);
    quiz_move move = quiz_move_lifeline(lifeline);

    if (lifeline == QUIZ_AUDIENCE) record_audience(r, v->question, move.audience);
    if (!quiz_round_offers(round, lifeline))
        text_say(voice, v->lifelines[lifeline] ? TEXT_NO_USE : TEXT_USED_UP);
    else if (!quiz_round_apply(round, move))
        text_say(voice, TEXT_AUDIENCE_NOBODY);
    else if (lifeline == QUIZ_SECOND)
        text_say(voice, TEXT_SECOND_ARMED);
    else
        text_say_question(voice, v);
}

bool text_help(const text_voice *voice, quiz_round *round, record *r, quiz_slice line)
{
    const quiz_round_view *v = quiz_round_look(round);

    for (quiz_lifeline i = 0; i < QUIZ_LIFELINE_COUNT; i++) {
        if (!lifelines_allotted(v, i) || !is_called(line, lifelines_letter(i), quiz_lifeline_name(i))) continue;
        use(voice, round, r, i);
        return true;
    }
    return false;
}

bool text_wants_to_walk(const quiz_round *round, quiz_slice line)
{
    return quiz_round_may_walk(round) && is_called(line, LIFELINES_WALK, walk_name);
}

static void put_help(const text_voice *voice, int letter, const char *name, const char *what)
{
    const char *key = quiz_arena_print(voice->arena, "%c", letter);

    terminal_write(stdout,
                   texts_fill(voice->texts, voice->arena, TEXT_TERMINAL_HELP_LINE, key, name, what, (char *)NULL));
    putchar('\n');
}

void text_say_helps(const text_voice *voice, const quiz_round *round)
{
    const quiz_round_view *v = quiz_round_look(round);

    for (quiz_lifeline i = 0; i < QUIZ_LIFELINE_COUNT; i++) {
        if (!lifelines_allotted(v, i) || !v->lifelines[i]) continue;
        const char *what = texts_fill(voice->texts, voice->arena, TEXT_NAMED, lifelines_name(voice->texts, i),
                                      lifelines_about(voice->texts, voice->arena, i), (char *)NULL);
        put_help(voice, lifelines_letter(i), quiz_lifeline_name(i), what);
    }
    if (!quiz_round_may_walk(round)) return;
    const char *score = texts_number(voice->arena, v->score);
    put_help(voice, LIFELINES_WALK, walk_name, texts_fill(voice->texts, voice->arena, TEXT_WALK, score, (char *)NULL));
}

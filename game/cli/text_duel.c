/* Duels in plain lines; see text.h. */
#include "cli/text.h"

#include "check/terminal.h"
#include "screens/ghost_view.h"

#include <stdio.h>

static void put_line(const char *text)
{
    terminal_write(stdout, text);
    putchar('\n');
}

void text_say_ghost(const text_voice *voice, const quiz_round_view *v, const quiz_ghost *ghost)
{
    put_line(ghost_view_standing(voice->texts, voice->arena, v, ghost));
}

void text_say_duel(const text_voice *voice, const quiz_round *round, const quiz_ghost *ghost)
{
    const quiz_round_view *v = quiz_round_look(round);
    quiz_code code;
    char text[QUIZ_CODE_SIZE];

    if (v->phase != QUIZ_OVER) return;
    putchar('\n');
    if (ghost) put_line(quiz_arena_print(voice->arena, "%s.", ghost_view_end(voice->texts, voice->arena, v, ghost)));
    if (quiz_share_round(round, &code) == QUIZ_SHARE_FINE && quiz_code_write(&code, text))
        put_line(texts_fill(voice->texts, voice->arena, TEXT_DUEL_CODE, text, (char *)NULL));
}

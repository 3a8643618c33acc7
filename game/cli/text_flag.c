/* Words to the authors of questions, in the terminal; see text.h. */
#include "cli/text.h"

#include "base/plain.h"
#include "check/terminal.h"
#include "screens/flag.h"

#include <stdio.h>

static const flag_kind *kind_of(quiz_slice name)
{
    for (int i = 0; i < FLAG_KINDS; i++)
        if (quiz_slice_is(name, flag_kinds[i].name)) return &flag_kinds[i];
    return NULL;
}

static void say_too_long(const text_voice *voice)
{
    const char *most = texts_number(voice->arena, RECORD_WORDS_MAX);

    terminal_write(stdout, texts_fill(voice->texts, voice->arena, TEXT_FLAG_FULL, most, (char *)NULL));
    putchar('\n');
}

static void keep(const text_voice *voice, record *r, const quiz_question *q, const flag_kind *kind, quiz_slice typed)
{
    const char *words = plain_line(voice->arena, typed);

    if (quiz_text_length(quiz_slice_of(words)) > RECORD_WORDS_MAX)
        say_too_long(voice);
    else
        text_say(voice, record_flag(r, q, kind->name, words) ? TEXT_FLAG_KEPT : TEXT_FLAG_NOT_KEPT);
}

bool text_flag(const text_voice *voice, record *r, const quiz_round_view *v, quiz_slice line)
{
    if (line.size == 0 || line.at[0] != '!') return false;
    quiz_slice words = { line.at + 1, line.size - 1 };
    const flag_kind *kind = kind_of(quiz_slice_cut(&words, ' '));

    if (kind == NULL)
        text_say(voice, TEXT_TERMINAL_FLAG);
    else if (v->index == 0)
        text_say(voice, TEXT_TERMINAL_FLAG_TOO_SOON);
    else
        keep(voice, r, v->results[v->index - 1].question, kind, words);
    return true;
}

void text_say_flags(const text_voice *voice, const quiz_round_view *v)
{
    if (v->index > 0) text_say(voice, TEXT_TERMINAL_FLAG);
}

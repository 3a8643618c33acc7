/* Texts that no screen can show, however they are asked: nothing to see, or far too much. */
#include <string.h>

#include "check/check.h"
#include "check/form.h"

enum { PROMPT_LONGEST = 2000, CHOICE_LONGEST = 500, CHOICE_LINES_MOST = 8 };

static void report(check *c, const item *q, const item_text *t, const char *help, const char *message)
{
    check_report(c, q, QUIZ_Q_UNSHOWABLE, item_place(t, t->text), help, "%s", message);
}

/* Most texts begin with a letter, and have fewer bytes than others may have characters. */
static bool is_blank(quiz_slice s)
{
    return s.size > 0 && (s.at[0] <= ' ' || s.at[0] > '~') && !form_is_visible(s);
}

static bool is_longer(quiz_slice s, int most)
{
    return s.size > (size_t)most && quiz_text_length(s) > most;
}

static bool has_more_lines(quiz_slice s, int most)
{
    int lines = 1;
    const char *end = s.at + s.size, *found;

    for (const char *at = s.at; at < end && (found = memchr(at, '\n', (size_t)(end - at))) != NULL; at = found + 1)
        lines++;
    return lines > most;
}

static void look_at_prompt(check *c, const item *q)
{
    if (is_blank(q->prompt.text))
        report(c, q, &q->prompt, "write what is asked", "players would see nothing where the question should be");
    else if (is_longer(q->prompt.text, PROMPT_LONGEST))
        report(c, q, &q->prompt, "say it in fewer words: about 200 are read with ease",
               "players would see only a part: a question has at most 2,000 characters");
}

static void look_at_choice(check *c, const item *q, const item_text *choice)
{
    if (is_blank(choice->text))
        report(c, q, choice, "write the choice", "players would see an empty choice");
    else if (is_longer(choice->text, CHOICE_LONGEST))
        report(c, q, choice, "say it in fewer words",
               "players would see only a part: a choice has at most 500 characters");
    else if (has_more_lines(choice->text, CHOICE_LINES_MOST))
        report(c, q, choice, "write it in fewer lines", "players would see only a part: a choice has at most 8 lines");
}

static void look(check *c, void *state, const item *q)
{
    (void)state;
    look_at_prompt(c, q);
    for (int i = 0; i < q->choice_count; i++) look_at_choice(c, q, &q->choices[i]);
}

const check_row check_shown = { .item = look };

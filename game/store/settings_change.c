/* Changing settings: to the next value that is offered, and other keys for actions. */
#include "store/settings_table.h"

#include <assert.h>
#include <string.h>

/* ---- Steps ---- */

/* Where the value is none of the list, the first one is the next. */
static bool step_in_list(const settings_row *r, settings *s, int direction)
{
    char value[SETTINGS_VALUE];
    int count = 0, at = -1;

    settings_print(r, s, value);
    for (; r->word(count); count++)
        if (strcmp(r->word(count), value) == 0) at = count;
    int next = at < 0 ? 0 : (at + direction + count) % count;
    return next != at && settings_parse(r, quiz_slice_of(r->word(next)), s);
}

/* What lies between two steps goes to the nearest one that way. */
static bool step_number(const settings_row *r, int *field, int direction)
{
    int before = *field, off = (before - r->least) % r->step;
    int after = direction > 0 ? before - off + r->step : before - (off ? off : r->step);

    *field = after < r->least ? r->least : after > r->most ? r->most : after;
    return *field != before;
}

bool settings_step(const settings_row *r, settings *s, int direction)
{
    void *field = (char *)s + r->offset;

    assert(direction == 1 || direction == -1);
    if (r->word) return step_in_list(r, s, direction);
    if (r->kind == SETTINGS_SWITCH) return *(bool *)field = !*(bool *)field, true;
    return r->kind == SETTINGS_NUMBER && r->step && step_number(r, field, direction);
}

/* ---- Keys ---- */

bool settings_bind(settings *s, settings_action action, const char *name)
{
    if (!settings_parse(&settings_rows[SETTINGS_PLAIN + action], quiz_slice_of(name), s)) return false;
    for (int i = 0; i < ACTION_COUNT && *name; i++)
        if (i != (int)action && strcmp(s->keys[i], name) == 0) s->keys[i][0] = '\0';
    return true;
}

const char *settings_usual_key(settings_action action)
{
    static const char *const names[ACTION_COUNT] = {
        [ACTION_UP] = "Up",          [ACTION_DOWN] = "Down",      [ACTION_LEFT] = "Left",
        [ACTION_RIGHT] = "Right",    [ACTION_ACCEPT] = "Return",  [ACTION_BACK] = "Escape",
        [ACTION_PAUSE] = "P",        [ACTION_HELP] = "F1",        [ACTION_MUTE] = "M",
        [ACTION_FULLSCREEN] = "F11", [ACTION_ANSWER_A] = "A",     [ACTION_ANSWER_A + 1] = "B",
        [ACTION_ANSWER_A + 2] = "C", [ACTION_ANSWER_A + 3] = "D", [ACTION_ANSWER_A + 4] = "E",
        [ACTION_ANSWER_A + 5] = "F",
    };

    return names[action];
}

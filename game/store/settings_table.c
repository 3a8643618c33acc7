/* The table of settings; see settings_table.h. */
#include "store/settings_table.h"

#include "play/number.h"
#include "quiz/round.h"

#include <stdio.h>
#include <string.h>

#define FIELD(kind_of_row, field) .kind = (kind_of_row), .offset = offsetof(settings, field)
#define SWITCH(field)             FIELD(SETTINGS_SWITCH, field), .help = "yes or no"
#define NUMBER(field, low, high)                                                                                       \
    FIELD(SETTINGS_NUMBER, field), .least = (low), .most = (high), .help = "a whole number from " #low " to " #high
#define WORD(field) FIELD(SETTINGS_WORD, field), .room = sizeof((settings *)0)->field

const settings_row settings_rows[SETTINGS_ROWS] = {
    { .name = "fullscreen", SWITCH(fullscreen) },
    { .name = "window-width", NUMBER(window_w, 320, 16384) },
    { .name = "window-height", NUMBER(window_h, 180, 16384) },
    { .name = "count", NUMBER(count, 1, 10000) },
    { .name = "timed", SWITCH(timed) },
    { .name = "renderer", WORD(renderer), .allowed = "auto software gpu", .help = "auto, software or gpu" },
    { .name = "theme", WORD(theme), .help = "the name of a theme: small letters, digits and hyphens" },
    { .name = "reduced-motion", SWITCH(reduced_motion) },
};

_Static_assert(QUIZ_COUNT_MAX == 10000, "the range of count is that of a round");

bool settings_section(const lines_section *section)
{
    return quiz_slice_is(section->kind, "settings") && !section->name.size;
}

const settings_row *settings_row_of(const lines_entry *entry)
{
    for (int i = 0; i < SETTINGS_ROWS; i++)
        if (quiz_slice_is(entry->key, settings_rows[i].name)) return &settings_rows[i];
    return NULL;
}

static bool is_name(quiz_slice value)
{
    for (size_t i = 0; i < value.size; i++)
        if (!strchr("abcdefghijklmnopqrstuvwxyz0123456789-", value.at[i]) || !value.at[i]) return false;
    return value.size > 0;
}

static bool is_allowed(quiz_slice value, const char *allowed)
{
    quiz_slice rest = quiz_slice_of(allowed);

    while (rest.size)
        if (quiz_slice_equal(quiz_slice_cut(&rest, ' '), value)) return true;
    return false;
}

static bool parse_word(const settings_row *r, quiz_slice value, char *field)
{
    if (!is_name(value) || value.size >= r->room || (r->allowed && !is_allowed(value, r->allowed))) return false;
    memcpy(field, value.at, value.size);
    field[value.size] = '\0';
    return true;
}

static bool parse_switch(quiz_slice value, bool *field)
{
    bool yes = is_allowed(value, "yes on true");

    if (!yes && !is_allowed(value, "no off false")) return false;
    *field = yes;
    return true;
}

bool settings_parse(const settings_row *r, quiz_slice value, settings *s)
{
    void *field = (char *)s + r->offset;

    switch (r->kind) {
    case SETTINGS_SWITCH: return parse_switch(value, field);
    case SETTINGS_NUMBER: return number_parse_int(value, r->least, r->most, field);
    case SETTINGS_WORD: return parse_word(r, value, field);
    }
    return false;
}

void settings_print(const settings_row *r, const settings *s, char value[static SETTINGS_VALUE])
{
    const void *field = (const char *)s + r->offset;

    switch (r->kind) {
    case SETTINGS_SWITCH: snprintf(value, SETTINGS_VALUE, "%s", *(const bool *)field ? "yes" : "no"); return;
    case SETTINGS_NUMBER: snprintf(value, SETTINGS_VALUE, "%d", *(const int *)field); return;
    case SETTINGS_WORD: snprintf(value, SETTINGS_VALUE, "%s", (const char *)field); return;
    }
}

bool settings_same(const settings_row *r, const settings *a, const settings *b)
{
    char one[SETTINGS_VALUE], other[SETTINGS_VALUE];

    settings_print(r, a, one);
    settings_print(r, b, other);
    return strcmp(one, other) == 0;
}

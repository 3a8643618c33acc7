/* The table of settings; see settings_table.h. */
#include "store/settings_table.h"

#include "play/number.h"
#include "quiz/round.h"
#include "store/history.h"

#include <stdio.h>
#include <string.h>

/* ---- The values that are offered ---- */

static const char *renderer_word(int i)
{
    static const char *const words[] = { "auto", "software", "gpu", NULL };

    return words[i];
}

static const char *theme_word(int i)
{
    static const char *const words[] = { "evening", "matinee", "contrast", NULL };

    return words[i];
}

static const char *text_size_word(int i)
{
    static const char *const words[] = { "100", "125", "150", "200", NULL };

    return words[i];
}

static const char *mode_word(int i)
{
    return i < quiz_mode_count ? quiz_modes[i].name : NULL;
}

static const char *time_word(int i)
{
    return i < QUIZ_PACE_COUNT ? quiz_pace_name((quiz_pace)i) : NULL;
}

/* ---- The table ---- */

#define FIELD(kind_of_row, field) .kind = (kind_of_row), .offset = offsetof(settings, field)
#define SWITCH(field)             FIELD(SETTINGS_SWITCH, field), .help = "yes or no"
#define NUMBER(field, low, high, by)                                                                                   \
    FIELD(SETTINGS_NUMBER, field), .least = (low), .most = (high), .step = (by),                                       \
                                   .help = "a whole number from " #low " to " #high
#define WORD(field) FIELD(SETTINGS_WORD, field), .room = sizeof((settings *)0)->field
#define KEY(action)                                                                                                    \
    FIELD(SETTINGS_TEXT, keys[action]), .room = SETTINGS_KEY, .help = "the name of a key, such as F5, or nothing"

const settings_row settings_rows[SETTINGS_ROWS] = {
    { .name = "fullscreen", SWITCH(fullscreen) },
    { .name = "window-width", NUMBER(window_w, 320, 16384, 0) },
    { .name = "window-height", NUMBER(window_h, 180, 16384, 0) },
    { .name = "display", NUMBER(display, 0, 15, 1) },
    { .name = "renderer", WORD(renderer), .word = renderer_word, .help = "auto, software or gpu" },
    { .name = "theme",
      WORD(theme),
      .word = theme_word,
      .open = true,
      .help = "the name of a theme: small letters, digits and hyphens" },
    { .name = "text-size",
      FIELD(SETTINGS_NUMBER, text_size),
      .least = 100,
      .most = 200,
      .word = text_size_word,
      .help = "100, 125, 150 or 200" },
    { .name = "reduced-motion", SWITCH(reduced_motion) },
    { .name = "count", NUMBER(count, 1, 10000, 1) },
    { .name = "time", FIELD(SETTINGS_INDEX, time), .word = time_word, .help = "off, relaxed, normal or quick" },
    { .name = "mode", FIELD(SETTINGS_INDEX, mode), .word = mode_word, .help = "the name of a mode, such as classic" },
    { .name = "effects-volume", NUMBER(effects_volume, 0, 100, 10) },
    { .name = "music-volume", NUMBER(music_volume, 0, 100, 10) },
    { .name = "muted", SWITCH(muted) },
    { .name = "language", WORD(language), .help = "auto, or the code of a language, such as ko" },
    { .name = "profile",
      FIELD(SETTINGS_TEXT, profile),
      .room = SETTINGS_PROFILE,
      .help = "the name of a player, of at most 64 bytes, or nothing" },
    { .name = "key-up", KEY(ACTION_UP) },
    { .name = "key-down", KEY(ACTION_DOWN) },
    { .name = "key-left", KEY(ACTION_LEFT) },
    { .name = "key-right", KEY(ACTION_RIGHT) },
    { .name = "key-accept", KEY(ACTION_ACCEPT) },
    { .name = "key-back", KEY(ACTION_BACK) },
    { .name = "key-pause", KEY(ACTION_PAUSE) },
    { .name = "key-help", KEY(ACTION_HELP) },
    { .name = "key-mute", KEY(ACTION_MUTE) },
    { .name = "key-fullscreen", KEY(ACTION_FULLSCREEN) },
    { .name = "key-answer-a", KEY(ACTION_ANSWER_A) },
    { .name = "key-answer-b", KEY(ACTION_ANSWER_A + 1) },
    { .name = "key-answer-c", KEY(ACTION_ANSWER_A + 2) },
    { .name = "key-answer-d", KEY(ACTION_ANSWER_A + 3) },
    { .name = "key-answer-e", KEY(ACTION_ANSWER_A + 4) },
    { .name = "key-answer-f", KEY(ACTION_ANSWER_A + 5) },
};

_Static_assert((int)SETTINGS_PROFILE == (int)HISTORY_PROFILE_MAX + 1, "any profile that the history has can be set");
_Static_assert((int)SETTINGS_PROFILE <= (int)SETTINGS_VALUE, "and printed");
_Static_assert(QUIZ_COUNT_MAX == 10000, "the range of count is that of a round");

const settings_row *settings_find(const char *name)
{
    for (int i = 0; i < SETTINGS_ROWS; i++)
        if (strcmp(settings_rows[i].name, name) == 0) return &settings_rows[i];
    return NULL;
}

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

/* ---- Values ---- */

static bool is_name(quiz_slice value)
{
    for (size_t i = 0; i < value.size; i++)
        if (!strchr("abcdefghijklmnopqrstuvwxyz0123456789-", value.at[i]) || !value.at[i]) return false;
    return value.size > 0;
}

/* Text that a line can hold and give back. */
static bool is_line(quiz_slice value)
{
    for (size_t i = 0; i < value.size; i++)
        if ((unsigned char)value.at[i] < 0x20 || value.at[i] == 0x7F) return false;
    if (quiz_text_invalid(value) < value.size) return false;
    return !value.size || (value.at[0] != ' ' && value.at[value.size - 1] != ' ');
}

/* Which of R's words VALUE is, or -1. */
static int index_of(const settings_row *r, quiz_slice value)
{
    for (int i = 0; r->word && r->word(i); i++)
        if (quiz_slice_is(value, r->word(i))) return i;
    return -1;
}

static bool is_offered(const settings_row *r, quiz_slice value)
{
    return !r->word || r->open || index_of(r, value) >= 0;
}

static bool parse_text(const settings_row *r, quiz_slice value, char *field)
{
    bool fits = r->kind == SETTINGS_TEXT ? is_line(value) : is_name(value) && is_offered(r, value);

    if (!fits || value.size >= r->room) return false;
    memset(field, 0, r->room);
    memcpy(field, value.at, value.size);
    return true;
}

static bool parse_index(const settings_row *r, quiz_slice value, int *field)
{
    int index = index_of(r, value);

    if (index >= 0) *field = index;
    return index >= 0;
}

static bool parse_switch(quiz_slice value, bool *field)
{
    static const char *const words[] = { "no", "off", "false", "yes", "on", "true" };

    for (int i = 0; i < 6; i++) {
        if (!quiz_slice_is(value, words[i])) continue;
        *field = i >= 3;
        return true;
    }
    return false;
}

bool settings_parse(const settings_row *r, quiz_slice value, settings *s)
{
    void *field = (char *)s + r->offset;

    switch (r->kind) {
    case SETTINGS_SWITCH: return parse_switch(value, field);
    case SETTINGS_NUMBER: return is_offered(r, value) && number_parse_int(value, r->least, r->most, field);
    case SETTINGS_INDEX: return parse_index(r, value, field);
    case SETTINGS_WORD:
    case SETTINGS_TEXT: return parse_text(r, value, field);
    }
    return false;
}

void settings_print(const settings_row *r, const settings *s, char value[static SETTINGS_VALUE])
{
    const void *field = (const char *)s + r->offset;

    switch (r->kind) {
    case SETTINGS_SWITCH: snprintf(value, SETTINGS_VALUE, "%s", *(const bool *)field ? "yes" : "no"); return;
    case SETTINGS_NUMBER: snprintf(value, SETTINGS_VALUE, "%d", *(const int *)field); return;
    case SETTINGS_INDEX: snprintf(value, SETTINGS_VALUE, "%s", r->word(*(const int *)field)); return;
    case SETTINGS_WORD:
    case SETTINGS_TEXT: snprintf(value, SETTINGS_VALUE, "%s", (const char *)field); return;
    }
}

bool settings_same(const settings_row *r, const settings *a, const settings *b)
{
    char one[SETTINGS_VALUE], other[SETTINGS_VALUE];

    settings_print(r, a, one);
    settings_print(r, b, other);
    return strcmp(one, other) == 0;
}

void settings_copy(const settings_row *r, settings *to, const settings *from)
{
    char value[SETTINGS_VALUE];

    settings_print(r, from, value);
    settings_parse(r, quiz_slice_of(value), to);
}

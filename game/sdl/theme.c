/*
 * Themes: see theme.h. A role that a file leaves out, or gets wrong, keeps the colour it has in the evening.
 */
#include "sdl/theme.h"

#include <errno.h>
#include <string.h>

#include "base/lines.h"
#include "sdl/reason.h"

static const SDL_Color evening[INK_COUNT] = {
    [INK_GROUND_CENTRE] = { 0x33, 0x19, 0x1F, 0xFF }, [INK_GROUND_EDGE] = { 0x0E, 0x0A, 0x0C, 0xFF },
    [INK_SIGN_TOP] = { 0x3B, 0x1D, 0x24, 0xFF },      [INK_SIGN_BOTTOM] = { 0x2A, 0x16, 0x1B, 0xFF },
    [INK_SIGN_BORDER] = { 0xC2, 0x27, 0x3D, 0xFF },   [INK_TICKET] = { 0x2A, 0x1B, 0x1E, 0xFF },
    [INK_TICKET_BORDER] = { 0x4A, 0x32, 0x36, 0xFF }, [INK_FOCUS] = { 0x43, 0x26, 0x2C, 0xFF },
    [INK_TEXT] = { 0xF7, 0xEE, 0xDD, 0xFF },          [INK_QUIET] = { 0xB9, 0xA9, 0x94, 0xFF },
    [INK_GOLD] = { 0xFF, 0xC6, 0x5A, 0xFF },          [INK_BULB] = { 0xFF, 0xE3, 0xA6, 0xFF },
    [INK_BULB_OUT] = { 0x5A, 0x44, 0x40, 0xFF },      [INK_RIGHT] = { 0x14, 0x60, 0x4F, 0xFF },
    [INK_RIGHT_BORDER] = { 0x37, 0xC6, 0xA6, 0xFF },  [INK_WRONG] = { 0x7A, 0x2E, 0x1B, 0xFF },
    [INK_WRONG_BORDER] = { 0xFF, 0x7A, 0x4D, 0xFF },  [INK_BUTTON] = { 0xC2, 0x27, 0x3D, 0xFF },
    [INK_BUTTON_TEXT] = { 0xF7, 0xEE, 0xDD, 0xFF },   [INK_STRIP] = { 0x3A, 0x28, 0x2B, 0xFF },
    [INK_STRIP_TEXT] = { 0x0E, 0x0A, 0x0C, 0xFF },    [INK_KEY_BORDER] = { 0x4A, 0x32, 0x36, 0xFF },
    [INK_PANEL] = { 0x1F, 0x14, 0x17, 0xFF },         [INK_PANEL_BORDER] = { 0x4A, 0x32, 0x36, 0xFF },
    [INK_SCRIM] = { 0x0E, 0x0A, 0x0C, 0xFF },         [INK_SIGN_TEXT] = { 0xF7, 0xEE, 0xDD, 0xFF },
    [INK_SIGN_QUIET] = { 0xB9, 0xA9, 0x94, 0xFF },    [INK_SIGN_GOLD] = { 0xFF, 0xC6, 0x5A, 0xFF },
    [INK_GLOW] = { 0xFF, 0xC6, 0x5A, 0xFF },          [INK_PLAYER_1] = { 0xDE, 0xC5, 0x04, 0xFF },
    [INK_PLAYER_2] = { 0x67, 0xD5, 0xF5, 0xFF },      [INK_PLAYER_3] = { 0xB0, 0x82, 0xF7, 0xFF },
    [INK_PLAYER_4] = { 0x29, 0xA8, 0x95, 0xFF },      [INK_PLAYER_5] = { 0xF8, 0xF8, 0xF8, 0xFF },
    [INK_PLAYER_6] = { 0xCB, 0x93, 0x17, 0xFF },      [INK_PLAYER_7] = { 0xAB, 0xF5, 0x9B, 0xFF },
    [INK_PLAYER_8] = { 0x9D, 0xC4, 0x94, 0xFF },      [INK_PLAYER_TEXT] = { 0x0E, 0x0A, 0x0C, 0xFF },
    [INK_FADING] = { 0x5C, 0x3F, 0x2D, 0xFF },        [INK_LEARNING] = { 0x8A, 0x62, 0x30, 0xFF },
};

static int hex_digit(char c)
{
    static const char digits[] = "0123456789abcdef";
    char lower = c >= 'A' && c <= 'F' ? (char)(c - 'A' + 'a') : c;
    const char *at = lower ? strchr(digits, lower) : NULL;

    return at ? (int)(at - digits) : -1;
}

bool theme_parse_colour(quiz_slice text, SDL_Color *colour)
{
    Uint8 parts[4] = { 0, 0, 0, 0xFF };

    if ((text.size != 7 && text.size != 9) || text.at[0] != '#') return false;
    for (size_t i = 0; i < (text.size - 1) / 2; i++) {
        int high = hex_digit(text.at[1 + 2 * i]), low = hex_digit(text.at[2 + 2 * i]);
        if (high < 0 || low < 0) return false;
        parts[i] = (Uint8)(high * 16 + low);
    }
    *colour = (SDL_Color){ parts[0], parts[1], parts[2], parts[3] };
    return true;
}

static int find_ink(quiz_slice name)
{
    for (int i = INK_NONE + 1; i < INK_COUNT; i++)
        if (quiz_slice_is(name, frame_ink_names[i])) return i;
    return INK_NONE;
}

static void read_entry(theme *t, const lines_document *file, const lines_entry *entry, quiz_findings *findings)
{
    int ink = find_ink(entry->key);

    if (ink == INK_NONE) {
        const char *near = quiz_text_nearest(entry->key, frame_ink_names + 1, INK_COUNT - 1);
        const char *help = near ? quiz_arena_print(file->arena, "did you mean \"%s\"?", near) : NULL;
        quiz_findings_add(findings, QUIZ_S_THEME, lines_place_of_key(file, entry), help, "no colour is called \"%.*s\"",
                          (int)entry->key.size, entry->key.at);
    } else if (!theme_parse_colour(entry->value, &t->colours[ink])) {
        quiz_findings_add(findings, QUIZ_S_THEME, lines_place_of_value(file, entry),
                          "write it as #RRGGBB, in hexadecimal digits", "\"%.*s\" is not a colour",
                          (int)entry->value.size, entry->value.at);
    }
}

static void read_section(theme *t, const lines_document *file, const lines_section *section, quiz_findings *findings)
{
    if (!quiz_slice_is(section->kind, "colours") || section->name.size > 0) {
        quiz_findings_add(findings, QUIZ_S_THEME, lines_place_of_section(file, section),
                          "a theme has one section, [colours]", "%.*s means nothing in a theme",
                          (int)section->header.size, section->header.at);
        return;
    }
    for (int i = 0; i < section->count; i++) read_entry(t, file, &file->entries[section->first + i], findings);
}

bool theme_load(theme *t, const char *assets, const char *name, quiz_findings *findings, char **reason)
{
    quiz_arena *arena = quiz_arena_new();
    const char *path = quiz_arena_print(arena, "%s/themes/%s.ini", assets, name);
    lines_document *file = lines_read_file(path, findings);

    memcpy(t->colours, evening, sizeof evening);
    if (!file) reason_give(reason, "there is no theme \"%s\": %s: %s", name, path, strerror(errno));
    for (int i = 0; file && i < file->section_count; i++) read_section(t, file, &file->sections[i], findings);
    bool loaded = file != NULL;
    lines_free(file);
    quiz_arena_free(arena);
    return loaded;
}

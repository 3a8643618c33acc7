/* Settings: their defaults, and what settings.ini says instead. */
#include "store/settings_table.h"

#include <errno.h>
#include <string.h>

void settings_default(settings *s)
{
    *s = (settings){ .window_w = 1280,
                     .window_h = 720,
                     .renderer = "auto",
                     .theme = "evening",
                     .text_size = 100,
                     .count = 12,
                     .time = QUIZ_PACE_NORMAL,
                     .effects_volume = 70,
                     .music_volume = 30,
                     .language = "auto" };
}

bool settings_equal(const settings *a, const settings *b)
{
    for (int i = 0; i < SETTINGS_ROWS; i++)
        if (!settings_same(&settings_rows[i], a, b)) return false;
    return true;
}

static const char *did_you_mean(const lines_document *d, quiz_slice key)
{
    const char *names[SETTINGS_ROWS];

    for (int i = 0; i < SETTINGS_ROWS; i++) names[i] = settings_rows[i].name;
    const char *near = quiz_text_nearest(key, names, SETTINGS_ROWS);
    return near ? quiz_arena_print(d->arena, "did you mean \"%s\"?", near) : NULL;
}

static void take(settings *s, const lines_document *d, const lines_entry *entry, quiz_findings *findings)
{
    const settings_row *r = settings_row_of(entry);
    int size = (int)entry->key.size;

    if (!r)
        quiz_findings_add(findings, QUIZ_S_SETTING, lines_place_of_key(d, entry), did_you_mean(d, entry->key),
                          "there is no setting \"%.*s\"", size, entry->key.at);
    else if (!settings_parse(r, entry->value, s))
        quiz_findings_add(findings, QUIZ_S_SETTING, lines_place_of_value(d, entry), r->help,
                          "\"%.*s\" cannot have this value", size, entry->key.at);
}

static void take_all(settings *s, const lines_document *d, quiz_findings *findings)
{
    for (int i = 0; i < d->section_count; i++) {
        const lines_section *section = &d->sections[i];
        if (!settings_section(section))
            quiz_findings_add(findings, QUIZ_S_SETTING, lines_place_of_section(d, section), NULL,
                              "settings stand in the section [settings]");
        for (int k = 0; settings_section(section) && k < section->count; k++)
            take(s, d, &d->entries[section->first + k], findings);
    }
}

void settings_read(settings *s, const char *folder, quiz_findings *findings)
{
    quiz_arena *arena = quiz_arena_new();
    const char *path = quiz_arena_print(arena, "%s/settings.ini", folder);
    lines_document *d = lines_read_file(path, findings);

    if (d)
        take_all(s, d, findings);
    else if (errno != ENOENT && errno != ENOTDIR)
        quiz_findings_add(findings, QUIZ_F_UNREADABLE, (quiz_place){ .file = path }, NULL,
                          "the settings cannot be read: %s", strerror(errno));
    lines_free(d);
    quiz_arena_free(arena);
}

/*
 * Writing settings.ini. The player's own lines stay: a line changes only where it says something else than the setting
 * has become.
 */
#include "store/settings_table.h"

#include "store/files.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const settings_row *row_of_entry(const lines_document *d, int entry)
{
    for (int i = 0; i < d->section_count; i++) {
        const lines_section *section = &d->sections[i];
        if (entry >= section->first && entry < section->first + section->count)
            return settings_section(section) ? settings_row_of(&d->entries[entry]) : NULL;
    }
    return NULL;
}

/* Whether a line that says VALUE must change for S. One that says nothing stands for the default. */
static bool says_otherwise(const settings_row *r, quiz_slice value, const settings *s)
{
    settings said;

    settings_default(&said);
    settings_parse(r, value, &said);
    return !settings_same(r, &said, s);
}

/* The key of LINE as it was written, with the new value behind it. */
static void write_changed(FILE *out, quiz_slice line, const settings_row *r, const settings *s)
{
    char value[SETTINGS_VALUE];
    size_t key = 0;

    while (line.at[key] != '=' && line.at[key] != ':') key++;
    settings_print(r, s, value);
    fprintf(out, "%.*s%s%s\n", (int)key + 1, line.at, *value ? " " : "", value);
}

/* A setting that is nothing needs no line. */
static void write_missing(FILE *out, const settings *s, const bool *there)
{
    for (int i = 0; i < SETTINGS_ROWS; i++) {
        char value[SETTINGS_VALUE];
        settings_print(&settings_rows[i], s, value);
        if (!there[i] && *value) fprintf(out, "%s = %s\n", settings_rows[i].name, value);
    }
}

static void find_those_there(const lines_document *d, bool *there)
{
    for (int i = 0; i < d->entry_count; i++) {
        const settings_row *r = row_of_entry(d, i);
        if (r) there[r - settings_rows] = true;
    }
}

/* The line of the header below which missing settings go, or 0. (At the end, a header with a fault would hide them.) */
static int line_of_header(const lines_document *d)
{
    for (int i = 0; i < d->section_count; i++)
        if (settings_section(&d->sections[i])) return d->sections[i].line;
    return 0;
}

/* Walks the lines of a document together with what was read from them. */
typedef struct walk {
    const lines_document *d;
    const char *at;
    quiz_slice line;
    int number;
    int entry, continuation;     /* the next ones */
    const settings_row *changed; /* the setting whose old lines are left out */
} walk;

static bool next_line(walk *w)
{
    const char *end = w->d->text.at + w->d->text.size;
    if (w->at == end) return false;

    const char *stop = memchr(w->at, '\n', (size_t)(end - w->at));
    w->line = (quiz_slice){ w->at, (size_t)((stop ? stop : end) - w->at) };
    w->at = stop ? stop + 1 : end;
    w->number++;
    return true;
}

static void write_kept(FILE *out, quiz_slice line)
{
    fwrite(line.at, 1, line.size, out);
    fputc('\n', out);
}

/* Writes a line as it was, or, of a setting that says otherwise now, anew: continuations go with the old value. */
static void write_line(FILE *out, walk *w, const settings *s)
{
    const lines_document *d = w->d;
    bool goes_on = w->continuation < d->continuation_count && d->continuations[w->continuation].line == w->number;
    bool is_entry = w->entry < d->entry_count && d->entries[w->entry].line == w->number;

    w->continuation += goes_on;
    if (is_entry) {
        const settings_row *r = row_of_entry(d, w->entry);
        w->changed = r && says_otherwise(r, d->entries[w->entry].value, s) ? r : NULL;
        w->entry++;
    }
    if (w->changed && is_entry)
        write_changed(out, w->line, w->changed, s);
    else if (!w->changed || !goes_on)
        write_kept(out, w->line);
}

static void write_lines(FILE *out, const lines_document *d, const settings *s)
{
    walk w = { .d = d, .at = d->text.at };
    int header = line_of_header(d);
    bool there[SETTINGS_ROWS] = { false };

    find_those_there(d, there);
    while (next_line(&w)) {
        write_line(out, &w, s);
        if (w.number == header) write_missing(out, s, there);
    }
    if (header) return;
    fputs("[settings]\n", out);
    write_missing(out, s, there);
}

static const char *write_text(const settings *s, const lines_document *d, const char *path, quiz_arena *arena)
{
    char *bytes = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&bytes, &size);

    if (!out) abort();
    if (!d->text.size) fputs("; Marquee writes this file when a setting changes. Lines of your own stay.\n\n", out);
    write_lines(out, d, s);
    if (fclose(out) != 0) abort();
    const char *reason = files_write(path, (quiz_slice){ bytes, size }, arena);
    free(bytes);
    return reason;
}

/* A file that is not lines of text at all is left alone: what we add to it could never be read again. */
static const char *not_text(const quiz_findings *findings)
{
    for (int i = 0; i < quiz_findings_count(findings); i++)
        if (!quiz_findings_at(findings, i)->at.line) return quiz_findings_at(findings, i)->message;
    return NULL;
}

const char *settings_write(const settings *s, const char *folder, quiz_arena *arena)
{
    const char *path = quiz_arena_print(arena, "%s/settings.ini", folder);
    const char *reason = files_make_folder(folder, arena);
    quiz_slice old = { "", 0 };
    int number = 0;

    if (!reason) reason = files_refuse(path, arena);
    if (reason) return reason;
    reason = files_read(path, &old, &number, arena);
    if (reason && number != ENOENT) return reason;

    quiz_findings *findings = quiz_findings_new();
    lines_document *d = lines_read(path, old.at, old.size, findings);
    const char *wrong = not_text(findings);
    reason = wrong ? quiz_arena_print(arena, "cannot change %s: %s", path, wrong) : write_text(s, d, path, arena);
    lines_free(d);
    quiz_findings_free(findings);
    return reason;
}

/*
 * Findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), which code hosts and
 * editors read. One run; rules are the whole table, in its order.
 */
#include "check/explain.h"
#include "check/report_parts.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#define SCHEMA "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

/* ---- Texts ---- */

/*
 * Single braces would be places to fill in, and a bracket before a parenthesis the end of a link, unless an odd number
 * of backslashes stands before it.
 */
static const char *escape(quiz_arena *arena, const char *text)
{
    char *escaped = quiz_arena_alloc(arena, 2 * strlen(text) + 1), *to = escaped;
    bool odd = false;

    for (; *text; text++) {
        if (text[0] == ']' && text[1] == '(' && !odd) *to++ = '\\';
        *to++ = *text;
        if (*text == '{' || *text == '}') *to++ = *text;
        odd = *text == '\\' && !odd;
    }
    return escaped;
}

static json_t *message(quiz_arena *arena, const char *text)
{
    return json_pack("{s:o}", "text", report_string(arena, escape(arena, text)));
}

static const char *text_of(const quiz_rule *rule, void (*write)(FILE *, const quiz_rule *), quiz_arena *arena)
{
    char *text = NULL;
    size_t size = 0;
    FILE *memory = open_memstream(&text, &size);

    if (!memory) abort();
    write(memory, rule);
    fclose(memory);
    const char *escaped = escape(arena, text);
    free(text);
    return escaped;
}

/* The unreserved characters of RFC 3986 and slashes stay. A path from the root gets its scheme. */
static const char *uri_of(quiz_arena *arena, const char *path)
{
    static const char from_root[] = "file://";
    char *uri = quiz_arena_alloc(arena, sizeof from_root + 3 * strlen(path)), *to = uri;

    if (*path == '/') to += snprintf(to, sizeof from_root, "%s", from_root);
    while (path[0] == '/' && path[1] == '/') path++;
    for (; *path; path++) {
        unsigned char c = (unsigned char)*path;
        if (c < 0x80 && (isalnum(c) || strchr("-._~/", c)))
            *to++ = *path;
        else
            to += snprintf(to, 4, "%%%02X", c);
    }
    return uri;
}

/* ---- Rules ---- */

/* "a question has no answer" is AQuestionHasNoAnswer. */
static const char *name_of(const quiz_rule *rule, quiz_arena *arena)
{
    char *name = quiz_arena_alloc(arena, strlen(rule->summary) + 1), *to = name;
    bool begins = true;

    for (const char *c = rule->summary; *c; c++) {
        bool letter = isalnum((unsigned char)*c);
        if (letter) *to++ = (char)(begins ? toupper((unsigned char)*c) : *c);
        begins = !letter;
    }
    return name;
}

static json_t *rule_of(const quiz_rule *rule, quiz_arena *arena)
{
    return json_pack("{s:s, s:s, s:o, s:o, s:{s:s, s:s}, s:{s:s}}", "id", rule->code, "name", name_of(rule, arena),
                     "shortDescription", message(arena, rule->summary), "fullDescription",
                     message(arena, rule->explain), "help", "text", text_of(rule, explain_text, arena), "markdown",
                     text_of(rule, explain_markdown, arena), "defaultConfiguration", "level",
                     quiz_severity_name(rule->severity));
}

static void write_tool(FILE *out, const report_run *run, quiz_arena *arena)
{
    report_dump(out, "\"tool\": {\"driver\": {\"name\": \"marquee\", \"version\": ", json_string(run->version));
    fputs(", \"rules\": [", out);
    for (int i = 0; i < QUIZ_RULE_COUNT; i++)
        report_dump(out, i ? ",\n" : "\n", rule_of(quiz_rule_of((quiz_rule_id)i), arena));
    fputs("\n]}},\n", out);
}

/* ---- Places ---- */

static json_t *file_of(const report_files *files, const char *name, quiz_arena *arena)
{
    return json_pack("{s:s, s:i}", "uri", uri_of(arena, name), "index", report_files_index(files, name));
}

/* Without a line, the file as a whole; without a column, the line as a whole. */
static json_t *region_of(const quiz_place *at)
{
    if (!at->column) return json_pack("{s:i}", "startLine", at->line);
    return json_pack("{s:i, s:i, s:i}", "startLine", at->line, "startColumn", at->column, "endColumn", at->end_column);
}

static json_t *location_of(const quiz_place *at, const report_files *files, quiz_arena *arena)
{
    json_t *physical = json_pack("{s:o}", "artifactLocation", file_of(files, at->file, arena));

    if (at->line) json_object_set_new(physical, "region", region_of(at));
    return json_pack("{s:o}", "physicalLocation", physical);
}

static json_t *related_of(const quiz_finding *f, const report_files *files, quiz_arena *arena)
{
    json_t *list = json_array();

    for (int i = 0; i < f->related_count; i++) {
        json_t *location = location_of(&f->related[i].at, files, arena);
        json_object_set_new(location, "message", message(arena, f->related[i].message));
        json_array_append_new(list, location);
    }
    return list;
}

/* ---- Fixes ---- */

/* Base 64, which the standard wants where a region is given in bytes. */
static const char *encode(quiz_arena *arena, const char *text)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const unsigned char *from = (const unsigned char *)text;
    size_t size = strlen(text);
    char *encoded = quiz_arena_alloc(arena, (size + 2) / 3 * 4 + 1), *to = encoded;

    for (size_t i = 0; i < size; i += 3) {
        unsigned bits = (unsigned)from[i] << 16;
        if (i + 1 < size) bits |= (unsigned)from[i + 1] << 8;
        if (i + 2 < size) bits |= from[i + 2];
        for (int d = 0; d < 4; d++) *to++ = i + (size_t)d <= size ? digits[bits >> (18 - 6 * d) & 63] : '=';
    }
    return encoded;
}

static json_t *fixes_of(const quiz_finding *f, const report_files *files, quiz_arena *arena)
{
    return json_pack("[{s:o, s:[{s:o, s:[{s:{s:I, s:I}, s:{s:s}}]}]}]", "description",
                     message(arena, f->help ? f->help : f->rule->summary), "artifactChanges", "artifactLocation",
                     file_of(files, f->at.file, arena), "replacements", "deletedRegion", "byteOffset",
                     (json_int_t)f->fix.from, "byteLength", (json_int_t)(f->fix.to - f->fix.from), "insertedContent",
                     "binary", encode(arena, f->fix.text));
}

/* ---- Results ---- */

static json_t *result_of(const quiz_finding *f, const report_files *files, quiz_arena *arena)
{
    const char *said = f->help ? quiz_arena_print(arena, "%s\nhelp: %s", f->message, f->help) : f->message;
    json_t *result = json_pack("{s:s, s:i, s:s, s:o, s:[o]}", "ruleId", f->rule->code, "ruleIndex", (int)f->rule->id,
                               "level", quiz_severity_name(f->rule->severity), "message", message(arena, said),
                               "locations", location_of(&f->at, files, arena));

    if (f->related_count) json_object_set_new(result, "relatedLocations", related_of(f, files, arena));
    if (f->fix.text) json_object_set_new(result, "fixes", fixes_of(f, files, arena));
    return result;
}

static void write_artifacts(FILE *out, const report_files *files, quiz_arena *arena)
{
    fputs("\"artifacts\": [", out);
    for (int i = 0; i < files->count; i++) {
        report_dump(out, i ? ",\n" : "\n", json_pack("{s:o}", "location", file_of(files, files->at[i], arena)));
        quiz_arena_reset(arena);
    }
    fputs("\n],\n", out);
}

void report_sarif(FILE *out, const quiz_findings *findings, const report_run *run)
{
    quiz_arena *arena = quiz_arena_new();
    report_files files = report_files_of(findings, run, true);

    fputs("{\"$schema\": \"" SCHEMA "\",\n\"version\": \"2.1.0\",\n\"runs\": [{", out);
    write_tool(out, run, arena);
    fputs("\"columnKind\": \"unicodeCodePoints\",\n", out);
    write_artifacts(out, &files, arena);
    fputs("\"results\": [", out);
    for (int i = 0; i < quiz_findings_count(findings); i++) {
        report_dump(out, i ? ",\n" : "\n", result_of(quiz_findings_at(findings, i), &files, arena));
        quiz_arena_reset(arena);
    }
    fputs("\n]}]}\n", out);
    free(files.at);
    quiz_arena_free(arena);
}

/* HTML entities in what players read; see form.h. */
#include "check/form.h"

#include <stdio.h>
#include <string.h>
#include <utf8proc.h>

#include "check/entities.h"

/* An entity in a line. */
typedef struct entity {
    quiz_slice span;
    int32_t point;
} entity;

/* Takes the next entity off REST; false where there is no further one. */
static bool next_entity(quiz_slice *rest, entity *e)
{
    const char *found;

    while (rest->size && (found = memchr(rest->at, '&', rest->size)) != NULL) {
        rest->size -= (size_t)(found - rest->at);
        rest->at = found;
        size_t size = entities_read(*rest, &e->point);
        size_t step = size ? size : 1;
        e->span = (quiz_slice){ found, size };
        rest->at += step;
        rest->size -= step;
        if (size) return true;
    }
    return false;
}

/* Whether C is seen where it stands. One that is not would be a worse fault than its entity, and empty a choice. */
static bool is_seen(int32_t c)
{
    char bytes[4];
    utf8proc_ssize_t size = utf8proc_encode_char(c, (utf8proc_uint8_t *)bytes);

    return size > 0 && form_is_visible((quiz_slice){ bytes, (size_t)size });
}

/*
 * Whether the character can stand where the entity does. What parts lines, keys, values, lists or placeholders would be
 * read as that, and what is a fault itself would be no gain.
 */
static bool can_stand(const form_line *line, int32_t c)
{
    static const char harmless[] = "\"'&<>()!?$%*+/@_~^";
    bool letter = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');

    if (c < 0x80) return c > ' ' && (strchr(harmless, c) || (letter && line->kind == FORM_VALUE));
    if (c < 0xA0 || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) return false;
    return utf8proc_codepoint_valid(c) && !(c >= 0xFDD0 && c <= 0xFDEF) && c != 0xFEFF && c != 0xFFFD &&
           (c & 0xFFFE) != 0xFFFE && is_seen(c);
}

static void put(char **to, quiz_slice part)
{
    memcpy(*to, part.at, part.size);
    *to += part.size;
}

/* SPAN with its entities as characters, as far as they can stand there. A character is shorter than its entity. */
static const char *decode(const form_line *line, quiz_slice span)
{
    char *text = quiz_arena_alloc(line->c->scratch, span.size + 1), *to = text;
    const char *at = span.at;
    quiz_slice rest = span;
    entity e;

    while (next_entity(&rest, &e)) {
        if (!can_stand(line, e.point)) continue;
        put(&to, (quiz_slice){ at, (size_t)(e.span.at - at) });
        to += utf8proc_encode_char(e.point, (utf8proc_uint8_t *)to);
        at = e.span.at + e.span.size;
    }
    put(&to, (quiz_slice){ at, (size_t)(span.at + span.size - at) });
    return text;
}

static int count_entities(quiz_slice s)
{
    entity e;
    int count = 0;

    while (next_entity(&s, &e)) count++;
    return count;
}

/* "&amp;lt;" is how a question about HTML shows "&lt;": decoded once it would look like one that is to be decoded. */
static bool makes_another(const form_line *line, quiz_slice span, const char *decoded, int left)
{
    const char *end = line->text.at + line->text.size;
    quiz_slice behind = { span.at + span.size, (size_t)(end - span.at) - span.size };
    const char *whole = quiz_arena_print(line->c->scratch, "%.*s%s%.*s", (int)(span.at - line->text.at), line->text.at,
                                         decoded, (int)behind.size, behind.at);

    return count_entities(quiz_slice_of(whole)) > left;
}

static const char *describe(const form_line *line, const entity *e)
{
    char shown[16] = "no character";
    int size = (int)e->span.size;

    if (can_stand(line, e->point))
        shown[utf8proc_encode_char(e->point, (utf8proc_uint8_t *)shown)] = '\0';
    else if (e->point <= ENTITIES_POINT_LAST)
        snprintf(shown, sizeof shown, "U+%04X", (unsigned)e->point);
    return quiz_arena_print(line->c->scratch, "\"%.*s\" stands for %s", size, e->span.at, shown);
}

/* Whether the line gives a value to NAME. */
static bool is_key(const form_line *line, const char *name)
{
    quiz_slice key = { line->all.at, (size_t)(line->text.at - line->all.at) };

    while (key.size && key.at[key.size - 1] != '=' && key.at[key.size - 1] != ':') key.size--;
    if (key.size) key.size--;
    return quiz_slice_is(quiz_slice_trim(key), name);
}

/* What goes on with the line above may be its text. */
static bool may_be_text(const form_line *line)
{
    return line->kind == FORM_CONTINUATION || is_key(line, "text");
}

/* The names of files are as they are. */
static bool names_file(const form_line *line)
{
    return line->kind == FORM_VALUE && (is_key(line, "image") || is_key(line, "audio"));
}

/* A question without a name is known by its text: with another text it would be another question. */
static bool names_question(const form_line *line)
{
    return quiz_slice_is(line->section, "question") && !line->named && may_be_text(line);
}

/* What types, records and templates say may be said in other files as well, and be compared or referred to. */
static bool may_change(const form_line *line)
{
    return quiz_slice_is(line->section, "bank") || (quiz_slice_is(line->section, "question") && !names_question(line));
}

static const char *help_on(const form_line *line, bool has_character)
{
    if (!has_character) return "write what is meant: players see the entity";
    return names_question(line) ? "give the question a name first: [question some-id]; then write the character itself"
                                : "write the character itself";
}

void form_entities(const form_line *line)
{
    entity first = { .point = 0 }, e;
    int count = 0, left = 0;
    quiz_slice span = { NULL, 0 }, rest = line->text;

    if (line->kind != FORM_VALUE && line->kind != FORM_CONTINUATION) return;
    while (next_entity(&rest, &e)) {
        if (count++ == 0) first = e;
        left += !can_stand(line, e.point);
        if (!can_stand(line, e.point)) continue;
        if (!span.at) span.at = e.span.at;
        span.size = (size_t)(e.span.at - span.at) + e.span.size;
    }
    if (count == 0 || names_file(line)) return;
    form_report(line, QUIZ_F_ENTITY, first.span, count, help_on(line, span.at), describe(line, &first));
    const char *decoded = span.at && may_change(line) ? decode(line, span) : NULL;
    if (decoded && !makes_another(line, span, decoded, left)) form_fix(line, span, decoded);
}

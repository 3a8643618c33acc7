/* Line ends, and the mark that a file may begin with; see form.h. */
#include "check/form.h"

#include <string.h>

static void check_start(check *c, const lines_document *d)
{
    if (d->text.size < 3 || memcmp(d->text.at, "\xEF\xBB\xBF", 3) != 0) return;
    quiz_findings_add(c->findings, QUIZ_F_BOM, lines_place(d, (quiz_slice){ d->text.at, 3 }, 1),
                      "save the file as UTF-8 without it", "the file begins with a byte order mark");
    quiz_findings_fix(c->findings, (quiz_fix){ 0, 3, "" });
}

/* The lines of a file by how they end. */
typedef struct ends {
    int unix_count, windows_count;
    int first_unix, first_windows; /* their numbers */
    size_t from[2], to[2];         /* where the ends of the first and behind the last one stand: Unix, Windows */
} ends;

static void count_end(ends *e, size_t at, bool windows, int number)
{
    int *count = windows ? &e->windows_count : &e->unix_count;

    if ((*count)++ == 0) {
        *(windows ? &e->first_windows : &e->first_unix) = number;
        e->from[windows] = at - windows;
    }
    e->to[windows] = at + 1;
}

static ends count_ends(quiz_slice text)
{
    ends e = { 0 };
    const char *found, *end = text.at + text.size;

    for (const char *at = text.at; at < end && (found = memchr(at, '\n', (size_t)(end - at))) != NULL; at = found + 1)
        count_end(&e, (size_t)(found - text.at), found > text.at && found[-1] == '\r',
                  e.unix_count + e.windows_count + 1);
    return e;
}

/* SPAN with every line's end made a Windows one, or a Unix one, in ARENA. */
static const char *with_ends(quiz_slice span, bool windows, quiz_arena *arena)
{
    char *text = quiz_arena_alloc(arena, span.size * 2 + 1), *to = text;

    for (size_t i = 0; i < span.size; i++) {
        bool end = span.at[i] == '\n' || (span.at[i] == '\r' && i + 1 < span.size && span.at[i + 1] == '\n');
        if (!end) *to++ = span.at[i];
        if (span.at[i] != '\n') continue;
        if (windows) *to++ = '\r';
        *to++ = '\n';
    }
    return text;
}

/* Of two carriage returns before a line's end the first one is a fault of the line, which must not look like mended. */
static bool has_returns(quiz_slice text, size_t from, size_t to)
{
    for (size_t i = from + (from == 0); i + 1 < to; i++)
        if (text.at[i] == '\r' && text.at[i - 1] == '\r' && text.at[i + 1] == '\n') return true;
    return false;
}

/* One edit from the first odd line to the last: there may be very many. Text with a NUL cannot be put into an edit. */
static void fix_ends(check *c, const lines_document *d, const ends *e, bool odd)
{
    quiz_slice span = { d->text.at + e->from[odd], e->to[odd] - e->from[odd] };

    if (memchr(span.at, '\0', span.size) || has_returns(d->text, e->from[odd], e->to[odd])) return;
    quiz_findings_fix(c->findings, (quiz_fix){ e->from[odd], e->to[odd], with_ends(span, !odd, c->scratch) });
    quiz_arena_reset(c->scratch);
}

static void check_ends(check *c, const lines_document *d)
{
    ends e = count_ends(d->text);
    bool odd = e.windows_count <= e.unix_count; /* those of Windows are */
    int count = odd ? e.windows_count : e.unix_count;
    quiz_place at = { .file = d->name, .line = odd ? e.first_windows : e.first_unix };

    if (e.windows_count == 0 || e.unix_count == 0) return;
    quiz_findings_add(c->findings, QUIZ_F_MIXED_LINE_ENDS, at,
                      odd ? "save the file with Unix line ends" : "save the file with Windows line ends",
                      "%d of the %d lines end%s as on %s, the others as on %s", count, e.windows_count + e.unix_count,
                      count == 1 ? "s" : "", odd ? "Windows" : "Unix", odd ? "Unix" : "Windows");
    fix_ends(c, d, &e, odd);
}

void form_ends(check *c, const lines_document *document)
{
    check_start(c, document);
    if (memchr(document->text.at, '\r', document->text.size)) check_ends(c, document);
}

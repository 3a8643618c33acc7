/* The reader of lines; see reader.h. */
#include "base/reader.h"

void reader_report(reader *r, quiz_rule_id rule, quiz_slice span, const char *help, const char *message)
{
    quiz_findings_add(r->findings, rule, lines_place(r->document, span, r->number), help, "%s", message);
    r->dropping = true;
}

static lines_entry *last_entry(reader *r)
{
    return &r->document->entries[r->document->entry_count - 1];
}

void reader_finish_value(reader *r)
{
    if (r->joined.size > 0) last_entry(r)->value = joined_take(&r->joined, r->document->arena);
}

static void note_continuation(reader *r, quiz_slice text)
{
    lines_document *d = r->document;

    d->continuations =
        quiz_grow(d->continuations, (size_t)d->continuation_count, &r->continuation_capacity, sizeof *d->continuations);
    d->continuations[d->continuation_count++] = (lines_continuation){ text, r->number, d->section_count - 1 };
}

void reader_go_on(reader *r)
{
    quiz_slice part = quiz_slice_trim(r->line);
    bool new_line = part.at[0] == '|';

    if (r->joined.size == 0) joined_add(&r->joined, last_entry(r)->value);
    if (r->joined.size + part.size > LINES_LONGEST) {
        reader_report(r, QUIZ_F_LONG_LINE, part, "end the value before this line", "this value is longer than 64 KiB");
        return;
    }
    note_continuation(r, part);
    if (new_line) part = quiz_slice_trim((quiz_slice){ part.at + 1, part.size - 1 });
    if (r->joined.size > 0) joined_add(&r->joined, quiz_slice_of(new_line ? "\n" : " "));
    joined_add(&r->joined, part);
}

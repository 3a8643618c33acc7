/* The history for people. */
#include "cli/stats.h"

#include "check/terminal.h"

enum { DAYS_SHOWN = 14, HARDEST_SHOWN = 10, NAME_WIDTH = 24 };

static int percent(int part, int whole)
{
    return whole ? (int)((200LL * part + whole) / (2LL * whole)) : 0;
}

static const char *plural(int count)
{
    return count == 1 ? "" : "s";
}

static int write_name(FILE *out, const char *name)
{
    quiz_slice rest = quiz_slice_of(name);
    int column = 0;

    while (rest.size) {
        terminal_cell cell = terminal_next(&rest, column);
        fputs(cell.text, out);
        column += cell.width;
    }
    return column;
}

static void write_totals(FILE *out, const history_totals *t)
{
    fprintf(out, "%d round%s, %d answer%s to %d question%s, %d right (%d %%).\n", t->rounds, plural(t->rounds),
            t->answers, plural(t->answers), t->questions, plural(t->questions), t->right,
            percent(t->right, t->answers));
    fprintf(out, "Days in a row: %d, at most %d.\n", t->streak, t->longest_streak);
}

/* ---- Modes ---- */

static void write_round(FILE *out, const char *word, const history_round *r)
{
    char day[STATS_DAY];

    fprintf(out, "    %s %8d points, %d of %d right, %s\n", word, r->score, r->right, r->asked, stats_day(r->day, day));
}

static void write_modes(FILE *out, history *h, quiz_arena *arena)
{
    int count;
    const history_mode *modes = history_modes(h, &count, arena);

    for (int i = 0; i < count; i++) {
        fputs(i ? "  " : "\nModes\n  ", out);
        write_name(out, modes[i].mode);
        if (*modes[i].title) fputs(", ", out);
        write_name(out, modes[i].title);
        fprintf(out, ": %d round%s\n", modes[i].rounds, plural(modes[i].rounds));
        write_round(out, "best", &modes[i].best);
        write_round(out, "last", &modes[i].last);
    }
}

/* ---- Days, questions, words ---- */

static void write_days(FILE *out, history *h, quiz_arena *arena)
{
    int count;
    char day[STATS_DAY];
    const history_day *days = history_days(h, NULL, 0, 99999999, &count, arena);
    int first = count > DAYS_SHOWN ? count - DAYS_SHOWN : 0;

    if (first) fprintf(out, "\nThe last %d of %d days\n", DAYS_SHOWN, count);
    if (!first && count) fputs("\nDays\n", out);
    for (int i = first; i < count; i++)
        fprintf(out, "  %s %5d of %d right (%d %%)\n", stats_day(days[i].day, day), days[i].right, days[i].asked,
                percent(days[i].right, days[i].asked));
}

static void write_hardest(FILE *out, history *h, quiz_arena *arena)
{
    int count;
    const history_question *q = history_hardest(h, HARDEST_SHOWN, &count, arena);

    if (count) fputs("\nMost often wrong\n", out);
    for (int i = 0; i < count; i++) {
        fprintf(out, "  %3d of %-3d ", q[i].asked - q[i].right, q[i].asked);
        write_name(out, q[i].question);
        fputc('\n', out);
    }
}

static void write_flags(FILE *out, history *h, quiz_arena *arena)
{
    int count;
    const history_flag *f = history_flags(h, &count, arena);

    if (count) fputs("\nFlagged\n", out);
    for (int i = 0; i < count; i++) {
        fputs("  ", out);
        write_name(out, f[i].file);
        fprintf(out, ":%d: ", f[i].line);
        write_name(out, f[i].kind);
        if (*f[i].words) fputs(": ", out);
        write_name(out, f[i].words);
        fputs(" (", out);
        write_name(out, f[i].question);
        fputs(")\n", out);
    }
}

/* ---- Each ---- */

static void write_profile(FILE *out, const stats_wish *w, const char *name)
{
    quiz_arena *arena = quiz_arena_new();

    history_turn_to(w->h, name);
    history_totals t = history_count(w->h, w->today);
    write_totals(out, &t);
    write_modes(out, w->h, arena);
    write_days(out, w->h, arena);
    write_hardest(out, w->h, arena);
    write_flags(out, w->h, arena);
    quiz_arena_free(arena);
}

static void list_profiles(FILE *out, const stats_wish *w)
{
    fprintf(out, "%d profiles: ", w->count);
    for (int i = 0; i < w->count; i++) {
        if (i) fputs(", ", out);
        write_name(out, w->profiles[i]);
    }
    fputc('\n', out);
}

static void write_heading(FILE *out, const char *name)
{
    fputc('\n', out);
    int width = write_name(out, name);
    fputc('\n', out);
    for (int i = 0; i < width; i++) fputc('=', out);
    fputc('\n', out);
}

void stats_text(FILE *out, const stats_wish *w)
{
    if (!w->count) fputs("Nothing was played yet: marquee begins a round.\n", out);
    if (w->count > 1) list_profiles(out, w);
    for (int i = 0; i < w->count; i++) {
        if (w->count > 1) write_heading(out, w->profiles[i]);
        write_profile(out, w, w->profiles[i]);
    }
}

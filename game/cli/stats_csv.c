/* The history as CSV (RFC 4180, but for the ends of lines): a row for each answer. */
#include "cli/stats.h"

#include <string.h>

static const char columns[] = "profile,round,mode,title,seed,number,player,question,choices,chosen,right,took_ms,"
                              "limit_ms,day,at\n";

/* In quotes where it has to be. */
static void write_text(FILE *out, const char *text)
{
    bool quoted = text[strcspn(text, "\",\r\n")] != '\0';

    if (quoted) fputc('"', out);
    for (const char *c = text; *c; c++) {
        if (*c == '"') fputc('"', out);
        fputc(*c, out);
    }
    if (quoted) fputc('"', out);
    fputc(',', out);
}

static void write_choices(FILE *out, const history_answer *a, quiz_arena *arena)
{
    const char *all = a->choice_count ? a->choices[0] : "";

    for (int i = 1; i < a->choice_count; i++) all = quiz_arena_print(arena, "%s | %s", all, a->choices[i]);
    write_text(out, all);
    write_text(out, a->chosen < 0 ? "" : a->choices[a->chosen]);
}

typedef struct walk {
    FILE *out;
    const char *profile;
    quiz_arena *arena;
} walk;

static void see(const history_round *r, const history_answer *a, void *data)
{
    walk *w = data;
    char day[STATS_DAY];

    if (!a) return;
    write_text(w->out, w->profile);
    fprintf(w->out, "%lld,", (long long)r->id);
    write_text(w->out, r->mode);
    write_text(w->out, r->title);
    fprintf(w->out, "%llu,%d,%d,", (unsigned long long)r->seed, a->number, a->player);
    write_text(w->out, a->question);
    write_choices(w->out, a, w->arena);
    fprintf(w->out, "%d,%d,%d,%s,%lld\n", a->right, a->took_ms, a->limit_ms, stats_day(a->day, day), (long long)a->at);
    quiz_arena_reset(w->arena);
}

void stats_csv(FILE *out, const stats_wish *wish)
{
    quiz_arena *arena = quiz_arena_new();

    fputs(columns, out);
    for (int i = 0; i < wish->count; i++) {
        walk w = { out, wish->profiles[i], arena };
        history_turn_to(wish->h, wish->profiles[i]);
        history_walk_answers(wish->h, see, &w);
    }
    quiz_arena_free(arena);
}

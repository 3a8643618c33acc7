/* `marquee stats`: the history, told, exported or cleared. */
#include "cli/stats.h"

#include "check/terminal.h"
#include "cli/commands.h"
#include "store/files.h"
#include "store/folders.h"

#include <dirent.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include <unistd.h>

const char *stats_day(int day, char room[static STATS_DAY])
{
    snprintf(room, STATS_DAY, "%04d-%02d-%02d", day / 10000 % 10000, day / 100 % 100, day % 100);
    return room;
}

static int today(void)
{
    time_t now = time(NULL);
    struct tm t;

    if (!localtime_r(&now, &t)) return 0;
    return (t.tm_year + 1900) * 10000 + (t.tm_mon + 1) * 100 + t.tm_mday;
}

/* ---- Who ---- */

/* False: there is no such profile, which was said. */
static bool find_profiles(stats_wish *w, const char *const *wanted, quiz_arena *arena)
{
    w->profiles = history_profiles(w->h, &w->count, arena);
    if (!*wanted || !w->count) return true;
    for (int i = 0; i < w->count; i++) {
        if (strcmp(w->profiles[i], *wanted) != 0) continue;
        w->profiles = wanted;
        w->count = 1;
        return true;
    }
    const char *near = quiz_text_nearest(quiz_slice_of(*wanted), w->profiles, w->count);
    if (near)
        cli_complain("nobody has played as \"%s\"; did you mean \"%s\"?", *wanted, near);
    else
        cli_complain("nobody has played as \"%s\"; marquee stats lists who has", *wanted);
    return false;
}

/* ---- Writing ---- */

static bool ends_in(const char *name, const char *ending)
{
    size_t size = strlen(name), end = strlen(ending);

    return size > end && strcasecmp(name + size - end, ending) == 0;
}

static int format_of(const cli_options *o, const char *file)
{
    if (o->format || !file) return o->format;
    return ends_in(file, ".json") ? FORMAT_JSON : ends_in(file, ".csv") ? FORMAT_CSV : FORMAT_TEXT;
}

typedef struct written {
    stats_writer *write;
    const stats_wish *wish;
} written;

static void fill(FILE *out, void *data)
{
    const written *w = data;

    w->write(out, w->wish);
}

static int write_all(const stats_wish *w, const cli_options *o, quiz_arena *arena)
{
    static stats_writer *const writers[] = {
        [FORMAT_TEXT] = stats_text, [FORMAT_JSON] = stats_json, [FORMAT_CSV] = stats_csv
    };
    written data = { writers[format_of(o, o->export_to)], w };

    if (!o->export_to) {
        fill(stdout, &data);
        return CLI_DONE;
    }
    const char *reason = files_write_by(o->export_to, fill, &data, arena);
    if (reason) cli_complain("%s", reason);
    return reason ? CLI_CANNOT : CLI_DONE;
}

/* ---- Clearing ---- */

static bool asks_and_hears_yes(const stats_wish *w)
{
    char answer[16];

    if (!isatty(STDIN_FILENO)) return true;
    fputs("The history of ", stderr);
    for (int i = 0; i < w->count; i++) {
        if (i) fputs(i + 1 < w->count ? ", " : " and ", stderr);
        terminal_write(stderr, w->profiles[i]);
    }
    fputs(" will be gone. Clear it? [y/N] ", stderr);
    return fgets(answer, sizeof answer, stdin) && (answer[0] == 'y' || answer[0] == 'Y');
}

/* Files that were kept aside have what they have: whoever clears wants to know. */
static void tell_what_stays(const char *folder)
{
    static const char prefix[] = "history.sqlite.damaged-";
    DIR *open = opendir(folder);
    const struct dirent *entry;

    while (open && (entry = readdir(open)) != NULL)
        if (strncmp(entry->d_name, prefix, sizeof prefix - 1) == 0)
            cli_complain("%s/%s was kept aside, and stays", folder, entry->d_name);
    if (open) closedir(open);
}

static int clear_each(const stats_wish *w, const char *folder)
{
    history *h = history_open(folder, NULL, HISTORY_PLAY);
    const char *reason = NULL;

    for (int i = 0; i < w->count && !reason; i++) {
        history_turn_to(h, w->profiles[i]);
        int answers = history_count(h, w->today).answers;
        reason = history_clear(h);
        if (reason) break;
        terminal_write(stdout, w->profiles[i]);
        printf(": %d %s cleared\n", answers, answers == 1 ? "answer" : "answers");
    }
    if (reason) cli_complain("%s", reason);
    history_close(h);
    return reason ? CLI_CANNOT : CLI_DONE;
}

static int clear(const stats_wish *w, const char *folder)
{
    if (!w->count) {
        puts("There is nothing to clear.");
    } else if (!asks_and_hears_yes(w)) {
        puts("Nothing was cleared.");
        return CLI_DONE;
    }
    int status = w->count ? clear_each(w, folder) : CLI_DONE;
    tell_what_stays(folder);
    return status;
}

/* ---- The command ---- */

/* What can be told of a history in TROUBLE: CLI_CANNOT, nothing. */
static int status_of(history *h)
{
    const char *notice = history_notice(h);

    if (!notice) return CLI_DONE;
    cli_complain("%s", notice);
    return history_trouble_of(h) == HISTORY_DAMAGED ? CLI_WRONG : CLI_CANNOT;
}

static int tell(history *h, const cli_options *o, const char *folder, quiz_arena *arena)
{
    stats_wish w = { .h = h, .today = today() };
    int status = status_of(h);

    if (status == CLI_CANNOT || !find_profiles(&w, &o->profile, arena)) return CLI_CANNOT;
    int done = o->clear ? clear(&w, folder) : write_all(&w, o, arena);
    return done ? done : status;
}

int cli_stats(int argc, char **argv)
{
    cli_options o;
    int status;

    if (!cli_parse("stats", argc, argv, &o, &status)) return status;
    if (o.play.bank_count) return cli_misused("stats", "stats is of all banks, and takes none");
    if (o.clear && o.export_to) return cli_misused("stats", "--clear and --export go one after the other");
    if (o.profile && !history_is_profile(o.profile))
        return cli_misused("stats", "--profile wants a name of one line, with at most %d bytes", HISTORY_PROFILE_MAX);

    quiz_arena *arena = quiz_arena_new();
    const char *folder = folders_data(o.play.home, arena);
    history *h = history_open(folder, o.profile, HISTORY_READ);
    status = tell(h, &o, folder, arena);
    history_close(h);
    quiz_arena_free(arena);
    return status;
}

/*
 * bench_history FOLDER ANSWERS: fills a history with that many answers, then opens it and the screen of statistics, and
 * draws it. Prints, with tabs between: answers, steps of SQLite's machine, microseconds (the median), bytes of the
 * file.
 */
#include "../unit/hands.h"
#include "../unit/many_answers.h"

#include <sys/stat.h>
#include <time.h>

enum { TURNS = 21 };

static double now_us(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static int compare(const void *a, const void *b)
{
    double one = *(const double *)a, other = *(const double *)b;

    return (one > other) - (one < other);
}

/* The last day that was played, of so many rounds. */
static record_time last_day(void *data)
{
    const int *rounds = data;

    return (record_time){ .ms = INT64_C(1577836800000) + *rounds * INT64_C(3600000),
                          .day = many_day((*rounds - 1) / 3) };
}

/* The history is opened, what it knows is read, and the screen counts and draws. */
static void open_statistics(const char *folder, hands *at, int rounds, int64_t *steps)
{
    history *h = history_open(folder, NULL, HISTORY_READ);
    record *r = record_new(at->bank.catalog, (record_clock){ last_day, &rounds });
    app_options options = {
        .catalog = at->bank.catalog, .settings = &at->chosen, .measure = { .width = hands_width }, .record = r
    };

    record_use(r, h);
    at->app = app_new(&options);
    app_show(at->app, "statistics");
    hands_step(at, (input){ .kind = INPUT_NONE });
    *steps = sql_steps(history_db(h));
    app_free(at->app);
    record_free(r);
    history_close(h);
}

static double median_us(const char *folder, int rounds, int64_t *steps)
{
    double took[TURNS];
    hands at = hands_new(true, 12);

    at.bank = small_bank_make(MANY_QUESTIONS, 5);
    at.frame = frame_new();
    for (int i = 0; i < TURNS; i++) {
        double before = now_us();
        open_statistics(folder, &at, rounds, steps);
        took[i] = now_us() - before;
    }
    frame_free(at.frame);
    small_bank_free(at.bank);
    qsort(took, TURNS, sizeof *took, compare);
    return took[TURNS / 2];
}

int main(int argc, char **argv)
{
    if (argc != 3) return 2;
    int rounds = atoi(argv[2]) / MANY_IN_A_ROUND;
    int64_t steps;
    char path[4096];
    struct stat status;
    history *h = history_open(argv[1], NULL, HISTORY_PLAY);

    for (int i = 0; i < rounds; i++) many_play(h, i);
    history_close(h);
    double us = median_us(argv[1], rounds, &steps);
    snprintf(path, sizeof path, "%s/history.sqlite", argv[1]);
    if (stat(path, &status) != 0) return 2;
    printf("%d\t%lld\t%.0f\t%lld\n", rounds * MANY_IN_A_ROUND, (long long)steps, us, (long long)status.st_size);
    return 0;
}

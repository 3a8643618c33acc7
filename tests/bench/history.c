/*
 * bench_history FOLDER ANSWERS: fills a history with that many answers, then opens it and looks at all that the screen
 * of statistics shows. Prints, with tabs between: answers, steps of SQLite's machine, microseconds (the median), bytes.
 */
#include "../unit/many_answers.h"

#include <stdlib.h>
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

static double median_us(const char *folder, int rounds, int64_t *steps)
{
    double took[TURNS];

    for (int i = 0; i < TURNS; i++) {
        double before = now_us();
        history *h = history_open(folder, NULL, HISTORY_READ);
        *steps = many_cost(h, rounds);
        history_close(h);
        took[i] = now_us() - before;
    }
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

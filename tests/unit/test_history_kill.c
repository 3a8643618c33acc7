/* A game that is killed at any moment loses no answer, keeps none twice, and finds its round where it was. */
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "folder.h"
#include "sittings.h"

#include <signal.h>
#include <sqlite3.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>

enum { KILLS = 200 };

/* What the game that is killed and the one that looks both see. */
typedef struct told {
    int began, answered; /* rounds and answers that were said to be kept */
} told;

static told *shared;

/* ---- Dying ---- */

static int left_to_live;
static bool torn; /* it dies in the middle of its last write */
static ssize_t (*whole_write)(int file, const void *bytes, size_t size, off_t at);
static int (*whole_truncate)(int file, off_t size);

static ssize_t dying_write(int file, const void *bytes, size_t size, off_t at)
{
    if (--left_to_live > 0) return whole_write(file, bytes, size, at);
    if (torn) whole_write(file, bytes, size / 2, at);
    raise(SIGKILL);
    return -1;
}

static int dying_truncate(int file, off_t size)
{
    if (--left_to_live <= 0) raise(SIGKILL);
    return whole_truncate(file, size);
}

static void die_at_write(int number, bool in_the_middle)
{
    static const char *const names[] = { "pwrite", "pwrite64" };
    sqlite3_vfs *vfs = sqlite3_vfs_find(NULL);

    left_to_live = number;
    torn = in_the_middle;
    whole_truncate = (int (*)(int, off_t))vfs->xGetSystemCall(vfs, "ftruncate");
    vfs->xSetSystemCall(vfs, "ftruncate", (sqlite3_syscall_ptr)dying_truncate);
    for (int i = 0; i < 2; i++) {
        sqlite3_syscall_ptr was = vfs->xGetSystemCall(vfs, names[i]);
        if (!was) continue;
        whole_write = (ssize_t(*)(int, const void *, size_t, off_t))was;
        vfs->xSetSystemCall(vfs, names[i], (sqlite3_syscall_ptr)dying_write);
    }
}

/* ---- Playing ---- */

static void play_from(history *h, int round, int number, bool begun)
{
    for (;; round++, number = 0, begun = false) {
        if (!begun) shared->began += sitting_begin(h, round);
        for (; number < SITTING_QUESTIONS; number++)
            shared->answered += sitting_answer(h, round, number, number == SITTING_QUESTIONS - 1);
    }
}

/* Goes on with the round that was left, or with the next one, until it is killed. */
static void play(int rounds)
{
    quiz_arena *arena = quiz_arena_new();
    history *h = history_open(".", NULL, HISTORY_PLAY);
    history_unfinished left;

    if (history_find_unfinished(h, &left, arena)) {
        history_resume(h, &left);
        play_from(h, (int)left.start.seed, left.move_count / 2, true);
    } else {
        play_from(h, rounds, 0, false);
    }
}

/* By the number of a write, or after a time: a process that is killed may be anywhere. */
static void play_and_kill(int turn, uint32_t number, int rounds)
{
    bool by_time = turn % 4 == 0;
    int status;
    pid_t child = fork();

    assert_true(child >= 0);
    if (child == 0) {
        if (!by_time) die_at_write(1 + (int)(number % 200), turn % 4 == 1);
        play(rounds);
    }
    if (by_time) {
        nanosleep(&(struct timespec){ .tv_nsec = number % 40000 * 1000 }, NULL);
        kill(child, SIGKILL);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
}

/* ---- Looking ---- */

/* All that was said to be kept is there; besides at most the one that it died over. */
static void expect_all(void)
{
    int answered = (int)sitting_ask("SELECT count(*) FROM answers");
    int began = (int)sitting_ask("SELECT count(*) FROM rounds");

    assert_in_range(answered, shared->answered, shared->answered + 1);
    assert_in_range(began, shared->began, shared->began + 1);
    assert_int_equal(sitting_ask("SELECT coalesce(sum(asked), 0) FROM day_totals"), answered);
    assert_int_equal(sitting_ask("SELECT coalesce(sum(asked), 0) FROM question_totals"), answered);
    *shared = (told){ began, answered };
}

/* The round that goes on has an answer for every two of its moves, and all of its bags. */
static void expect_round(void)
{
    quiz_arena *arena = quiz_arena_new();
    history *h = history_open(".", NULL, HISTORY_PLAY);
    history_unfinished left;
    int count;

    assert_null(history_notice(h));
    if (history_find_unfinished(h, &left, arena)) {
        assert_int_equal((int)left.start.seed, shared->began - 1);
        assert_int_equal(left.move_count, 2 * (shared->answered - 4 * (shared->began - 1)));
        const history_drawn *bags = history_bags(h, &count, arena);
        int marked = 0;
        for (int i = 0; i < count; i++) marked += bags[i].bag == (int)left.start.seed;
        assert_int_equal(marked, SITTING_QUESTIONS);
    } else {
        assert_int_equal(shared->answered, 4 * shared->began);
    }
    history_close(h);
    quiz_arena_free(arena);
}

static void two_hundred_kills_lose_nothing(void **state)
{
    uint32_t seed = 7;
    (void)state;

    shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    assert_true(shared != MAP_FAILED);
    for (int turn = 0; turn < KILLS; turn++) {
        seed = seed * 1664525U + 1013904223U;
        play_and_kill(turn, seed >> 8, shared->began);
        if (access("history.sqlite", F_OK) != 0) continue; /* killed before it was made */
        assert_true(sitting_is_sound());
        expect_all();
        expect_round();
    }
    assert_true(shared->answered > KILLS); /* the writes alone bring it farther, however slow the machine is */
}

int main(void)
{
    const struct CMUnitTest tests[] = { IN_A_FOLDER(two_hundred_kills_lose_nothing) };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

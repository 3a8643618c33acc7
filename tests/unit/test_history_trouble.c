/* Where the history cannot be used, the game plays on, says so, and keeps it all as soon as it can. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "folder.h"
#include "sittings.h"

#include "store/history_schema.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>

static history *opened(void)
{
    return history_open(".", NULL, HISTORY_PLAY);
}

static void play_before(void)
{
    history *h = opened();

    for (int i = 0; i < 3; i++) assert_true(sitting_play(h, i));
    history_close(h);
}

static int answers_of(history *h)
{
    return history_count(h, 0).answers;
}

/* It says once what is the matter, and goes on with ANSWERS, which become four more. */
static void expect_trouble(history *h, history_trouble trouble, const char *word, int answers)
{
    const char *notice = history_notice(h);

    assert_int_equal(history_trouble_of(h), trouble);
    assert_non_null(notice);
    assert_non_null(strstr(notice, word));
    assert_int_equal(answers_of(h), answers);
    assert_false(sitting_play(h, 50));
    assert_null(history_notice(h));
    assert_int_equal(answers_of(h), answers + 4);
}

/* The next write brings all of it into the file. */
static void expect_return(history *h, int answers)
{
    assert_true(sitting_begin(h, 60));
    assert_int_equal(history_trouble_of(h), HISTORY_FINE);
    assert_non_null(strstr(history_notice(h), "kept again"));
    assert_int_equal(answers_of(h), answers);
    history_close(h);
    assert_int_equal(sitting_ask("SELECT count(*) FROM answers"), answers);
    assert_int_equal(sitting_ask("SELECT count(*) FROM rounds WHERE ended NOT NULL"), answers / 4);
    assert_true(sitting_is_sound());
}

/* ---- Locked ---- */

static sql *lock_all(void)
{
    sql *s = sql_open("history.sqlite", SQL_TO_WRITE, 0);

    sql_script(s, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    assert_int_equal(sql_fault_of(s), SQL_FINE);
    return s;
}

static void a_locked_file_is_caught_up_with_when_it_is_free(void **state)
{
    (void)state;
    play_before();
    sql *other = lock_all();
    history *h = opened();
    expect_trouble(h, HISTORY_LOCKED, "locked", 0);
    sql_close(other);
    expect_return(h, 16);
}

static void a_lock_in_a_sitting_hides_nothing(void **state)
{
    (void)state;
    play_before();
    history *h = opened();
    sql *other = sql_open("history.sqlite", SQL_TO_WRITE, 0);
    sql_script(other, "BEGIN IMMEDIATE");
    assert_false(sitting_begin(h, 40));
    expect_trouble(h, HISTORY_LOCKED, "locked", 12);
    sql_close(other);
    expect_return(h, 16);
}

static void what_waits_is_written_when_the_game_ends(void **state)
{
    (void)state;
    play_before();
    sql *other = lock_all();
    history *h = opened();
    assert_false(sitting_play(h, 50));
    sql_close(other);
    history_close(h);
    assert_int_equal(sitting_ask("SELECT count(*) FROM answers"), 16);
}

/* ---- A full disk ---- */

/* No file of this program grows beyond SIZE. */
static void limit(rlim_t size)
{
    struct rlimit now;

    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &now), 0);
    now.rlim_cur = size < now.rlim_max ? size : now.rlim_max;
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &now), 0);
}

static void a_full_disk_is_caught_up_with_when_there_is_room(void **state)
{
    (void)state;
    play_before();
    history *h = opened();
    limit(4096);
    assert_false(sitting_begin(h, 40));
    expect_trouble(h, HISTORY_FULL, "no room", 12);
    limit(RLIM_INFINITY);
    expect_return(h, 16);
}

static void a_disk_that_is_full_from_the_start_is_caught_up_with_too(void **state)
{
    (void)state;
    limit(4096);
    history *h = opened();
    expect_trouble(h, HISTORY_FULL, "no room", 0);
    limit(RLIM_INFINITY);
    expect_return(h, 4);
}

/* ---- No right to write ---- */

/* Runs PLAYS as somebody who has no rights here but to read; it returns whether all went well. */
static void expect_for_guests(bool (*plays)(void))
{
    int status;
    pid_t child = fork();

    if (child == 0) _exit((getuid() == 0 && setuid(65534) != 0) || !plays());
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
}

static bool plays_before_a_closed_door(void)
{
    history *h = opened();
    const char *notice = history_notice(h);
    bool said = notice && strstr(notice, "cannot be written") && history_trouble_of(h) == HISTORY_READ_ONLY;
    bool seen = answers_of(h) == 12, kept = sitting_play(h, 50), played = answers_of(h) == 16;

    history_close(h);
    return said && seen && !kept && played;
}

static void what_may_only_be_read_is_shown_and_stays(void **state)
{
    (void)state;
    play_before();
    chmod("history.sqlite", 0444);
    chmod(".", 0555);
    expect_for_guests(plays_before_a_closed_door);
    chmod(".", 0755);
    expect_for_guests(plays_before_a_closed_door);
    assert_int_equal(sitting_ask("SELECT count(*) FROM answers"), 12);
}

static bool plays_in_a_closed_folder(void)
{
    history *h = opened();
    bool said = history_notice(h) != NULL && history_trouble_of(h) == HISTORY_READ_ONLY;
    bool kept = sitting_play(h, 50), played = answers_of(h) == 4;

    history_close(h);
    return said && !kept && played;
}

static void a_folder_that_may_not_be_written_stays_empty(void **state)
{
    (void)state;
    chmod(".", 0555);
    expect_for_guests(plays_in_a_closed_folder);
    chmod(".", 0755);
    assert_int_equal(access("history.sqlite", F_OK), -1);
}

/* ---- Other versions ---- */

static void a_newer_version_is_left_alone(void **state)
{
    (void)state;
    play_before();
    sql *s = sql_open("history.sqlite", SQL_TO_WRITE, 0);
    sql_script(s, "CREATE TABLE news (id INTEGER); PRAGMA user_version = 1000");
    sql_close(s);
    history *h = opened();
    expect_trouble(h, HISTORY_NEWER, "newer version", 0);
    history_close(h);
    assert_int_equal(sitting_ask("SELECT count(*) FROM answers"), 12);
    assert_int_equal(sitting_ask("PRAGMA user_version"), 1000);
    assert_int_equal(access("history.sqlite.damaged-1", F_OK), -1);
}

static void migrations_go_step_by_step_and_each_as_a_whole(void **state)
{
    static const char *const steps[] = { "CREATE TABLE a (x INTEGER)", "ALTER TABLE a ADD COLUMN y INTEGER",
                                         "CREATE TABLE b (x INTEGER); this is no SQL" };
    (void)state;
    sql *s = sql_open(NULL, SQL_TO_WRITE, 0);

    history_migrate(s, steps, 1);
    sql_script(s, "INSERT INTO a VALUES (7)");
    history_migrate(s, steps, 2);
    assert_int_equal(sql_fault_of(s), SQL_FINE);
    assert_int_equal(sql_number(s, "SELECT x FROM a WHERE y IS NULL", NULL, 0), 7);
    history_migrate(s, steps, 3);
    assert_int_not_equal(sql_fault_of(s), SQL_FINE);
    sql_forget(s);
    assert_int_equal(sql_number(s, "PRAGMA user_version", NULL, 0), 2);
    assert_int_equal(sql_number(s, "SELECT count(*) FROM sqlite_schema WHERE name = 'b'", NULL, -1), 0);
    sql_close(s);
}

/* As version 1 wrote it: a question had its name alone. */
static void what_an_older_version_wrote_is_kept(void **state)
{
    (void)state;
    sql *s = sql_create("history.sqlite");
    history_migrate(s, history_migrations, 1);
    sql_script(s,
               "INSERT INTO profiles VALUES (1, 'player', 5);"
               "INSERT INTO questions VALUES (3, 'q1', 'Letters'), (4, 'q2', 'Letters');"
               "INSERT INTO rounds VALUES (9, 1, 7, 'Letters', 'classic', 1, 20260101, 5, 2, NULL, 6, 'finished', 1, 1,"
               " 100);"
               "INSERT INTO answers VALUES (9, 0, 0, 4, 1, 1, 5, 0, 20260101, 5, 'a');"
               "INSERT INTO memory VALUES (1, 4, 2.5, 5.0, 1, 3, 0, 3);"
               "INSERT INTO bags VALUES (1, 3, 2);");
    assert_int_equal(sql_fault_of(s), SQL_FINE);
    sql_close(s);
    quiz_arena *arena = quiz_arena_new();
    history *h = opened();
    int count;
    const history_memory *m = history_memories(h, &count, arena);
    assert_int_equal(count, 1);
    assert_string_equal(m->question, "q2");
    assert_string_equal(m->title, "Letters");
    assert_int_equal(m->reps, 3);
    history_close(h);
    assert_true(sitting_is_sound());
    assert_int_equal(sitting_ask("SELECT count(*) FROM bags JOIN questions ON id = question WHERE name = 'q1'"), 1);
    assert_int_equal(sitting_ask("SELECT count(*) FROM pragma_foreign_key_check"), 0);
    quiz_arena_free(arena);
}

/* ---- No file ---- */

static void what_is_no_file_is_not_opened(void **state)
{
    static const char *const places[] = { "history.sqlite", "history.sqlite-wal", "history.sqlite-shm" };
    (void)state;

    for (int i = 0; i < 3; i++) {
        for (int kind = 0; kind < 3; kind++) {
            if (kind == 0) assert_int_equal(mkfifo(places[i], 0600), 0);
            if (kind == 1) assert_int_equal(mkdir(places[i], 0700), 0);
            if (kind == 2) assert_int_equal(symlink("../elsewhere", places[i]), 0);
            history *h = opened();
            expect_trouble(h, HISTORY_UNUSABLE, places[i], 0);
            history_close(h);
            assert_int_equal(remove(places[i]), 0);
        }
    }
}

static void without_a_folder_the_game_plays_on(void **state)
{
    (void)state;
    folder_write("file", "");
    history *h = history_open("file/below", NULL, HISTORY_PLAY);
    assert_non_null(history_notice(h));
    history_close(h);
    h = history_open(NULL, NULL, HISTORY_PLAY);
    expect_trouble(h, HISTORY_UNUSABLE, "no folder", 0);
    history_close(h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(a_locked_file_is_caught_up_with_when_it_is_free),
        IN_A_FOLDER(a_lock_in_a_sitting_hides_nothing),
        IN_A_FOLDER(what_waits_is_written_when_the_game_ends),
        IN_A_FOLDER(a_full_disk_is_caught_up_with_when_there_is_room),
        IN_A_FOLDER(a_disk_that_is_full_from_the_start_is_caught_up_with_too),
        IN_A_FOLDER(what_may_only_be_read_is_shown_and_stays),
        IN_A_FOLDER(a_folder_that_may_not_be_written_stays_empty),
        IN_A_FOLDER(a_newer_version_is_left_alone),
        IN_A_FOLDER(what_an_older_version_wrote_is_kept),
        IN_A_FOLDER(migrations_go_step_by_step_and_each_as_a_whole),
        IN_A_FOLDER(what_is_no_file_is_not_opened),
        IN_A_FOLDER(without_a_folder_the_game_plays_on),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

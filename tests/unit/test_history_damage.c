/* Whatever lies in the place of the history, the game plays on, says so, and loses nothing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "folder.h"
#include "sittings.h"

#include <fcntl.h>

enum { ROUNDS = 30 };

static history *opened(void)
{
    return history_open(".", NULL, HISTORY_PLAY);
}

static char before[1 << 20]; /* the file of all that was played before */
static size_t before_size;

static void play(void)
{
    history *h = opened();

    for (int i = 0; i < ROUNDS; i++) assert_true(sitting_play(h, i));
    history_close(h);
    FILE *in = fopen("history.sqlite", "rb");
    before_size = fread(before, 1, sizeof before, in);
    fclose(in);
    assert_true(before_size > 8192 && before_size < sizeof before);
}

static void play_before(void)
{
    if (!before_size) play();
    FILE *out = fopen("history.sqlite", "wb");
    assert_int_equal(fwrite(before, 1, before_size, out), before_size);
    fclose(out);
}

/* So that each turn of a test begins in an empty folder. */
static void clear_all(void)
{
    DIR *entries = opendir(".");

    for (const struct dirent *e; (e = readdir(entries)) != NULL;)
        if (e->d_name[0] != '.') remove(e->d_name);
    closedir(entries);
}

static void tell(const char *line)
{
    sql *s = sql_open("history.sqlite", SQL_TO_WRITE, 1000);

    sql_script(s, line);
    assert_int_equal(sql_fault_of(s), SQL_FINE);
    sql_close(s);
}

/* It can be played, and what is played can be looked at, whether it is kept or not. */
static void expect_play(history *h)
{
    int had = history_count(h, 0).answers;

    sitting_play(h, 400);
    assert_int_equal(history_count(h, 0).answers, had + 4);
}

static int64_t size_of(const char *path)
{
    struct stat status;

    return lstat(path, &status) == 0 ? (int64_t)status.st_size : -1;
}

/* ---- Damage ---- */

/* Opens what is no history: it goes aside to the byte, and a new one begins. Returns how many answers that has. */
static int expect_aside(history_trouble after)
{
    int64_t size = size_of("history.sqlite");
    history *h = opened();
    const char *notice = history_notice(h);

    assert_int_equal(history_trouble_of(h), after);
    assert_non_null(notice);
    assert_non_null(strstr(notice, "history.sqlite is damaged; it is kept as ./history.sqlite.damaged-1"));
    assert_null(history_notice(h));
    assert_int_equal(size_of("history.sqlite.damaged-1"), size);
    int answers = history_count(h, 0).answers;
    expect_play(h);
    history_close(h);
    assert_true(sitting_is_sound());
    assert_int_equal(sitting_ask("SELECT count(*) FROM answers"), answers + 4);
    h = opened();
    assert_null(history_notice(h));
    history_close(h);
    return answers;
}

static void what_is_no_database_goes_aside(void **state)
{
    static const char *const texts[] = { "x", "SQLite format 3", "[replay]\nversion = 1\n" };
    (void)state;

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        folder_write("history.sqlite", texts[i]);
        assert_int_equal(expect_aside(HISTORY_FINE), 0);
        clear_all();
    }
    folder_write("history.sqlite", "");
    assert_int_equal(expect_aside(HISTORY_FINE), 0);
}

static void tables_that_are_not_ours_go_aside(void **state)
{
    static const char *const lines[] = {
        "CREATE TRIGGER t AFTER INSERT ON answers BEGIN DELETE FROM rounds; END",
        "CREATE VIEW v AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n",
        "DROP TABLE daily",
        "DROP TABLE days; CREATE VIEW days AS SELECT 1 AS profile, 2 AS day, 3 AS run",
        "ALTER TABLE rounds ADD COLUMN more INTEGER",
        "PRAGMA user_version = 0",
        "PRAGMA application_id = 7",
    };
    (void)state;

    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        play_before();
        tell(lines[i]);
        expect_aside(HISTORY_FINE);
        clear_all();
    }
}

static void what_was_left_beside_no_file_goes_aside(void **state)
{
    (void)state;
    folder_write("history.sqlite-wal", "not a log");
    history *h = opened();
    assert_non_null(history_notice(h));
    expect_play(h);
    history_close(h);
    assert_int_equal(size_of("history.sqlite.damaged-1-wal"), 9);
    assert_true(sitting_is_sound());
}

/* A journal names a file that goes when it is played back. */
static void a_journal_beside_it_is_never_played(void **state)
{
    (void)state;
    play_before();
    folder_write("history.sqlite-journal", "what SQLite would play back");
    assert_int_equal(expect_aside(HISTORY_FINE), ROUNDS * 4);
    assert_int_equal(size_of("history.sqlite.damaged-1-journal.kept"), 27);
}

static void what_never_ends_is_stopped(void **state)
{
    (void)state;
    play_before();
    sql *s = sql_open("history.sqlite", SQL_TO_READ, 0);
    sql_rows *rows = sql_ask(s,
                             "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"
                             " SELECT max(x), (SELECT count(*) FROM answers) FROM n",
                             NULL);
    assert_false(sql_next(s, rows));
    assert_int_equal(sql_fault_of(s), SQL_DAMAGED);
    sql_close(s);
}

/* ---- Bytes that flipped ---- */

static uint32_t chance(uint32_t *seed)
{
    *seed = *seed * 1664525U + 1013904223U;
    return *seed >> 8;
}

static void flip(uint32_t *seed, int count)
{
    int file = open("history.sqlite", O_RDWR);
    off_t size = lseek(file, 0, SEEK_END);

    for (int i = 0; i < count; i++) {
        unsigned char byte = (unsigned char)chance(seed);
        assert_int_equal(pwrite(file, &byte, 1, (off_t)chance(seed) % size), 1);
    }
    close(file);
}

static void look_at_all(history *h)
{
    quiz_arena *arena = quiz_arena_new();
    int count, counts[3];

    history_count(h, 20260131);
    history_days(h, NULL, 0, 99999999, &count, arena);
    history_questions(h, &count, arena);
    history_hardest(h, 10, &count, arena);
    history_memories(h, &count, arena);
    history_bags(h, &count, arena);
    history_modes(h, &count, arena);
    history_rounds(h, NULL, 20, &count, arena);
    history_flags(h, &count, arena);
    history_banks(h, &count, arena);
    history_audience(h, "question:q1", "", sitting_choices, counts, 3);
    quiz_arena_free(arena);
}

/* Whatever flips, it is noticed or harmless; what is played afterwards is in a sound file or was said not to be kept.
 */
static void flipped_bytes_stop_nobody(void **state)
{
    uint32_t seed = 1;
    (void)state;

    for (int turn = 0; turn < 40; turn++) {
        play_before();
        flip(&seed, 1 + turn * 12);
        history *h = opened();
        look_at_all(h);
        assert_true(sitting_play(h, 500));
        look_at_all(h);
        history_close(h);
        assert_int_equal(sitting_ask("SELECT count(*) FROM answers JOIN rounds ON id = round WHERE seed = 500"), 4);
        clear_all();
    }
}

static void a_file_that_was_cut_off_stops_nobody(void **state)
{
    (void)state;
    play_before();
    for (size_t keep = 1; keep < before_size; keep += before_size / 20) {
        play_before();
        assert_int_equal(truncate("history.sqlite", (off_t)keep), 0);
        history *h = opened();
        look_at_all(h);
        assert_true(sitting_play(h, 500));
        history_close(h);
        clear_all();
    }
}

/* The page of a table, in the middle of a sitting: the round that goes on is whole in the new file. */
static void damage_in_a_sitting_loses_nothing_of_it(void **state)
{
    (void)state;
    play_before();
    off_t page = (off_t)(sitting_ask("SELECT rootpage FROM sqlite_schema WHERE name = 'answers'") - 1) * 4096;
    history *h = opened();
    sitting_begin(h, 500);
    sitting_answer(h, 500, 0, false);
    history_close(h);

    h = opened();
    quiz_arena *arena = quiz_arena_new();
    history_unfinished left;
    assert_true(history_find_unfinished(h, &left, arena));
    history_resume(h, &left);
    int file = open("history.sqlite", O_WRONLY);
    char junk[4096];
    memset(junk, 0xA5, sizeof junk);
    assert_int_equal(pwrite(file, junk, sizeof junk, page), sizeof junk);
    close(file);
    for (int i = 1; i < 4; i++) assert_true(sitting_answer(h, 500, i, i == 3));
    assert_non_null(strstr(history_notice(h), "it is kept as ./history.sqlite.damaged-1"));
    int count;
    const history_round *last = history_rounds(h, NULL, 100, &count, arena);
    assert_int_equal(count, ROUNDS + 1);
    assert_int_equal(last->asked, 4);
    history_close(h);
    assert_true(sitting_is_sound());
    assert_true(sitting_ask("SELECT count(*) FROM answers JOIN rounds ON id = round WHERE seed = 500") >= 3);
    quiz_arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(what_is_no_database_goes_aside),
        IN_A_FOLDER(tables_that_are_not_ours_go_aside),
        IN_A_FOLDER(what_was_left_beside_no_file_goes_aside),
        IN_A_FOLDER(a_journal_beside_it_is_never_played),
        IN_A_FOLDER(what_never_ends_is_stopped),
        IN_A_FOLDER(flipped_bytes_stop_nobody),
        IN_A_FOLDER(a_file_that_was_cut_off_stops_nobody),
        IN_A_FOLDER(damage_in_a_sitting_loses_nothing_of_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

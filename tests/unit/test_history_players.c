/* Several players, one history: each has a profile of its own, and plays in a game of its own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "folder.h"
#include "sittings.h"

#include "quiz/text.h"
#include "store/history_schema.h"

#include <sys/wait.h>

static void profiles_know_nothing_of_each_other(void **state)
{
    (void)state;
    quiz_arena *arena = quiz_arena_new();
    history *h = history_open(".", "Ben", HISTORY_PLAY);
    int count;

    sitting_play(h, 1);
    sitting_begin(h, 2);
    history_turn_to(h, "Anna");
    assert_int_equal(history_count(h, sitting_day(1)).answers, 0);
    assert_false(history_find_unfinished(h, &(history_unfinished){ .id = 0 }, arena));
    sitting_play(h, 3);
    const char *const *names = history_profiles(h, &count, arena);
    assert_int_equal(count, 2);
    assert_string_equal(names[0], "Anna");
    assert_null(history_clear(h));
    assert_int_equal(history_count(h, sitting_day(1)).answers, 0);
    history_turn_to(h, "Ben");
    assert_int_equal(history_count(h, sitting_day(1)).answers, 4);
    history_close(h);
    assert_true(sitting_is_sound());
    quiz_arena_free(arena);
}

static void who_joins_is_there_before_the_first_round(void **state)
{
    (void)state;
    quiz_arena *arena = quiz_arena_new();
    history *h = history_open(".", "Ben", HISTORY_PLAY);
    int count;

    assert_true(history_join(h, 7));
    assert_true(history_join(h, 8));
    history_close(h);
    h = history_open(".", "Anna", HISTORY_PLAY);
    const char *const *names = history_profiles(h, &count, arena);
    assert_int_equal(count, 1);
    assert_string_equal(names[0], "Ben");
    history_close(h);
    assert_int_equal(sitting_ask("SELECT created FROM profiles"), 7);
    quiz_arena_free(arena);
}

/* One of them brings it up to date; to the others it is neither strange nor to be done again. */
static void an_older_history_outlives_players_who_come_at_once(void **state)
{
    enum { TURNS = 20, PLAYERS = 6 };
    (void)state;

    for (int turn = 0; turn < TURNS; turn++) {
        assert_int_equal(system("rm -f history.sqlite*"), 0);
        sql *s = sql_create("history.sqlite");
        history_migrate(s, history_migrations, 1);
        sql_script(s, "INSERT INTO profiles VALUES (1, 'player', 5); INSERT INTO questions VALUES (3, 'q1', 'Letters');"
                      "INSERT INTO memory VALUES (1, 3, 2.5, 5.0, 1, 3, 0, 3); PRAGMA journal_mode = WAL");
        assert_int_equal(sql_fault_of(s), SQL_FINE);
        sql_close(s);
        for (int i = 0; i < PLAYERS; i++) {
            if (fork()) continue;
            history *h = history_open(".", i % 2 ? "Anna" : "Ben", HISTORY_PLAY);
            bool damaged = history_trouble_of(h) == HISTORY_DAMAGED;
            history_join(h, i);
            history_close(h);
            _exit(damaged);
        }
        for (int i = 0, status; i < PLAYERS; i++) assert_true(wait(&status) > 0 && status == 0);
        assert_int_equal(access("history.sqlite.damaged-1", F_OK), -1);
        assert_int_equal(sitting_ask("SELECT count(*) FROM memory JOIN questions ON id = question"), 1);
    }
}

static void what_is_cleared_is_gone_from_the_disk(void **state)
{
    (void)state;
    quiz_slice word = quiz_slice_of("zanzibar");
    history *h = history_open(".", "zanzibar", HISTORY_PLAY);

    sitting_play(h, 1);
    history_add_flag(h, &(history_flag){ .question = "q", .words = "zanzibar", .at = 1 });
    assert_null(history_clear(h));
    history_close(h);
    FILE *in = fopen("history.sqlite", "rb");
    static char bytes[1 << 20];
    size_t size = fread(bytes, 1, sizeof bytes, in);
    fclose(in);
    assert_true(size > 1000);
    for (size_t i = 0; i + word.size <= size; i++) assert_int_not_equal(memcmp(bytes + i, word.at, word.size), 0);
    assert_int_equal(sitting_ask("SELECT count(*) FROM questions"), 0);
    assert_int_equal(sitting_ask("SELECT count(*) FROM banks"), 0);
}

static void only_lines_are_names_of_profiles(void **state)
{
    (void)state;
    static const char *const bad[] = { "",
                                       " a",
                                       "a ",
                                       "a\nb",
                                       "\x1b[2J",
                                       "\xFF",
                                       "0123456789012345678901234567890123456789012345678901234567890123456789" };

    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) assert_false(history_is_profile(bad[i]));
    assert_true(history_is_profile("예승"));
    assert_true(history_is_profile(history_profile));
}

/* ---- Two games ---- */

/* Another game, begun before ours opens anything, that plays once it is told to. */
static pid_t start_other(int *go)
{
    int ends[2];
    char word;

    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) {
        close(ends[1]);
        if (read(ends[0], &word, 1) != 1) _exit(1);
        history_unfinished left;
        quiz_arena *arena = quiz_arena_new();
        history *h = history_open(".", NULL, HISTORY_PLAY);
        bool offered = history_find_unfinished(h, &left, arena), kept = sitting_play(h, 70);
        history_turn_to(h, "Ben");
        kept &= sitting_play(h, 71);
        history_close(h);
        quiz_arena_free(arena);
        _exit(offered || !kept);
    }
    close(ends[0]);
    *go = ends[1];
    return child;
}

static void a_round_is_not_offered_while_another_game_plays_it(void **state)
{
    (void)state;
    quiz_arena *arena = quiz_arena_new();
    history_unfinished left;
    int go, status;
    pid_t other = start_other(&go);
    history *h = history_open(".", NULL, HISTORY_PLAY);

    sitting_begin(h, 60);
    assert_int_equal(write(go, "!", 1), 1);
    assert_int_equal(waitpid(other, &status, 0), other);
    assert_int_equal(status, 0);
    close(go);
    assert_true(sitting_answer(h, 60, 0, false));
    assert_true(history_find_unfinished(h, &left, arena));
    assert_int_equal(left.start.seed, 60);
    assert_int_equal(history_count(h, 0).answers, 5);
    history_close(h);
    quiz_arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(profiles_know_nothing_of_each_other),
        IN_A_FOLDER(an_older_history_outlives_players_who_come_at_once),
        IN_A_FOLDER(who_joins_is_there_before_the_first_round),
        IN_A_FOLDER(what_is_cleared_is_gone_from_the_disk),
        IN_A_FOLDER(only_lines_are_names_of_profiles),
        IN_A_FOLDER(a_round_is_not_offered_while_another_game_plays_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

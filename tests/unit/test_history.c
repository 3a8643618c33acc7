/* The history: what is told of a round is kept, once, and told again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "folder.h"
#include "sittings.h"

static history *opened(void)
{
    return history_open(".", NULL, HISTORY_PLAY);
}

static void rounds_and_answers_are_kept(void **state)
{
    (void)state;
    history *h = opened();
    assert_null(history_notice(h));
    for (int i = 0; i < 5; i++) assert_true(sitting_play(h, i));
    history_close(h);

    h = opened();
    assert_null(history_notice(h));
    history_totals t = history_count(h, sitting_day(4));
    assert_int_equal(t.rounds, 5);
    assert_int_equal(t.answers, 20);
    assert_int_equal(t.right, 13);
    assert_int_equal(t.streak, 5);
    history_close(h);
    assert_true(sitting_is_sound());
}

static void nothing_is_made_by_reading(void **state)
{
    (void)state;
    history *h = history_open("below", NULL, HISTORY_READ);
    assert_null(history_notice(h));
    assert_int_equal(history_count(h, 20260101).answers, 0);
    history_close(h);
    assert_int_equal(access("below", F_OK), -1);
}

static void a_round_that_goes_on_is_found_with_all_its_moves(void **state)
{
    (void)state;
    quiz_arena *arena = quiz_arena_new();
    history_unfinished left;
    history *h = opened();

    assert_false(history_find_unfinished(h, &left, arena));
    sitting_play(h, 1);
    assert_false(history_find_unfinished(h, &left, arena));
    sitting_begin(h, 2);
    sitting_answer(h, 2, 0, false);
    history_close(h);

    h = opened();
    assert_true(history_find_unfinished(h, &left, arena));
    assert_int_equal(left.start.seed, 2);
    assert_true(left.start.bank == 0xF00DF00DF00DF00D);
    assert_string_equal(left.start.bank_title, "Forty questions");
    assert_string_equal(left.start.head, "[replay]\nmode = classic\n");
    assert_string_equal(left.moves, "move = answer 1\nmove = next\n");
    history_resume(h, &left);
    for (int i = 1; i < 4; i++) assert_true(sitting_answer(h, 2, i, i == 3));
    assert_false(history_find_unfinished(h, &left, arena));

    int count;
    const history_round *rounds = history_rounds(h, NULL, 9, &count, arena);
    assert_int_equal(count, 2);
    assert_int_equal(rounds[0].seed, 2);
    assert_int_equal(rounds[0].asked, 4);
    assert_string_equal(history_replay(h, rounds[0].id, arena),
                        "[replay]\nmode = classic\nmove = answer 1\nmove = next\nmove = answer 1\nmove = next\n"
                        "move = answer 1\nmove = next\nmove = answer 1\nmove = next\n");
    history_close(h);
    assert_int_equal(sitting_ask("SELECT count(*) FROM moves"), 0);
    quiz_arena_free(arena);
}

static void a_round_that_is_left_is_not_found_again_but_its_answers_count(void **state)
{
    (void)state;
    quiz_arena *arena = quiz_arena_new();
    history_unfinished left;
    history *h = opened();

    sitting_begin(h, 1);
    sitting_answer(h, 1, 0, false);
    assert_true(history_find_unfinished(h, &left, arena));
    assert_true(history_leave(h, &left, 99));
    assert_false(history_find_unfinished(h, &left, arena));
    assert_int_equal(history_count(h, sitting_day(1)).answers, 1);
    assert_int_equal(history_count(h, sitting_day(1)).rounds, 0);
    assert_null(history_replay(h, left.id, arena));
    history_close(h);
    quiz_arena_free(arena);
}

static void no_answer_counts_twice(void **state)
{
    (void)state;
    history *h = opened();

    sitting_begin(h, 1);
    for (int i = 0; i < 3; i++) sitting_answer(h, 1, 0, false);
    assert_int_equal(history_count(h, sitting_day(1)).answers, 1);
    history_close(h);
}

static void bags_and_memory_come_back_as_they_were_told(void **state)
{
    (void)state;
    quiz_arena *arena = quiz_arena_new();
    history *h = opened();
    int count;

    sitting_begin(h, 3);
    const history_drawn *bags = history_bags(h, &count, arena);
    assert_int_equal(count, SITTING_QUESTIONS);
    for (int i = 0; i < count; i++) assert_int_equal(bags[i].bag, 3);
    sitting_answer(h, 3, 0, false);
    const history_memory *m = history_memories(h, &count, arena);
    assert_int_equal(count, 1);
    assert_string_equal(m->question, "question:q21");
    assert_true(m->stability == 2.5 && m->difficulty == 5 && m->last_ms == 1 && m->reps == 4);
    history_close(h);
    quiz_arena_free(arena);
}

static void one_attempt_a_day_counts(void **state)
{
    (void)state;
    quiz_arena *arena = quiz_arena_new();
    history *h = opened();
    int count;

    sitting_begin_in(h, 3, "daily");
    sitting_answer(h, 3, 0, true);
    sitting_begin_in(h, 3, "daily");
    sitting_begin_in(h, 4, "daily");
    const history_round *days = history_daily(h, 0xF00DF00DF00DF00D, 20260101, 20261231, &count, arena);
    assert_int_equal(count, 2);
    assert_int_equal(days[0].day, sitting_day(3));
    assert_int_equal(days[0].asked, 1);
    assert_int_equal(days[1].ended, 0);
    history_daily(h, 7, 20260101, 20261231, &count, arena);
    assert_int_equal(count, 0);
    history_close(h);
    quiz_arena_free(arena);
}

static void modes_tell_their_best_and_last_round(void **state)
{
    (void)state;
    quiz_arena *arena = quiz_arena_new();
    history *h = opened();
    int count;

    for (int i = 5; i < 13; i++) sitting_play(h, i);
    const history_mode *m = history_modes(h, &count, arena);
    assert_int_equal(count, 1);
    assert_string_equal(m->mode, "classic");
    assert_int_equal(m->rounds, 8);
    assert_int_equal(m->best.score, 900);
    assert_int_equal(m->best.seed, 9);
    assert_int_equal(m->last.seed, 12);
    history_close(h);
    quiz_arena_free(arena);
}

static void the_audience_is_everybodys_answers(void **state)
{
    (void)state;
    history *h = opened();
    int counts[3];

    sitting_play(h, 0);
    history_turn_to(h, "Ben");
    sitting_play(h, 0);
    assert_int_equal(history_audience(h, "question:q1", "", sitting_choices, counts, 3), 2);
    assert_int_equal(counts[1], 2);
    assert_int_equal(history_audience(h, "question:q3", "", sitting_choices, counts, 3), 2);
    assert_int_equal(counts[2], 2);
    assert_int_equal(history_audience(h, "question:q0", "", sitting_choices, counts, 3), 0);
    assert_int_equal(history_audience(h, "nothing", "", sitting_choices, counts, 3), 0);
    history_close(h);
}

/* Two banks that know nothing of each other may both have a [question q1]. */
static void a_name_in_another_title_is_another_question(void **state)
{
    (void)state;
    static const char *const titles[] = { "Letters", "Numbers" };
    quiz_arena *arena = quiz_arena_new();
    history *h = opened();
    int count, counts[3];

    sitting_begin(h, 1);
    for (int i = 0; i < 2; i++) {
        const history_answer a = { .question = "q1",
                                   .title = titles[i],
                                   .number = i,
                                   .choices = sitting_choices,
                                   .choice_count = 3,
                                   .chosen = i,
                                   .right = i };
        const history_memory m = { .question = "q1", .title = titles[i], .reps = i + 1 };
        history_note(h, &(history_step){ .answers = &a, .answer_count = 1, .memories = &m, .memory_count = 1 });
    }
    history_questions(h, &count, arena);
    assert_int_equal(count, 2);
    const history_memory *m = history_memories(h, &count, arena);
    assert_int_equal(count, 2);
    for (int i = 0; i < 2; i++) assert_int_equal(m[i].reps, strcmp(m[i].title, "Letters") == 0 ? 1 : 2);
    assert_int_equal(history_audience(h, "q1", "Numbers", sitting_choices, counts, 3), 1);
    assert_int_equal(counts[1], 1);
    history_close(h);
    quiz_arena_free(arena);
}

static void days_and_streaks_follow_the_calendar(void **state)
{
    (void)state;
    static const int played[] = { 20240227, 20240228, 20240229, 20240301, 20241231, 20250101 };
    quiz_arena *arena = quiz_arena_new();
    history *h = opened();
    int count;

    for (int i = 0; i < 6; i++) {
        history_answer a = { .question = "q", .number = i, .day = played[i], .at = i, .right = i % 2, .chosen = -1 };
        if (i == 0) sitting_begin(h, 1);
        history_note(h, &(history_step){ .answers = &a, .answer_count = 1 });
    }
    assert_int_equal(history_count(h, 20250101).streak, 2);
    assert_int_equal(history_count(h, 20250102).streak, 2);
    assert_int_equal(history_count(h, 20250103).streak, 0);
    assert_int_equal(history_count(h, 20250103).longest_streak, 4);
    const history_day *days = history_days(h, NULL, 20240228, 20240301, &count, arena);
    assert_int_equal(count, 3);
    assert_int_equal(days[0].day, 20240228);
    assert_int_equal(days[0].right, 1);
    assert_int_equal(days[2].asked, 1);
    history_days(h, "another title", 0, 99999999, &count, arena);
    assert_int_equal(count, 0);
    history_close(h);
    quiz_arena_free(arena);
}

static void words_to_authors_say_where_they_belong(void **state)
{
    (void)state;
    quiz_arena *arena = quiz_arena_new();
    history *h = opened();
    int count;

    assert_true(history_add_flag(h, &(history_flag){ "q1", "", "wrong", "it was 2014", "film.ini", 41, 5 }));
    const history_flag *f = history_flags(h, &count, arena);
    assert_int_equal(count, 1);
    assert_string_equal(f->question, "q1");
    assert_string_equal(f->kind, "wrong");
    assert_string_equal(f->words, "it was 2014");
    assert_string_equal(f->file, "film.ini");
    assert_int_equal(f->line, 41);
    history_close(h);
    quiz_arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(rounds_and_answers_are_kept),
        IN_A_FOLDER(nothing_is_made_by_reading),
        IN_A_FOLDER(a_round_that_goes_on_is_found_with_all_its_moves),
        IN_A_FOLDER(a_round_that_is_left_is_not_found_again_but_its_answers_count),
        IN_A_FOLDER(no_answer_counts_twice),
        IN_A_FOLDER(bags_and_memory_come_back_as_they_were_told),
        IN_A_FOLDER(one_attempt_a_day_counts),
        IN_A_FOLDER(modes_tell_their_best_and_last_round),
        IN_A_FOLDER(the_audience_is_everybodys_answers),
        IN_A_FOLDER(a_name_in_another_title_is_another_question),
        IN_A_FOLDER(days_and_streaks_follow_the_calendar),
        IN_A_FOLDER(words_to_authors_say_where_they_belong),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* What is kept of rounds, and what the next ones make of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "record_table.h"

static void a_round_goes_on_where_the_program_ended(void **state)
{
    table *t = *state;
    quiz_round *round = begin(t, "classic", 5);

    make(t, round, quiz_move_wait(2500));
    make(t, round, quiz_move_lifeline(QUIZ_FIFTY));
    answer(t, round, true);
    make(t, round, quiz_move_next());
    make(t, round, quiz_move_wait(1200));
    make(t, round, quiz_move_wait(400)); /* not worth a line */
    make(t, round, quiz_move_wait(800));
    const char *text = text_of(t, round);
    quiz_round_free(round);
    close_record(t);
    open_record(t);

    round = record_unfinished(t->record, NULL);
    assert_non_null(round);
    assert_string_equal(text_of(t, round), text);
    record_take_up(t->record, round);
    answer(t, round, false);
    make(t, round, quiz_move_next());
    text = text_of(t, round);
    quiz_round_free(round);
    close_record(t);
    open_record(t);

    round = record_unfinished(t->record, NULL);
    assert_string_equal(text_of(t, round), text);
    assert_int_equal(history_count(t->history, DAY).answers, 2);
    quiz_round_free(round);
}

static void what_was_answered_is_kept_once(void **state)
{
    table *t = *state;
    quiz_round *round = begin(t, "classic", 3);
    int entry = quiz_round_look(round)->results[0].entry;

    answer(t, round, true);
    for (int i = 0; i < 3; i++) record_follow(t->record, round);
    record_pause(t->record, round);
    assert_int_equal(history_count(t->history, DAY).answers, 1);
    assert_int_equal(record_last_answer(t->record, entry), RECORD_RIGHT);
    assert_int_equal(record_memories(t->record)[entry].reps, 1);
    quiz_round_free(round);
    close_record(t);
    open_record(t);
    assert_int_equal(record_last_answer(t->record, entry), RECORD_RIGHT);
    assert_int_equal(record_memories(t->record)[entry].reps, 1);
}

static void a_round_that_is_over_is_not_offered_and_counts(void **state)
{
    table *t = *state;
    quiz_round *round = begin(t, "classic", 2);

    for (int i = 0; i < 2; i++) {
        answer(t, round, true);
        make(t, round, quiz_move_next());
    }
    assert_null(record_unfinished(t->record, NULL));
    assert_int_equal(history_count(t->history, DAY).rounds, 1);
    quiz_round_free(round);
}

static void a_round_that_was_left_is_not_offered_but_its_answers_count(void **state)
{
    table *t = *state;
    quiz_round *round = begin(t, "classic", 5);

    answer(t, round, true);
    record_leave(t->record, round);
    assert_null(record_unfinished(t->record, NULL));
    assert_int_equal(history_count(t->history, DAY).rounds, 0);
    assert_int_equal(history_count(t->history, DAY).answers, 1);
    quiz_round_free(round);
}

static void a_round_of_other_banks_is_not_offered(void **state)
{
    table *t = *state;
    small_bank other = small_bank_make(QUESTIONS - 1, 3);
    quiz_round *round = begin(t, "classic", 5);

    answer(t, round, true);
    quiz_round_free(round);
    record_free(t->record);
    t->record = record_new(other.catalog, (record_clock){ now, t });
    record_use(t->record, t->history);
    assert_null(record_unfinished(t->record, NULL));
    record_free(t->record);
    t->record = record_new(t->bank.catalog, (record_clock){ now, t });
    record_use(t->record, t->history);
    small_bank_free(other);
}

static void who_was_helped_remembers_it_less_well(void **state)
{
    table *t = *state;
    quiz_round *round = begin(t, "classic", 2);

    answer(t, round, true);
    double alone = record_memories(t->record)[quiz_round_look(round)->results[0].entry].stability;
    make(t, round, quiz_move_next());
    make(t, round, quiz_move_lifeline(QUIZ_FIFTY));
    answer(t, round, true);
    double helped = record_memories(t->record)[quiz_round_look(round)->results[1].entry].stability;
    assert_true(helped < alone);
    quiz_round_free(round);
}

static void the_days_questions_count_once(void **state)
{
    table *t = *state;
    int score = -1, first = 0;

    assert_false(record_daily(t->record, DAY, &score));
    for (int attempt = 0; attempt < 2; attempt++) {
        quiz_round *round = begin(t, "daily", 12);
        while (quiz_round_look(round)->phase != QUIZ_OVER) {
            answer(t, round, attempt > 0 || quiz_round_look(round)->index == 0);
            make(t, round, quiz_move_next());
        }
        if (attempt == 0) first = quiz_round_look(round)->score;
        quiz_round_free(round);
        assert_true(record_daily(t->record, DAY, &score));
        assert_int_equal(score, first);
    }
    assert_false(record_daily(t->record, DAY + 1, &score));
    int count;
    const history_mode *modes = history_modes(t->history, &count, t->arena);
    assert_int_equal(count, 1);
    assert_int_equal(modes[0].rounds, 1);
    assert_int_equal(modes[0].best.score, first);
}

static void an_audience_knows_the_answers_of_all_rounds(void **state)
{
    table *t = *state;
    quiz_round *round = begin(t, "classic", 1);
    const quiz_question *q = quiz_round_look(round)->question;
    int counts[QUIZ_CHOICES_MAX];

    assert_int_equal(record_audience(t->record, q, counts), 0);
    answer(t, round, true);
    assert_int_equal(record_audience(t->record, q, counts), 1);
    assert_int_equal(counts[q->key], 1);
    quiz_round_free(round);
}

/* Of a bank whose questions have the same names. */
static void what_is_known_of_another_title_is_not_known_of_this(void **state)
{
    table *t = *state;
    const history_answer other = { .question = "question:q1", .title = "Letters", .right = true };
    const history_memory m = { .question = "question:q1", .title = "Letters", .stability = 9, .reps = 3 };
    int entry = quiz_catalog_find(t->bank.catalog, "question:q1");

    quiz_round_free(begin(t, "classic", 5));
    history_note(t->history,
                 &(history_step){ .answers = &other, .answer_count = 1, .memories = &m, .memory_count = 1 });
    close_record(t);
    open_record(t);
    assert_true(entry >= 0);
    assert_int_equal(record_last_answer(t->record, entry), RECORD_NEW);
    assert_int_equal(record_memories(t->record)[entry].reps, 0);
}

static void a_word_to_the_author_says_where_the_question_stands(void **state)
{
    table *t = *state;
    quiz_round *round = begin(t, "classic", 1);
    int count;

    assert_true(record_flag(t->record, quiz_round_look(round)->question, "unclear", "Which number?"));
    const history_flag *flags = history_flags(t->history, &count, t->arena);
    assert_int_equal(count, 1);
    assert_string_equal(flags[0].file, "small.ini");
    assert_int_equal(flags[0].line, quiz_round_look(round)->question->origin.line);
    assert_string_equal(flags[0].words, "Which number?");
    quiz_round_free(round);
}

static void a_record_without_a_history_plays_all_the_same(void **state)
{
    table *t = *state;
    record *r = record_new(t->bank.catalog, (record_clock){ NULL, NULL });
    quiz_setup setup = { .mode = quiz_mode_find("classic"), .count = 1, .title = -1, .difficulty = -1 };
    quiz_round *round = record_begin(r, &setup, NULL, false);

    assert_non_null(round);
    quiz_round_apply(round, quiz_move_answer(0));
    record_follow(r, round);
    assert_int_equal(history_count(record_history(r), 19700101).answers, 1);
    quiz_round_free(round);
    record_free(r);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, sit_down, get_up)
    const struct CMUnitTest tests[] = {
        TEST(a_round_goes_on_where_the_program_ended),
        TEST(what_was_answered_is_kept_once),
        TEST(a_round_that_is_over_is_not_offered_and_counts),
        TEST(a_round_that_was_left_is_not_offered_but_its_answers_count),
        TEST(a_round_of_other_banks_is_not_offered),
        TEST(who_was_helped_remembers_it_less_well),
        TEST(the_days_questions_count_once),
        TEST(an_audience_knows_the_answers_of_all_rounds),
        TEST(what_is_known_of_another_title_is_not_known_of_this),
        TEST(a_word_to_the_author_says_where_the_question_stands),
        TEST(a_record_without_a_history_plays_all_the_same),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

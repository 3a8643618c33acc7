/* Parties at one machine: whose turn it is, who wins what, and when the others may steal. */
#include "party.h"

#include <limits.h>

/* ---- In turn ---- */

static void players_take_turns(void **state)
{
    table *t = *state;

    begin(t, 3, false, 7);
    for (int i = 0; i < 6; i++) {
        assert_int_equal(t->v->phase, QUIZ_ASKING);
        assert_int_equal(t->v->turn, i % 3);
        answer(t, true);
        assert_int_equal(t->v->results[i].player, i % 3);
        assert_int_equal(t->v->turn, QUIZ_NOBODY);
        next(t);
    }
    for (int i = 0; i < 3; i++) assert_int_equal(t->v->players[i].right, 2);
    assert_int_equal(t->v->players[0].score, 100 + 100);
    assert_int_equal(t->v->players[1].score, 200 + 200);
    assert_int_equal(t->v->players[2].score, 300 + 300);
    assert_int_equal(t->v->score, 600);
}

static void the_next_one_steals_for_half(void **state)
{
    table *t = *state;

    begin(t, 2, false, 5);
    answer(t, true), next(t);
    assert_int_equal(t->v->turn, 1);
    int missed = wrong(t);
    answer(t, false);
    assert_int_equal(t->v->phase, QUIZ_ASKING);
    assert_true(t->v->steal);
    assert_true(t->v->players[1].out);
    assert_int_equal(t->v->turn, 0);
    assert_int_equal(t->v->limit_ms, STEAL);
    assert_false(move(t, quiz_move_answer(missed)));
    answer(t, true);
    assert_int_equal(t->v->players[0].points, 100);
    assert_int_equal(t->v->players[0].score, 100 + 100);
    assert_int_equal(t->v->players[1].score, 0);
    assert_int_equal(t->v->results[1].player, 0);
    next(t);
    assert_false(t->v->players[1].out);
    assert_false(t->v->steal);
}

static void a_question_is_stolen_once(void **state)
{
    table *t = *state;

    begin(t, 3, false, 4);
    answer(t, false);
    answer(t, false);
    assert_int_equal(t->v->phase, QUIZ_VERDICT);
    assert_int_equal(t->v->results[0].player, QUIZ_NOBODY);
    assert_false(t->v->results[0].right);
    assert_int_equal(t->v->score, 0);
}

static void whoever_is_too_late_leaves_it_to_the_next_one_too(void **state)
{
    table *t = *state;

    begin(t, 2, false, 3);
    wait(t, LIMIT - 1);
    assert_int_equal(t->v->turn, 0);
    wait(t, 1);
    assert_int_equal(t->v->turn, 1);
    assert_int_equal(t->v->results[0].struck, 0);
    wait(t, STEAL);
    assert_int_equal(t->v->phase, QUIZ_VERDICT);
    assert_int_equal(t->v->results[0].chosen, QUIZ_UNANSWERED);
    assert_int_equal(t->v->results[0].took_ms, LIMIT + STEAL);
    next(t);
    wait(t, INT_MAX);
    assert_int_equal(t->v->phase, QUIZ_VERDICT);
    assert_int_equal(t->v->results[1].took_ms, LIMIT + STEAL);
}

static void the_only_choice_left_is_no_steal(void **state)
{
    table *t = *state;

    small_bank_free(t->bank);
    t->bank = small_bank_read("[question a]\ntext = A?\nanswer = 1\nwrong = 2\n[question b]\ntext = B?\nanswer = 1\n"
                              "wrong = 2\n[question c]\ntext = C?\nanswer = 1\nwrong = 2\n");
    begin(t, 2, false, 3);
    answer(t, false);
    assert_int_equal(t->v->phase, QUIZ_VERDICT);
    begin(t, 2, true, 3);
    assert_true(buzz(t, 1));
    answer(t, false);
    assert_int_equal(t->v->phase, QUIZ_VERDICT);
}

static void everybody_gets_as_many_turns_as_the_others(void **state)
{
    table *t = *state;

    for (int players = 2; players <= QUIZ_PLAYERS_MAX; players++) {
        for (int count = 1; count <= 20; count++) {
            t->setup.count = count;
            t->setup.players = players;
            quiz_round *round = quiz_round_new(t->bank.catalog, &t->setup, NULL);
            int asked = quiz_round_look(round)->count;
            assert_int_equal((asked - 1) % players, 0);
            assert_true(asked > players && abs(asked - count) <= players);
            quiz_round_free(round);
        }
    }
    t->setup.count = QUIZ_COUNT_MAX;
    assert_true(quiz_setup_settle(&t->setup).count <= QUIZ_COUNT_MAX);
}

/* ---- The final question ---- */

/* Two players: the first one has 100, the second one 200. */
static void come_to_the_final(table *t, int limit_ms)
{
    t->setup.limit_ms = limit_ms;
    begin(t, 2, false, 3);
    for (int i = 0; i < 2; i++) answer(t, true), next(t);
    assert_int_equal(t->v->phase, QUIZ_STAKING);
}

static void stakes_are_nothing_a_quarter_half_or_all(void **state)
{
    table *t = *state;
    int stakes[QUIZ_STAKES_MAX];

    come_to_the_final(t, LIMIT);
    assert_int_equal(t->v->turn, 1);
    assert_int_equal(quiz_round_stakes(t->round, stakes), 4);
    assert_int_equal(stakes[0], 0);
    assert_int_equal(stakes[1], 50);
    assert_int_equal(stakes[2], 100);
    assert_int_equal(stakes[3], 200);
    assert_false(move(t, quiz_move_stake(201)));
    assert_false(move(t, quiz_move_stake(-1)));
    assert_false(move(t, quiz_move_stake(60)));
    assert_false(move(t, quiz_move_answer(0)));
    assert_false(move(t, quiz_move_wait(1000)));
    assert_false(move(t, quiz_move_pass()));
    assert_false(move(t, quiz_move_next()));
    assert_true(move(t, quiz_move_stake(200)));
    assert_int_equal(t->v->turn, 0);
    assert_int_equal(quiz_round_stakes(t->round, stakes), 4);
    assert_int_equal(stakes[1], 20);
    assert_true(move(t, quiz_move_stake(20)));
    assert_int_equal(t->v->phase, QUIZ_ASKING);
    assert_int_equal(quiz_round_stakes(t->round, stakes), 0);
    assert_false(move(t, quiz_move_stake(0)));
}

static void all_answer_the_final_the_best_one_first(void **state)
{
    table *t = *state;

    come_to_the_final(t, LIMIT);
    stake_all(t, 3);
    assert_int_equal(t->v->turn, 1);
    answer(t, false);
    assert_int_equal(t->v->phase, QUIZ_ASKING);
    assert_int_equal(t->v->results[2].struck, 0);
    assert_int_equal(t->v->turn, 0);
    answer(t, true);
    assert_int_equal(t->v->phase, QUIZ_VERDICT);
    assert_int_equal(t->v->players[0].score, 200);
    assert_int_equal(t->v->players[0].points, 100);
    assert_int_equal(t->v->players[1].score, 0);
    assert_int_equal(t->v->players[1].points, -200);
    next(t);
    assert_int_equal(t->v->phase, QUIZ_OVER);
    assert_int_equal(t->v->ending, QUIZ_FINISHED);
    assert_int_equal(quiz_round_place(t->round, 0), 1);
    assert_int_equal(quiz_round_place(t->round, 1), 2);
}

static void each_has_the_whole_time_for_the_final(void **state)
{
    table *t = *state;

    come_to_the_final(t, LIMIT);
    stake_all(t, 1);
    wait(t, LIMIT);
    assert_int_equal(t->v->turn, 0);
    assert_int_equal(t->v->left_ms, LIMIT);
    assert_true(move(t, quiz_move_pass()));
    assert_int_equal(t->v->phase, QUIZ_VERDICT);
    assert_int_equal(t->v->players[1].score, 150);
    assert_int_equal(t->v->players[0].score, 80);
    assert_int_equal(t->v->results[2].chosen, QUIZ_UNANSWERED);
}

static void whoever_has_nothing_can_only_win(void **state)
{
    table *t = *state;
    int stakes[QUIZ_STAKES_MAX];

    for (int right = 0; right < 2; right++) {
        begin(t, 2, false, 1);
        assert_int_equal(quiz_round_stakes(t->round, stakes), 2);
        assert_int_equal(stakes[1], 100);
        stake_all(t, 1);
        answer(t, false);
        answer(t, right);
        assert_int_equal(t->v->players[0].score, 0);
        assert_int_equal(t->v->players[0].points, 0);
        assert_int_equal(t->v->players[1].score, right ? 100 : 0);
    }
}

static void eight_who_are_equal_are_all_first(void **state)
{
    table *t = *state;

    begin(t, QUIZ_PLAYERS_MAX, false, 1);
    stake_all(t, 3);
    for (int i = 0; i < QUIZ_PLAYERS_MAX; i++) {
        assert_int_equal(t->v->turn, i);
        answer(t, true);
    }
    next(t);
    for (int i = 0; i < QUIZ_PLAYERS_MAX; i++) {
        assert_int_equal(t->v->players[i].score, 100);
        assert_int_equal(quiz_round_place(t->round, i), 1);
    }
}

static void equal_scores_share_a_place(void **state)
{
    table *t = *state;

    begin(t, 4, true, 4);
    for (int i = 0; i < 3; i++) {
        if (i == 1) assert_true(buzz(t, 2)), answer(t, true);
        if (i != 1) assert_true(move(t, quiz_move_pass()));
        next(t);
    }
    assert_int_equal(quiz_round_place(t->round, 1), 1);
    for (int i = 0; i < 4; i++)
        if (i != 1) assert_int_equal(quiz_round_place(t->round, i), 2);
}

/* ---- Setups ---- */

static void a_party_has_two_to_eight_players_and_other_modes_have_none(void **state)
{
    table *t = *state;
    const quiz_setup alone = { .mode = quiz_mode_find("classic"), .count = 5, .players = 3, .buzzers = true };

    for (int players = -1; players < 20; players++) {
        t->setup.players = players;
        int settled = quiz_setup_settle(&t->setup).players;
        assert_int_equal(settled, players < 2 ? 2 : players > 8 ? 8 : players);
    }
    assert_int_equal(quiz_setup_settle(&alone).players, 0);
    assert_false(quiz_setup_settle(&alone).buzzers);
    assert_int_equal(quiz_setup_settle(&alone).count, 5);
}

static void names_are_short_and_can_be_seen(void **state)
{
    static const char *const fit[] = { "A", "Ada Lovelace", "Łukasz", "예승이", "abcdefghijklmnopqrstuvwx" };
    static const char *const misfit[] = { "",
                                          " A",
                                          "A ",
                                          "A\tB",
                                          "A\nB",
                                          "A\x7F",
                                          "A\xFF",
                                          "A; B",
                                          "\xC3",
                                          "\xC2\x85",
                                          "\xEF\xBB\xBFN",
                                          "abcdefghijklmnopqrstuvwxy" };

    (void)state;
    for (size_t i = 0; i < sizeof fit / sizeof *fit; i++) assert_true(quiz_player_name_fits(quiz_slice_of(fit[i])));
    for (size_t i = 0; i < sizeof misfit / sizeof *misfit; i++)
        assert_false(quiz_player_name_fits(quiz_slice_of(misfit[i])));
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, sit_down, get_up)
    const struct CMUnitTest tests[] = {
        TEST(players_take_turns),
        TEST(the_next_one_steals_for_half),
        TEST(a_question_is_stolen_once),
        TEST(whoever_is_too_late_leaves_it_to_the_next_one_too),
        TEST(the_only_choice_left_is_no_steal),
        TEST(everybody_gets_as_many_turns_as_the_others),
        TEST(stakes_are_nothing_a_quarter_half_or_all),
        TEST(all_answer_the_final_the_best_one_first),
        TEST(each_has_the_whole_time_for_the_final),
        TEST(whoever_has_nothing_can_only_win),
        TEST(eight_who_are_equal_are_all_first),
        TEST(equal_scores_share_a_place),
        TEST(a_party_has_two_to_eight_players_and_other_modes_have_none),
        TEST(names_are_short_and_can_be_seen),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

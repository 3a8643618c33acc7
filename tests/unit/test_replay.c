/* Rounds as text: what is written is read again; what cannot be played again is said, at its place. */
#include "quiz/replay.h"
#include "quiz/rng.h"
#include "small_bank.h"

#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

typedef struct table {
    small_bank bank;
    quiz_arena *arena;
    quiz_findings *findings;
} table;

static int sit_down(void **state)
{
    table *t = calloc(1, sizeof *t);

    t->bank = small_bank_make(30, 4);
    t->arena = quiz_arena_new();
    t->findings = quiz_findings_new();
    *state = t;
    return 0;
}

static int get_up(void **state)
{
    table *t = *state;

    quiz_findings_free(t->findings);
    quiz_arena_free(t->arena);
    small_bank_free(t->bank);
    free(t);
    return 0;
}

static quiz_round *read_text(table *t, const char *text)
{
    return quiz_replay_read(t->bank.catalog, NULL, "round.replay", text, strlen(text), t->findings);
}

/* A replay of two questions of this bank with MOVES behind it. */
static const char *replay_with(table *t, const char *moves)
{
    return quiz_arena_print(t->arena,
                            "[replay]\nversion = 2\nbank = %016" PRIx64
                            "\nmode = classic\nseed = 7\nlimit = 20000\nask = question:q3\nask = question:q4\n%s",
                            quiz_bank_fingerprint(t->bank.bank), moves);
}

/* A round of chance: some moves are due, some are not. */
static quiz_round *any_round(table *t, uint64_t seed)
{
    quiz_rng rng = quiz_rng_new(seed, 1);
    quiz_setup setup = { .mode = &quiz_modes[quiz_rng_below(&rng, (uint32_t)quiz_mode_count)],
                         .day = 1 + (int)quiz_rng_below(&rng, 20300000),
                         .count = 1 + (int)quiz_rng_below(&rng, 12),
                         .title = -1,
                         .difficulty = -1,
                         .limit_ms = quiz_rng_below(&rng, 2) ? 20000 : 0,
                         .players = (int)quiz_rng_below(&rng, 10),
                         .names = { "Ada", NULL, "예승이", "Team # 4" },
                         .buzzers = quiz_rng_below(&rng, 2),
                         .seed = (uint64_t)quiz_rng_next(&rng) << 32 | quiz_rng_next(&rng) };
    quiz_round *round = quiz_round_new(t->bank.catalog, &setup, NULL);

    for (uint32_t i = quiz_rng_below(&rng, 120); i > 0; i--) {
        quiz_move move = { .kind = (quiz_move_kind)quiz_rng_below(&rng, QUIZ_MOVE_PASS + 1) };
        if (move.kind == QUIZ_MOVE_ANSWER) move.value = (int)quiz_rng_below(&rng, 5);
        if (move.kind == QUIZ_MOVE_WAIT) move.value = (int)quiz_rng_below(&rng, 15000);
        if (move.kind == QUIZ_MOVE_LIFELINE) move.value = (int)quiz_rng_below(&rng, QUIZ_LIFELINE_COUNT);
        if (move.kind == QUIZ_MOVE_BUZZ) move.value = (int)quiz_rng_below(&rng, 300);
        if (move.kind == QUIZ_MOVE_STAKE) move.value = (int)quiz_rng_below(&rng, 5) * 50;
        for (int k = 0; k < 2; k++) move.audience[k] = (int)quiz_rng_below(&rng, 9);
        quiz_round_apply(round, move);
    }
    return round;
}

static void what_is_written_is_read_and_written_again_to_the_byte(void **state)
{
    table *t = *state;

    for (uint64_t seed = 0; seed < 600; seed++) {
        quiz_round *round = any_round(t, seed);
        const char *text = quiz_replay_write(round, t->arena);
        quiz_round *again = read_text(t, text);
        assert_non_null(again);
        assert_string_equal(quiz_replay_write(again, t->arena), text);
        const quiz_round_view *a = quiz_round_look(round), *b = quiz_round_look(again);
        assert_int_equal(a->score, b->score);
        assert_int_equal(a->phase, b->phase);
        assert_int_equal(a->left_ms, b->left_ms);
        assert_int_equal(a->index, b->index);
        assert_int_equal(a->turn, b->turn);
        for (int i = 0; i < a->player_count; i++) assert_int_equal(a->players[i].score, b->players[i].score);
        quiz_round_free(again);
        quiz_round_free(round);
    }
    assert_int_equal(quiz_findings_count(t->findings), 0);
}

static void a_replay_may_stop_in_the_middle(void **state)
{
    table *t = *state;
    quiz_round *round = read_text(t, replay_with(t, "move = wait 3100\nmove = answer 0\nmove = next\n"));

    assert_non_null(round);
    assert_int_equal(quiz_round_look(round)->index, 1);
    assert_int_equal(quiz_round_look(round)->results[0].took_ms, 3100);
    quiz_round_free(round);
}

/* TEXT gives no round, and the first finding stands in LINE with WORDS in its message. */
static void expect_fault(table *t, const char *text, int line, const char *words)
{
    quiz_findings_free(t->findings);
    t->findings = quiz_findings_new();
    assert_null(read_text(t, text));
    assert_true(quiz_findings_count(t->findings) > 0);
    const quiz_finding *first = quiz_findings_at(t->findings, 0);
    assert_int_equal(first->at.line, line);
    if (!strstr(first->message, words)) fail_msg("\"%s\" is not in \"%s\"", words, first->message);
}

static void what_cannot_be_played_again_is_said_at_its_place(void **state)
{
    table *t = *state;

    expect_fault(t, "", 0, "not a replay");
    expect_fault(t, "[bank]\ntitle = x\n", 1, "one section");
    expect_fault(t, "[replay]\n", 1, "no \"version\"");
    expect_fault(t, replay_with(t, "move = jump\n"), 9, "not a move");
    expect_fault(t, replay_with(t, "move = answer 6\n"), 9, "not a move");
    expect_fault(t, replay_with(t, "move = answer -1\n"), 9, "not a move");
    expect_fault(t, replay_with(t, "move = answer\n"), 9, "not a move");
    expect_fault(t, replay_with(t, "move = next 1\n"), 9, "not a move");
    expect_fault(t, replay_with(t, "move = wait 0\n"), 9, "not a move");
    expect_fault(t, replay_with(t, "move = wait 2147483648\n"), 9, "not a move");
    expect_fault(t, replay_with(t, "move = answer 4\n"), 9, "not due");
    expect_fault(t, replay_with(t, "move = next\nmove = next\n"), 9, "not due");
    expect_fault(t, replay_with(t, "move = answer 0\nmove = answer 0\n"), 10, "not due");
    expect_fault(t, replay_with(t, "ask = question:gone\n"), 9, "no such question");
    expect_fault(t, replay_with(t, "seed = 8\n"), 9, "twice");
    expect_fault(t, replay_with(t, "ask = question:q3\n"), 9, "no question twice");
    expect_fault(t, replay_with(t, "color = red\n"), 9, "no such key");
    expect_fault(t, replay_with(t, "[replay]\n"), 9, "one section");

    char *newer = quiz_arena_print(t->arena, "%s", replay_with(t, ""));
    *strstr(newer, "2\n") = '3';
    expect_fault(t, newer, 2, "version");
}

/* A party of two questions with HEAD and MOVES. */
static const char *party_with(table *t, const char *head, const char *moves)
{
    return quiz_arena_print(t->arena,
                            "[replay]\nversion = 2\nbank = %016" PRIx64
                            "\nmode = party\nseed = 7\nlimit = 20000\nask = question:q3\nask = question:q4\n%s%s",
                            quiz_bank_fingerprint(t->bank.bank), head, moves);
}

static void a_party_is_told_with_its_players(void **state)
{
    static const char three[] = "buzzers = yes\nplayer = Ada\nplayer =\nplayer = Łukasz\n";
    table *t = *state;
    quiz_round *round = read_text(t, party_with(t, three, "move = buzz 1 3\nmove = pass\nmove = buzz 2\n"));

    assert_non_null(round);
    const quiz_round_view *v = quiz_round_look(round);
    assert_int_equal(v->player_count, 3);
    assert_string_equal(v->players[0].name, "Ada");
    assert_null(v->players[1].name);
    assert_string_equal(v->players[2].name, "Łukasz");
    assert_true(v->setup->buzzers);
    assert_int_equal(v->turn, 1);
    assert_int_equal(v->players[0].out + v->players[2].out, 1);
    quiz_round_free(round);
}

static void what_no_party_is_is_said_at_its_place(void **state)
{
    static const char two[] = "buzzers = yes\nplayer =\nplayer =\n";
    table *t = *state;

    expect_fault(t, party_with(t, "", ""), 1, "more players");
    expect_fault(t, party_with(t, "player = Ada\n", ""), 1, "more players");
    expect_fault(t, party_with(t, two, "buzzers = maybe\n"), 12, "twice");
    expect_fault(t, party_with(t, "buzzers = maybe\nplayer =\nplayer =\n", ""), 9, "neither yes nor no");
    expect_fault(t, party_with(t, two, "player =\nplayer =\nplayer =\nplayer =\nplayer =\nplayer =\nplayer =\n"), 18,
                 "at most 8");
    expect_fault(t, party_with(t, two, "player = a;b\n"), 12, "called so");
    expect_fault(t, party_with(t, two, "player = 1234567890123456789012345\n"), 12, "called so");
    expect_fault(t, party_with(t, two, "move = buzz\n"), 12, "not a move");
    expect_fault(t, party_with(t, two, "move = buzz 0\n"), 12, "not a move");
    expect_fault(t, party_with(t, two, "move = buzz 2 1\n"), 12, "not a move");
    expect_fault(t, party_with(t, two, "move = buzz 1 1\n"), 12, "not a move");
    expect_fault(t, party_with(t, two, "move = buzz 9\n"), 12, "not a move");
    expect_fault(t, party_with(t, two, "move = buzz 3\n"), 12, "not due");
    expect_fault(t, party_with(t, two, "move = stake 100\n"), 12, "not due");
    expect_fault(t, party_with(t, two, "move = stake -100\n"), 12, "not a move");
    expect_fault(t, replay_with(t, "player = Ada\nplayer = Bob\n"), 1, "played alone");
    expect_fault(t, replay_with(t, "buzzers = yes\n"), 1, "played alone");
    expect_fault(t, replay_with(t, "move = pass\n"), 9, "not due");
}

static void numbers_have_bounds(void **state)
{
    static const char *const heads[] = { "seed = 9223372036854775808", "seed = -1", "seed = 0x10", "seed =",
                                         "limit = 2147483648",         "limit = ",  "bank = 12",   "mode = chess" };
    table *t = *state;

    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        const char *text = quiz_arena_print(t->arena, "[replay]\n%s\n", heads[i]);
        quiz_findings_free(t->findings);
        t->findings = quiz_findings_new();
        assert_null(read_text(t, text));
        bool said = false;
        for (int k = 0; k < quiz_findings_count(t->findings); k++)
            said |= quiz_findings_at(t->findings, k)->at.line == 2;
        assert_true(said);
    }
}

static void another_bank_with_the_same_questions_is_a_warning(void **state)
{
    table *t = *state;
    small_bank other = small_bank_make(31, 4);
    const char *text = replay_with(t, "");
    quiz_round *round = quiz_replay_read(other.catalog, NULL, "r", text, strlen(text), t->findings);

    assert_non_null(round);
    assert_int_equal(quiz_findings_count(t->findings), 1);
    assert_int_equal(quiz_findings_count_severity(t->findings, QUIZ_WARNING), 1);
    quiz_round_free(round);
    small_bank_free(other);
}

static void garbage_gives_findings_and_never_a_crash(void **state)
{
    table *t = *state;
    const char *sound = replay_with(t, "move = wait 3100\nmove = answer 0\nmove = next\n");
    size_t size = strlen(sound);
    char *bytes = quiz_arena_copy(t->arena, sound, size);

    for (uint64_t seed = 0; seed < 2000; seed++) {
        quiz_rng rng = quiz_rng_new(seed, 2);
        memcpy(bytes, sound, size);
        for (int i = 0; i < 4; i++) bytes[quiz_rng_below(&rng, (uint32_t)size)] = (char)quiz_rng_below(&rng, 256);
        quiz_findings *findings = quiz_findings_new();
        quiz_round *round =
            quiz_replay_read(t->bank.catalog, NULL, "r", bytes, quiz_rng_below(&rng, (uint32_t)size + 1), findings);
        assert_true(round || quiz_findings_count_severity(findings, QUIZ_ERROR));
        quiz_round_free(round);
        quiz_findings_free(findings);
    }
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, sit_down, get_up)
    const struct CMUnitTest tests[] = {
        TEST(what_is_written_is_read_and_written_again_to_the_byte),
        TEST(a_replay_may_stop_in_the_middle),
        TEST(what_cannot_be_played_again_is_said_at_its_place),
        TEST(numbers_have_bounds),
        TEST(a_party_is_told_with_its_players),
        TEST(what_no_party_is_is_said_at_its_place),
        TEST(another_bank_with_the_same_questions_is_a_warning),
        TEST(garbage_gives_findings_and_never_a_crash),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

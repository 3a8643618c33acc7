/* What the history knows of a code, and the duel that a player left. */
#include "hands.h"
#include "shared.h"
#include "store/rival.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "folder.h"

/* A minute goes by whenever somebody looks. */
static record_time look_at_the_clock(void *data)
{
    int64_t *ms = data;

    *ms += 60000;
    return (record_time){ .ms = *ms, .day = 20260714 };
}

/* Plays a shared round in R, wrong on each THIRD question, and takes MS for each; its code goes to *CODE. */
static int play_shared(record *r, const quiz_setup *setup, int third, int ms, quiz_code *code)
{
    quiz_round *round = record_begin(r, setup, "", true);
    const quiz_round_view *v = quiz_round_look(round);

    while (v->phase != QUIZ_OVER) {
        int wrong = v->index % third == 0;
        quiz_round_apply(round, quiz_move_wait(ms));
        quiz_round_apply(round, quiz_move_answer((v->question->key + wrong) % v->question->choice_count));
        quiz_round_apply(round, quiz_move_next());
        record_follow(r, round);
    }
    int score = v->score;
    assert_int_equal(quiz_share_round(round, code), QUIZ_SHARE_FINE);
    quiz_round_free(round);
    return score;
}

static void a_round_of_this_machine_is_its_own_ghost(void **state)
{
    small_bank b = small_bank_make(40, 4);
    int64_t ms = 0;
    record *r = record_new(b.catalog, (record_clock){ .now = look_at_the_clock, .data = &ms });
    quiz_arena *arena = quiz_arena_new();
    quiz_setup setup = classic(11);
    quiz_code mine, later;

    (void)state;
    history *h = history_open(".", NULL, HISTORY_PLAY);
    record_use(r, h);
    int score = play_shared(r, &setup, 3, 4321, &mine);
    int other = play_shared(r, &setup, 2, 9000, &later);
    assert_int_not_equal(score, other);
    const quiz_ghost *ghost = rival_find(h, b.catalog, &mine, arena);
    assert_true(ghost->recorded);
    assert_int_equal(ghost->score, score);
    assert_int_equal(ghost->steps[0].took_ms, 4321);
    assert_int_equal(rival_find(h, b.catalog, &later, arena)->score, other);
    /* Somebody else's answers to the same questions are theirs. */
    mine.right ^= 1;
    assert_false(rival_find(h, b.catalog, &mine, arena)->recorded);
    assert_false(rival_find(NULL, b.catalog, &mine, arena)->recorded);
    /* Without a ghost in the code it is the last round of those questions; of others there is none. */
    mine.right = 0;
    mine.speed = 0;
    assert_int_equal(rival_find(h, b.catalog, &mine, arena)->score, other);
    mine.seed++;
    assert_null(rival_find(h, b.catalog, &mine, arena));
    record_free(r);
    history_close(h);
    quiz_arena_free(arena);
    small_bank_free(b);
}

static void a_bank_that_was_played_here_is_called_by_its_title(void **state)
{
    small_bank b = small_bank_make(40, 4);
    record *r = record_new(b.catalog, (record_clock){ .now = NULL });
    quiz_arena *arena = quiz_arena_new();
    quiz_setup setup = classic(11);
    quiz_code code;

    (void)state;
    history *h = history_open(".", NULL, HISTORY_PLAY);
    record_use(r, h);
    assert_int_equal(quiz_share_setup(b.catalog, &setup, &code), QUIZ_SHARE_FINE);
    assert_null(rival_bank(h, &code, arena));
    play_shared(r, &setup, 3, 1000, &code);
    assert_string_equal(rival_bank(h, &code, arena), "Numbers");
    code.bank ^= 1;
    assert_null(rival_bank(h, &code, arena));
    record_free(r);
    history_close(h);
    quiz_arena_free(arena);
    small_bank_free(b);
}

static quiz_code raced(const small_bank *b)
{
    quiz_setup setup = classic(21);
    quiz_code code;

    setup.count = 6;
    setup.limit_ms = 0;
    assert_int_equal(quiz_share_setup(b->catalog, &setup, &code), QUIZ_SHARE_FINE);
    code.speed = 2;
    code.right = 0x2F;
    return code;
}

/* Leaves a duel in the middle; a later game, on the same history, finds it as it was. */
static void a_duel_that_was_left_goes_on_with_its_ghost(void **state)
{
    small_bank b = small_bank_make(40, 4);
    quiz_code code = raced(&b);
    quiz_arena *arena = quiz_arena_new();
    const quiz_ghost *ghost = quiz_ghost_of_code(b.catalog, &code, arena);
    quiz_setup setup;

    (void)state;
    assert_int_equal(quiz_share_read(b.catalog, &code, &setup), QUIZ_SHARE_FINE);
    for (int game = 0; game < 2; game++) {
        hands h = hands_new(false, 6);
        small_bank own = small_bank_make(40, 4);
        record *r = record_new(own.catalog, (record_clock){ .now = NULL });
        history *kept = history_open(".", NULL, HISTORY_PLAY);
        record_use(r, kept);
        hands_sit_down(&h, own,
                       (app_options){ .seed = 5,
                                      .reduced_motion = true,
                                      .record = r,
                                      .setup = game == 0 ? &setup : NULL,
                                      .code = game == 0 ? &code : NULL });
        if (game == 1) app_recall(h.app);
        if (game == 1) hands_press(&h, INPUT_ACCEPT);
        assert_true(hands_on(&h, "question"));
        assert_non_null(hands_find(&h, quiz_arena_print(arena, "Ghost %d", quiz_ghost_score(ghost, game))));
        hands_choose(&h, hands_view(&h)->question->key);
        assert_true(hands_on(&h, "verdict"));
        hands_press(&h, INPUT_ACCEPT);
        if (game == 0) hands_press(&h, INPUT_CLOSE);
        while (game == 1 && !hands_on(&h, "results")) {
            if (hands_on(&h, "question")) hands_choose(&h, hands_view(&h)->question->key);
            hands_press(&h, INPUT_ACCEPT);
        }
        hands_get_up(&h);
        record_free(r);
        history_close(kept);
    }
    quiz_arena_free(arena);
    small_bank_free(b);
}

static void the_letters_are_enough_for_whoever_has_no_keys(void **state)
{
    small_bank b = small_bank_make(40, 4);
    quiz_code code = raced(&b);
    char text[QUIZ_CODE_SIZE];
    hands h = hands_new(false, 6);

    (void)state;
    assert_true(quiz_code_write(&code, text));
    h.device = DEVICE_CONTROLLER;
    hands_sit_down(&h, b, (app_options){ .seed = 5, .reduced_motion = true });
    assert_false(app_wants_text(h.app));
    assert_true(hands_click_text(&h, "Duel"));
    assert_true(app_wants_text(h.app));
    for (const char *at = text; *at != '\0'; at++)
        if (*at != '-') assert_true(hands_click_text(&h, (char[]){ *at, '\0' }));
    assert_non_null(hands_find(&h, text));
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "question"));
    assert_int_equal(hands_view(&h)->setup->seed, 21);
    assert_non_null(hands_find(&h, "Ghost 0"));
    hands_get_up(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(a_round_of_this_machine_is_its_own_ghost),
        IN_A_FOLDER(a_bank_that_was_played_here_is_called_by_its_title),
        IN_A_FOLDER(a_duel_that_was_left_goes_on_with_its_ghost),
        cmocka_unit_test(the_letters_are_enough_for_whoever_has_no_keys),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Choosing what the next round will be. */
#include "hands.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "folder.h"

static void test_the_setup_changes_the_settings_and_the_round(void **state)
{
    hands h = hands_new(true, 12);

    (void)state;
    hands_sit_down(&h, small_bank_make(30, 3), (app_options){ .seed = 5, .reduced_motion = true });
    hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "setup"));
    hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_LEFT);
    assert_int_equal(h.chosen.count, 6);
    hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_LEFT);
    hands_press(&h, INPUT_LEFT);
    assert_int_equal(h.chosen.time, QUIZ_PACE_OFF);
    hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_RIGHT);
    assert_non_null(hands_find(&h, "C0"));
    assert_non_null(hands_find(&h, "10 questions to draw from"));
    hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "question"));
    assert_int_equal(hands_view(&h)->count, 6);
    assert_int_equal(hands_view(&h)->limit_ms, 0);
    assert_string_equal(hands_view(&h)->question->category, "C0");
    hands_get_up(&h);
}

static void test_each_pace_is_shown_with_its_seconds(void **state)
{
    static const char *const shown[] = { "Quick · 10 s", "Off", "Relaxed · 40 s", "Normal · 20 s" };
    hands h = hands_new(true, 12);

    (void)state;
    hands_sit_down(&h, small_bank_make(30, 3), (app_options){ .seed = 5, .reduced_motion = true });
    assert_true(app_show(h.app, "setup"));
    hands_look(&h);
    assert_non_null(hands_find(&h, "Normal · 20 s"));
    for (int i = 0; i < 2; i++) hands_press(&h, INPUT_DOWN);
    for (int i = 0; i < 4; i++) {
        hands_press(&h, INPUT_RIGHT);
        assert_non_null(hands_find(&h, shown[i]));
    }
    hands_get_up(&h);
}

static void test_another_bank_can_be_chosen(void **state)
{
    hands h = hands_new(false, 12);

    (void)state;
    hands_sit_down(&h, small_bank_make(30, 3), (app_options){ .seed = 5, .reduced_motion = true });
    assert_true(app_show(h.app, "banks"));
    hands_look(&h);
    hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "title"));
    assert_non_null(hands_find(&h, "Now showing: Numbers · 30 questions"));
    hands_get_up(&h);
}

static void test_banks_tell_how_well_they_are_known(void **state)
{
    hands h = hands_new(false, 12);

    (void)state;
    hands_begin(&h, small_bank_make(30, 3));
    hands_choose(&h, hands_view(&h)->question->key);
    hands_press(&h, INPUT_ACCEPT);
    hands_choose(&h, (hands_view(&h)->question->key + 1) % hands_view(&h)->question->choice_count);
    assert_true(app_show(h.app, "banks"));
    hands_look(&h);
    assert_non_null(hands_find(&h, "2 of 30 seen · 0% known"));
    hands_get_up(&h);
}

/* The bank that TEXT is; it frees what OUT wrote. */
static small_bank bank_of(FILE *out, char **text, size_t *size)
{
    small_bank made = { .findings = quiz_findings_new() };

    assert_int_equal(fclose(out), 0);
    made.bank = quiz_bank_read("made.ini", *text, *size, made.findings);
    made.catalog = quiz_catalog_new(made.bank, made.findings);
    free(*text);
    return made;
}

static void write_question(FILE *out, int number, const char *category)
{
    fprintf(out, "[question q%d]\ntext = t%d\nanswer = a\nwrong = b\ncategory = %s\n", number, number, category);
}

static void test_categories_that_are_equal_when_folded_are_one(void **state)
{
    static const char *const names[] = { "Plot", "plot", "P l o t", "Crew" };
    hands h = hands_new(true, 12);
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    small_bank bank;

    (void)state;
    for (int i = 0; i < 4; i++) write_question(out, i, names[i]);
    bank = bank_of(out, &text, &size);
    quiz_setup setup = {
        .mode = quiz_modes, .count = 12, .title = -1, .category = "PLOT", .difficulty = -1, .seed = 5
    };
    hands_sit_down(&h, bank, (app_options){ .seed = 5, .reduced_motion = true, .setup = &setup });
    assert_true(app_show(h.app, "setup"));
    hands_look(&h);
    assert_non_null(hands_find(&h, "PLOT"));
    for (int i = 0; i < 4; i++) hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_RIGHT);
    assert_non_null(hands_find(&h, "Crew"));
    hands_press(&h, INPUT_LEFT);
    assert_non_null(hands_find(&h, "Plot"));
    hands_press(&h, INPUT_LEFT);
    assert_null(hands_find(&h, "Plot"));
    hands_press(&h, INPUT_LEFT);
    assert_non_null(hands_find(&h, "Crew"));
    hands_get_up(&h);
}

/* Were each category looked for among all others, this would not end. */
static void test_very_many_categories_can_be_chosen_from(void **state)
{
    hands h = hands_new(true, 12);
    char name[32], *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);

    (void)state;
    for (int i = 0; i < 200000; i++) {
        snprintf(name, sizeof name, "A rather long name %d", i);
        write_question(out, i, name);
    }
    hands_sit_down(&h, bank_of(out, &text, &size), (app_options){ .seed = 5, .reduced_motion = true });
    assert_true(app_show(h.app, "setup"));
    hands_look(&h);
    hands_get_up(&h);
}

/* COUNT banks of the folder that the test is in: "Bank 0" about "Number 0" and so on, a question each. */
static small_bank many_banks(int count)
{
    static const char form[] =
        "[bank]\ntitle = Bank %d\nabout = Number %d\n[question]\ntext = t%d\nanswer = a\nwrong = b\n";
    small_bank made = { .findings = quiz_findings_new() };
    const char *path = ".";
    char name[32], text[128];

    for (int i = 0; i < count; i++) {
        snprintf(name, sizeof name, "b%03d.ini", i);
        snprintf(text, sizeof text, form, i, i, i);
        folder_write(name, text);
    }
    made.bank = quiz_bank_load(&path, 1, made.findings, NULL);
    made.catalog = quiz_catalog_new(made.bank, made.findings);
    return made;
}

static void test_any_number_of_banks_has_room_on_a_high_screen(void **state)
{
    hands h = hands_new(true, 12);

    (void)state;
    h.h = 16384;
    hands_sit_down(&h, many_banks(400), (app_options){ .seed = 5, .reduced_motion = true });
    assert_true(app_show(h.app, "banks"));
    hands_look(&h);
    assert_non_null(hands_find(&h, "Bank 100"));
    hands_get_up(&h);
}

/* The arrow beside a list of banks that goes on. */
static const frame_command *arrow_to_more(const hands *h)
{
    for (int i = 0; i < h->frame->count; i++) {
        const frame_command *c = &h->frame->commands[i];
        if (c->kind == DRAW_MARK && c->mark == MARK_DOWN && c->ink == INK_GOLD) return c;
    }
    return NULL;
}

static void test_a_mouse_without_a_wheel_gets_to_every_bank(void **state)
{
    hands h = hands_new(true, 12);

    (void)state;
    hands_sit_down(&h, many_banks(30), (app_options){ .seed = 5, .reduced_motion = true });
    assert_true(app_show(h.app, "banks"));
    hands_look(&h);
    assert_null(hands_find(&h, "Bank 29"));
    for (const frame_command *c; (c = arrow_to_more(&h)) != NULL;)
        hands_click(&h, c->at.x + c->at.w / 2, c->at.y + c->at.h / 2);
    assert_non_null(hands_find(&h, "Bank 29"));
    hands_get_up(&h);
}

static void test_a_finger_sees_what_a_bank_is_before_it_takes_it(void **state)
{
    hands h = hands_new(true, 12);

    (void)state;
    h.device = DEVICE_TOUCH;
    hands_sit_down(&h, many_banks(2), (app_options){ .seed = 5, .reduced_motion = true });
    assert_true(app_show(h.app, "banks"));
    hands_look(&h);
    const rect row = hands_find(&h, "Bank 1")->at;
    for (int tap = 0; tap < 2; tap++) {
        assert_true(hands_on(&h, "banks"));
        hands_do(&h, (input){ .kind = INPUT_PRESS, .x = row.x + 5, .y = row.y + 5 });
        hands_do(&h, (input){ .kind = INPUT_RELEASE, .x = row.x + 5, .y = row.y + 5 });
        if (tap == 0) assert_non_null(hands_find(&h, "Number 1"));
    }
    assert_true(hands_on(&h, "title"));
    assert_non_null(hands_find(&h, "Now showing: Bank 1 · 1 question"));
    hands_get_up(&h);
}

/* Plays MOVES moves, and closes the game. */
static void leave_round(record *r, int moves)
{
    const quiz_setup setup = { .mode = quiz_modes, .count = 12, .title = -1, .difficulty = -1, .seed = 3 };
    quiz_round *round = record_begin(r, &setup, NULL, false);

    for (int i = 0; i < moves; i++) quiz_round_apply(round, i % 2 == 0 ? quiz_move_answer(0) : quiz_move_next());
    record_pause(r, round);
    quiz_round_free(round);
}

static void test_a_round_that_was_left_goes_on_where_it_stood(void **state)
{
    static const char *const screens[] = { "question", "verdict", "question" };

    (void)state;
    for (int moves = 0; moves < 3; moves++) {
        hands h = hands_new(false, 12);
        small_bank bank = small_bank_make(30, 3);
        record *kept = record_new(bank.catalog, (record_clock){ NULL, NULL });
        leave_round(kept, moves);
        hands_sit_down(&h, bank, (app_options){ .seed = 5, .reduced_motion = true, .record = kept });
        assert_null(hands_find(&h, moves < 2 ? "Go on: question 1 of 12" : "Go on: question 2 of 12"));
        app_recall(h.app);
        hands_look(&h);
        assert_non_null(hands_find(&h, moves < 2 ? "Go on: question 1 of 12" : "Go on: question 2 of 12"));
        hands_press(&h, INPUT_ACCEPT);
        assert_true(hands_on(&h, screens[moves]));
        app_free(h.app);
        record_free(kept);
        frame_free(h.frame);
        small_bank_free(h.bank);
    }
}

/* What was begun before the history came is not offered as if it had been left, and what was left before it is. */
static void test_a_round_that_goes_on_is_not_offered_beside_itself(void **state)
{
    hands h = hands_new(false, 1);
    small_bank bank = small_bank_make(30, 3);
    record *kept = record_new(bank.catalog, (record_clock){ NULL, NULL });
    const quiz_setup setup = { .mode = quiz_modes, .count = 1, .title = -1, .difficulty = -1 };

    (void)state;
    leave_round(kept, 2);
    hands_sit_down(&h, bank, (app_options){ .seed = 5, .reduced_motion = true, .record = kept, .setup = &setup });
    app_recall(h.app);
    hands_choose(&h, 0);
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "results"));
    hands_press(&h, INPUT_BACK);
    assert_true(hands_on(&h, "title"));
    hands_look(&h);
    assert_non_null(hands_find(&h, "Go on: question 2 of 12"));
    app_free(h.app);
    record_free(kept);
    frame_free(h.frame);
    small_bank_free(h.bank);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_setup_changes_the_settings_and_the_round),
        cmocka_unit_test(test_each_pace_is_shown_with_its_seconds),
        cmocka_unit_test(test_another_bank_can_be_chosen),
        cmocka_unit_test(test_banks_tell_how_well_they_are_known),
        cmocka_unit_test(test_categories_that_are_equal_when_folded_are_one),
        cmocka_unit_test(test_very_many_categories_can_be_chosen_from),
        IN_A_FOLDER(test_any_number_of_banks_has_room_on_a_high_screen),
        IN_A_FOLDER(test_a_mouse_without_a_wheel_gets_to_every_bank),
        IN_A_FOLDER(test_a_finger_sees_what_a_bank_is_before_it_takes_it),
        cmocka_unit_test(test_a_round_that_was_left_goes_on_where_it_stood),
        cmocka_unit_test(test_a_round_that_goes_on_is_not_offered_beside_itself),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

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
    hands_press(&h, INPUT_LEFT);
    assert_int_equal(h.chosen.count, 6);
    hands_press(&h, INPUT_DOWN);
    hands_press(&h, INPUT_ACCEPT);
    assert_false(h.chosen.timed);
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
    for (int i = 0; i < 3; i++) hands_press(&h, INPUT_DOWN);
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

static void test_any_number_of_banks_has_room_on_a_high_screen(void **state)
{
    hands h = hands_new(true, 12);
    small_bank bank = { .findings = quiz_findings_new() };
    const char *path = ".";
    char name[32], text[128];

    (void)state;
    for (int i = 0; i < 400; i++) {
        snprintf(name, sizeof name, "b%03d.ini", i);
        snprintf(text, sizeof text, "[bank]\ntitle = Bank %d\n[question]\ntext = t\nanswer = a\nwrong = b\n", i);
        folder_write(name, text);
    }
    bank.bank = quiz_bank_load(&path, 1, bank.findings, NULL);
    bank.catalog = quiz_catalog_new(bank.bank, bank.findings);
    h.h = 16384;
    hands_sit_down(&h, bank, (app_options){ .seed = 5, .reduced_motion = true });
    assert_true(app_show(h.app, "banks"));
    hands_look(&h);
    assert_non_null(hands_find(&h, "Bank 100"));
    hands_get_up(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_setup_changes_the_settings_and_the_round),
        cmocka_unit_test(test_another_bank_can_be_chosen),
        cmocka_unit_test(test_categories_that_are_equal_when_folded_are_one),
        cmocka_unit_test(test_very_many_categories_can_be_chosen_from),
        IN_A_FOLDER(test_any_number_of_banks_has_room_on_a_high_screen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

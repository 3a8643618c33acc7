/* A word to the author of a question, as the hands say it: where it ends up, and what becomes of what was typed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "folder.h"
#include "hands.h"
#include "store/history_look.h"

typedef struct table {
    hands hands;
    record *record;
    history *history;
    void *folder;
    quiz_arena *arena;
} table;

/* Before the verdict on the first question, with a record of its own. */
static int sit_down(void **state)
{
    table *t = calloc(1, sizeof *t);
    small_bank bank = small_bank_make(6, 2);

    t->hands = hands_new(false, 2);
    t->arena = quiz_arena_new();
    if (folder_enter(&t->folder) != 0) return -1;
    t->record = record_new(bank.catalog, (record_clock){ NULL, NULL });
    t->history = history_open(".", NULL, HISTORY_PLAY);
    record_use(t->record, t->history);
    hands_sit_down(&t->hands, bank, (app_options){ .seed = 5, .reduced_motion = true, .record = t->record });
    hands_press(&t->hands, INPUT_ACCEPT);
    hands_choose(&t->hands, 0);
    *state = t;
    return 0;
}

static int get_up(void **state)
{
    table *t = *state;

    app_free(t->hands.app);
    frame_free(t->hands.frame);
    record_free(t->record);
    history_close(t->history);
    small_bank_free(t->hands.bank);
    quiz_arena_free(t->arena);
    int left = folder_leave(&t->folder);
    free(t);
    return left;
}

static void open_flag(table *t)
{
    hands_do(&t->hands, (input){ .kind = INPUT_LETTER, .value = 'g' });
    assert_true(hands_on(&t->hands, "flag"));
}

static void type(table *t, const char *text)
{
    assert_true(app_wants_text(t->hands.app));
    hands_do(&t->hands, (input){ .kind = INPUT_TEXT, .name = text });
}

static const history_flag *flags_of(table *t, int wanted)
{
    int count;
    const history_flag *flags = history_flags(record_history(t->record), &count, t->arena);

    assert_int_equal(count, wanted);
    return flags;
}

static void a_flag_says_where_the_question_stands_and_what_was_said(void **state)
{
    table *t = *state;
    const quiz_question *q = hands_view(&t->hands)->question;

    open_flag(t);
    type(t, "Which ");
    type(t, "seat? ");
    hands_press(&t->hands, INPUT_DOWN);
    hands_press(&t->hands, INPUT_ACCEPT);
    const history_flag *f = flags_of(t, 1);
    assert_string_equal(f->question, q->id);
    assert_string_equal(f->kind, "unclear");
    assert_string_equal(f->words, "Which seat?");
    assert_string_equal(f->file, q->origin.file);
    assert_int_equal(f->line, q->origin.line);
    assert_false(app_wants_text(t->hands.app));
    hands_press(&t->hands, INPUT_ACCEPT);
    assert_true(hands_on(&t->hands, "verdict"));
    flags_of(t, 1);
}

/* The one of COUNT that says KIND. */
static const history_flag *flag_of(table *t, int count, const char *kind)
{
    const history_flag *flags = flags_of(t, count);

    for (int i = 0; i < count; i++)
        if (strcmp(flags[i].kind, kind) == 0) return &flags[i];
    fail_msg("nothing is %s", kind);
    return NULL;
}

static void every_hand_keeps_a_flag_without_words(void **state)
{
    static const struct {
        input_device device;
        const char *says, *kind;
    } ways[] = { { DEVICE_POINTER, "Something is wrong", "wrong" }, { DEVICE_TOUCH, "It is too easy", "easy" } };
    table *t = *state;

    for (int i = 0; i < 2; i++) {
        t->hands.device = ways[i].device;
        hands_do(&t->hands, (input){ .kind = INPUT_POINT });
        assert_true(hands_click_text(&t->hands, "Flag"));
        assert_true(hands_click_text(&t->hands, ways[i].says));
        assert_string_equal(flag_of(t, i + 1, ways[i].kind)->words, "");
        assert_true(hands_click_text(&t->hands, "Back"));
        assert_true(hands_on(&t->hands, "verdict"));
    }
    t->hands.device = DEVICE_CONTROLLER;
    hands_do(&t->hands, (input){ .kind = INPUT_LETTER, .value = 0 });
    assert_true(hands_on(&t->hands, "why"));
    hands_do(&t->hands, (input){ .kind = INPUT_LETTER, .value = 0 });
    assert_true(hands_on(&t->hands, "flag"));
    hands_press(&t->hands, INPUT_DOWN);
    hands_press(&t->hands, INPUT_ACCEPT);
    flag_of(t, 3, "unclear");
    hands_press(&t->hands, INPUT_BACK);
    assert_true(hands_on(&t->hands, "why"));
}

static void who_leaves_keeps_nothing(void **state)
{
    table *t = *state;

    open_flag(t);
    type(t, "never mind");
    hands_press(&t->hands, INPUT_BACK);
    assert_true(hands_on(&t->hands, "verdict"));
    open_flag(t);
    assert_null(hands_find(&t->hands, "never mind"));
    hands_press(&t->hands, INPUT_ACCEPT);
    assert_string_equal(flags_of(t, 1)->words, "");
}

/* 200 letters of two bytes, and what does not fit behind them. */
static void what_is_too_long_takes_nothing_away_and_is_said(void **state)
{
    table *t = *state;
    char full[401] = "";

    open_flag(t);
    for (int i = 0; i < 100; i++) {
        type(t, "éü");
        strcat(full, "éü");
    }
    assert_null(hands_find(&t->hands, "At most 200 characters"));
    type(t, "!");
    assert_non_null(hands_find(&t->hands, "At most 200 characters"));
    hands_press(&t->hands, INPUT_ACCEPT);
    assert_string_equal(flags_of(t, 1)->words, full);
}

static void control_characters_are_not_kept(void **state)
{
    table *t = *state;

    open_flag(t);
    type(t, "a\x1b[2J\tb\n");
    hands_press(&t->hands, INPUT_ERASE);
    hands_press(&t->hands, INPUT_ERASE);
    type(t, "ü");
    hands_press(&t->hands, INPUT_ERASE);
    type(t, "\u202Ec");
    hands_press(&t->hands, INPUT_ACCEPT);
    assert_string_equal(flags_of(t, 1)->words, "a[2J c");
}

static void words_outlast_a_look_at_the_help(void **state)
{
    table *t = *state;

    open_flag(t);
    type(t, "half a sen");
    hands_press(&t->hands, INPUT_HELP);
    assert_true(hands_on(&t->hands, "help"));
    assert_false(app_wants_text(t->hands.app));
    hands_press(&t->hands, INPUT_HELP);
    type(t, "tence");
    hands_press(&t->hands, INPUT_ACCEPT);
    assert_string_equal(flags_of(t, 1)->words, "half a sentence");
}

static void the_review_flags_the_question_that_is_looked_at(void **state)
{
    table *t = *state;
    const quiz_round_view *v = hands_view(&t->hands);

    hands_press(&t->hands, INPUT_ACCEPT);
    hands_choose(&t->hands, v->question->key == 0 ? 1 : 0);
    hands_press(&t->hands, INPUT_ACCEPT);
    hands_do(&t->hands, (input){ .kind = INPUT_LETTER, .value = 'v' });
    while (hands_find(&t->hands, v->results[1].question->prompt) == NULL) hands_press(&t->hands, INPUT_RIGHT);
    open_flag(t);
    hands_press(&t->hands, INPUT_ACCEPT);
    assert_string_equal(flags_of(t, 1)->question, v->results[1].question->id);
}

static void the_record_refuses_what_is_too_long(void **state)
{
    table *t = *state;
    const quiz_question *q = hands_view(&t->hands)->question;
    char words[RECORD_WORDS_MAX + 2];

    memset(words, 'w', sizeof words - 1);
    words[sizeof words - 1] = '\0';
    assert_false(record_flag(t->record, q, "wrong", words));
    flags_of(t, 0);
    assert_true(record_flag(t->record, q, "wrong", words + 1));
    assert_string_equal(flags_of(t, 1)->words, words + 1);
}

#define AT_A_VERDICT(test) cmocka_unit_test_setup_teardown(test, sit_down, get_up)

int main(void)
{
    const struct CMUnitTest tests[] = {
        AT_A_VERDICT(a_flag_says_where_the_question_stands_and_what_was_said),
        AT_A_VERDICT(every_hand_keeps_a_flag_without_words),
        AT_A_VERDICT(who_leaves_keeps_nothing),
        AT_A_VERDICT(what_is_too_long_takes_nothing_away_and_is_said),
        AT_A_VERDICT(control_characters_are_not_kept),
        AT_A_VERDICT(words_outlast_a_look_at_the_help),
        AT_A_VERDICT(the_review_flags_the_question_that_is_looked_at),
        AT_A_VERDICT(the_record_refuses_what_is_too_long),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* What must hold on every screen of every size with every bank, and how lines are broken. */
#include "hands.h"
#include "screens/layout.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static const char plain_bank[] =
    "[bank]\ntitle = A film\nabout = What it tells\n"
    "[question a]\ntext = Who plays the adult Ye-sung, the law trainee who retries her father’s case?\n"
    "answer = Park Shin-hye\nwrong = Kal So-won\nwrong = Kang Ye-seo\nwrong = Kim Na-yeon\ncategory = Cast\n"
    "explain = Kal So-won plays Ye-sung as a child; Kang Ye-seo plays Choi Ji-yeon.\n"
    "[question b]\ntext = It was shown in 2013.\nanswer = True\nwrong = False\ncategory = Release\n"
    "[question c]\ntext = Which?\nanswer = One\nwrong = Two\nwrong = Three\nwrong = Four\nwrong = Five\nwrong = Six\n"
    "choices = 6\ncategory = Plot\nsource = Plot, paragraph 2\nexplain = One.\n"
    "[question d]\ntext = Which cell is this?\nanswer = No. 7\nwrong = No. 6\nimage = none.png\n"
    "image-alt = A door of steel with a number above the hatch\n"
    "[question e]\ntext = What is heard?\nanswer = A bell\nwrong = A car\naudio = none.ogg\naudio-alt = A bell\n";

/* The words of everything that can be long are. */
static small_bank long_bank(void)
{
    static const char words[] = "One of the men who share the cell with him in the year before the trial is held ";
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);

    fprintf(out, "[bank]\ntitle = %s\nabout = %s%s%s\nauthor = %s\nsource = %s\n", words, words, words, words, words,
            words);
    for (int i = 0; i < 14; i++) {
        fprintf(out, "[question q%d]\ntext = %d %s", i, i, words);
        for (int k = 0; k < i; k++) fputs(words, out);
        fprintf(out, "\nanswer = %s%s\nchoices = 6\ncategory = %d %s\nsource = %s\nexplain = ", words,
                i % 3 == 2 ? words : "", i, words, words);
        for (int k = 0; k < i * 2; k++) fputs(words, out);
        for (int k = 0; k < 5; k++)
            fprintf(out, "\nwrong = %s%d %s%s", words, k, i > 6 ? words : "", i > 9 ? words : "");
        fputc('\n', out);
    }
    fprintf(out, "[question endless]\ntext = Endless\nwrong = No\nanswer = ");
    for (int i = 0; i < 40; i++) fputs(words, out);
    fprintf(out, "\nsource = ");
    for (int i = 0; i < 40; i++) fputs(words, out);
    fprintf(out, "\nwrong = One\n  | Two\n  | Three\n  | Four\n  | Five\n[question wide]\ntext = ");
    for (int i = 0; i < 300; i++) fputc('x', out);
    fprintf(out, "\nanswer = 엽기적인그녀엽기적인그녀엽기적인그녀엽기적인그녀엽기적인그녀\nwrong = "
                 "七番房的奇蹟七番房的奇蹟七番房的奇蹟七番房的奇蹟七番房的奇蹟七番房的奇蹟七番房的奇蹟\n");
    fclose(out);
    small_bank b = small_bank_read(text);
    free(text);
    return b;
}

static const struct {
    float w, h;
} sizes[] = {
    { 853, 480 },  { 853, 640 },  { 960, 540 },  { 1024, 768 }, { 853, 853 },   { 1280, 720 }, { 1280, 800 },
    { 1280, 960 }, { 1706, 720 }, { 2560, 720 }, { 853, 1516 }, { 1280, 2276 }, { 4000, 720 }, { 1281, 599 },
};

enum { SIZE_COUNT = sizeof sizes / sizeof *sizes };

static bool overlap(rect a, rect b)
{
    const float slack = 0.5f;

    return a.x + slack < b.x + b.w && b.x + slack < a.x + a.w && a.y + slack < b.y + b.h && b.y + slack < a.y + a.h;
}

static void complain(const hands *h, const char *what, const frame_command *a, const frame_command *b)
{
    fail_msg("%s at %gx%g: %s: \"%s\" %g,%g %gx%g size %g; \"%s\" %g,%g %gx%g", app_screen_name(h->app), (double)h->w,
             (double)h->h, what, a->text ? a->text : "", (double)a->at.x, (double)a->at.y, (double)a->at.w,
             (double)a->at.h, (double)a->size, b != NULL && b->text != NULL ? b->text : "",
             b != NULL ? (double)b->at.x : 0, b != NULL ? (double)b->at.y : 0, b != NULL ? (double)b->at.w : 0,
             b != NULL ? (double)b->at.h : 0);
}

static void check_text(const hands *h, const frame_command *c)
{
    int letters = quiz_text_length(quiz_slice_of(c->text));
    float width = hands_width(NULL, c->font, c->size, c->text) + c->tracking * (float)(letters - 1);

    if (c->at.x < 0 || c->at.y < 0 || c->at.x + c->at.w > h->w || c->at.y + c->at.h > h->h)
        complain(h, "outside", c, NULL);
    if (width > c->at.w + 0.5f) complain(h, "wider than its box", c, NULL);
    if (c->size * 0.7f > c->at.h) complain(h, "higher than its box", c, NULL);
    if (c->size < 12) complain(h, "too small to read", c, NULL);
}

/* Texts never lie on texts, nor tickets on tickets; a ticket lifted or torn goes no further than the gap. */
static void check_frame(const hands *h)
{
    for (int i = 0; i < h->frame->count; i++) {
        const frame_command *a = &h->frame->commands[i];
        if (a->kind == DRAW_TEXT) check_text(h, a);
        if (a->kind != DRAW_TEXT && a->kind != DRAW_TICKET) continue;
        for (int k = 0; k < h->frame->count; k++) {
            const frame_command *b = &h->frame->commands[k];
            bool apart = a->kind == b->kind ? k < i : a->kind == DRAW_TICKET && b->kind == DRAW_PANEL;
            if (apart && overlap(a->at, b->at)) complain(h, "overlaps", a, b);
        }
    }
}

/* Every question of the round, asked and answered, and whatever else there is. */
static void walk(hands *h)
{
    for (int i = 0; app_screen_at(i); i++) {
        assert_true(app_show(h->app, app_screen_at(i)));
        assert_true(hands_on(h, app_screen_at(i)));
        hands_look(h);
        check_frame(h);
    }
    assert_true(app_show(h->app, "question"));
    for (hands_look(h); !hands_on(h, "results"); check_frame(h)) {
        hands_press(h, hands_on(h, "question") ? INPUT_ACCEPT : INPUT_NONE);
        check_frame(h);
        hands_wait(h, 100);
        check_frame(h);
        hands_press(h, INPUT_ACCEPT);
    }
}

static void walk_all(small_bank bank, int text_size, bool moving)
{
    hands h = { .w = 1280, .h = 720 };

    settings_default(&h.chosen);
    h.chosen.count = QUIZ_COUNT_MAX;
    h.chosen.text_size = text_size;
    hands_sit_down(&h, bank,
                   (app_options){ .seed = 3, .reduced_motion = !moving, .notice = "A notice for the player" });
    for (int i = 0; i < SIZE_COUNT; i++) {
        h.w = sizes[i].w;
        h.h = sizes[i].h;
        h.device = (input_device)(i % 4);
        walk(&h);
    }
    hands_get_up(&h);
}

static void test_nothing_is_cut_or_overlaps_with_usual_texts(void **state)
{
    (void)state;
    walk_all(small_bank_read(plain_bank), 100, true);
}

static void test_nothing_is_cut_or_overlaps_with_very_long_texts(void **state)
{
    (void)state;
    walk_all(long_bank(), 100, false);
}

static void test_nothing_is_cut_or_overlaps_with_many_questions(void **state)
{
    (void)state;
    walk_all(small_bank_make(120, 9), 100, false);
}

static void test_nothing_is_cut_or_overlaps_with_large_letters(void **state)
{
    (void)state;
    for (int size = 125; size <= 200; size += 25) walk_all(small_bank_read(plain_bank), size, false);
}

static void test_nothing_is_cut_or_overlaps_with_very_long_texts_in_large_letters(void **state)
{
    (void)state;
    walk_all(long_bank(), 200, false);
}

static void test_a_bank_without_questions_says_so_and_offers_no_play(void **state)
{
    hands h = { .w = 1280, .h = 720 };

    (void)state;
    settings_default(&h.chosen);
    hands_sit_down(&h, small_bank_read("[bank]\ntitle = Nothing yet\n"), (app_options){ .seed = 1 });
    check_frame(&h);
    assert_non_null(hands_find(&h, "There is nothing to ask yet"));
    assert_false(app_show(h.app, "question"));
    hands_press(&h, INPUT_ACCEPT);
    assert_true(hands_on(&h, "banks"));
    assert_true(hands_click_text(&h, "Back"));
    assert_true(hands_on(&h, "title"));
    hands_get_up(&h);
}

static layout fit(quiz_arena *arena, float w, float h, int lines, const char *text)
{
    const layout_wish wish = { .font = FONT_SEMIBOLD, .w = w, .h = h, .most = 40, .least = 22, .lines = lines };

    return layout_fit(&wish, (frame_measure){ .width = hands_width }, arena, text);
}

static void test_lines_are_balanced_and_break_at_commas(void **state)
{
    quiz_arena *arena = quiz_arena_new();

    (void)state;
    layout l = fit(arena, 1040, 200, 4, "Who plays the adult Ye-sung, the law trainee who retries her father’s case?");
    assert_true(l.fits);
    assert_int_equal(l.count, 2);
    assert_string_equal(l.lines[0], "Who plays the adult Ye-sung,");
    l = fit(arena, 500, 400, 4, "one two three four five six seven eight");
    assert_string_equal(l.lines[0], "one two three four");
    quiz_arena_free(arena);
}

static void test_a_number_stays_with_the_abbreviation_before_it(void **state)
{
    quiz_arena *arena = quiz_arena_new();

    (void)state;
    for (float width = 200; width < 900; width += 20) {
        layout l = fit(arena, width, 400, 4, "Who plays whom in Cell No. 7 of them all?");
        for (int i = 0; i < l.count; i++) assert_true(l.lines[i][0] != '7');
    }
    quiz_arena_free(arena);
}

static void test_text_is_as_large_as_fits(void **state)
{
    quiz_arena *arena = quiz_arena_new();

    (void)state;
    assert_float_equal(fit(arena, 1000, 60, 1, "short").size, 40, 0.01);
    layout l = fit(arena, 40 * 0.52f * 30 - 1, 60, 1, "thirty letters and not one mor");
    assert_float_equal(l.size, 36, 0.01);
    assert_true(l.fits);
    quiz_arena_free(arena);
}

static void test_text_without_spaces_is_broken_between_letters(void **state)
{
    quiz_arena *arena = quiz_arena_new();

    (void)state;
    layout l =
        fit(arena, 300, 100, 2, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
    assert_false(l.fits);
    for (int i = 0; i < l.count; i++) assert_true(hands_width(NULL, FONT_SEMIBOLD, l.size, l.lines[i]) <= 300);
    l = fit(arena, 200, 200, 3, "七番房的奇蹟。七番房的奇蹟。");
    assert_true(l.fits);
    for (int i = 0; i < l.count; i++) assert_int_not_equal(strncmp(l.lines[i], "。", strlen("。")), 0);
    quiz_arena_free(arena);
}

static void test_line_feeds_are_kept(void **state)
{
    quiz_arena *arena = quiz_arena_new();

    (void)state;
    layout l = fit(arena, 1000, 300, 4, "one\ntwo  three");
    assert_int_equal(l.count, 2);
    assert_string_equal(l.lines[0], "one");
    assert_int_equal(fit(arena, 1000, 300, 4, "").count, 0);
    assert_int_equal(fit(arena, 1000, 300, 4, " \n ").count, 0);
    quiz_arena_free(arena);
}

static void test_what_is_cut_off_ends_with_dots(void **state)
{
    quiz_arena *arena = quiz_arena_new();
    const frame_measure measure = { .width = hands_width };

    (void)state;
    const char *text = layout_clip(measure, arena, FONT_BOLD, 20, 0, 20 * 0.52f * 6, "Ye-sung’s father");
    assert_string_equal(text, "Ye-su…");
    assert_string_equal(layout_clip(measure, arena, FONT_BOLD, 20, 0, 1000, "all"), "all");
    assert_string_equal(layout_clip(measure, arena, FONT_BOLD, 20, 0, 1, "none"), "…");
    quiz_arena_free(arena);
}

static float counting_width(void *data, frame_font font, float size, const char *text)
{
    *(size_t *)data += strlen(text);
    return hands_width(NULL, font, size, text);
}

static void test_an_endless_word_is_measured_a_few_times_only(void **state)
{
    enum { LETTERS = 60000 };
    static char word[LETTERS + 1];
    quiz_arena *arena = quiz_arena_new();
    size_t measured = 0;
    const layout_wish wish = { .font = FONT_REGULAR, .w = 400, .h = 300, .most = 20, .least = 20, .lines = 9 };

    (void)state;
    memset(word, 'W', LETTERS);
    layout_fit(&wish, (frame_measure){ .width = counting_width, .data = &measured }, arena, word);
    assert_in_range(measured, LETTERS, 40 * LETTERS);
    quiz_arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nothing_is_cut_or_overlaps_with_usual_texts),
        cmocka_unit_test(test_nothing_is_cut_or_overlaps_with_very_long_texts),
        cmocka_unit_test(test_nothing_is_cut_or_overlaps_with_many_questions),
        cmocka_unit_test(test_nothing_is_cut_or_overlaps_with_large_letters),
        cmocka_unit_test(test_nothing_is_cut_or_overlaps_with_very_long_texts_in_large_letters),
        cmocka_unit_test(test_a_bank_without_questions_says_so_and_offers_no_play),
        cmocka_unit_test(test_lines_are_balanced_and_break_at_commas),
        cmocka_unit_test(test_a_number_stays_with_the_abbreviation_before_it),
        cmocka_unit_test(test_text_is_as_large_as_fits),
        cmocka_unit_test(test_text_without_spaces_is_broken_between_letters),
        cmocka_unit_test(test_an_endless_word_is_measured_a_few_times_only),
        cmocka_unit_test(test_line_feeds_are_kept),
        cmocka_unit_test(test_what_is_cut_off_ends_with_dots),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

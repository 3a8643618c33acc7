/* Mending: what --fix does to the text of a file, and what it leaves alone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "check/fix.h"
#include "quiz/pose.h"
#include "quiz/rng.h"

/* What mending makes of TEXT, in ARENA; *TIMES: how many edits that took. */
static quiz_slice fixed(quiz_slice text, int *times, quiz_arena *arena)
{
    quiz_findings *done = quiz_findings_new();
    quiz_slice after = fix_text("bank.ini", text, done, arena);

    *times = quiz_findings_count(done);
    quiz_findings_free(done);
    return after;
}

static void assert_fixed(const char *before, const char *after)
{
    quiz_arena *arena = quiz_arena_new();
    int times;
    quiz_slice text = fixed(quiz_slice_of(before), &times, arena);

    assert_string_equal(quiz_arena_copy(arena, text.at, text.size), after);
    quiz_arena_free(arena);
}

#define QUESTION(answer, end)                                                                                          \
    "[question brick]" end "text = What falls?" end "answer = " answer end "wrong = A signboard" end

static void leaves_a_sound_file_alone(void **state)
{
    (void)state;
    assert_fixed(QUESTION("A brick", "\n"), QUESTION("A brick", "\n"));
    assert_fixed(QUESTION("A brick", "\r\n"), QUESTION("A brick", "\r\n"));
    assert_fixed("", "");
}

static void mends_each_kind_of_fault(void **state)
{
    (void)state;
    assert_fixed("\xEF\xBB\xBF" QUESTION("A brick", "\n"), QUESTION("A brick", "\n"));
    assert_fixed(QUESTION("A brick", "\r"), QUESTION("A brick", "\n"));
    assert_fixed(QUESTION("A brick", "\r\n") "; end\n", QUESTION("A brick", "\r\n") "; end\r\n");
    assert_fixed(QUESTION("A brick", "\n") "; end\r\n", QUESTION("A brick", "\n") "; end\n");
    assert_fixed(QUESTION("A \xEF\xBB\xBF"
                          "br\xEF\xBB\xBFick",
                          "\n"),
                 QUESTION("A brick", "\n"));
    assert_fixed(QUESTION("Cafe\xCC\x81", "\n"), QUESTION("Caf\xC3\xA9", "\n"));
    assert_fixed(QUESTION("\xC2\xA0"
                          "A brick\xE3\x80\x80 \t",
                          "\n"),
                 QUESTION("A brick", "\n"));
    assert_fixed("[question a]\nanswer =\xC2\xA0"
                 "A\n",
                 "[question a]\nanswer = A\n");
    assert_fixed(QUESTION("Tom &amp; &quot;Jerry&#34;", "\n"), QUESTION("Tom & \"Jerry\"", "\n"));
}

static void mends_what_overlaps_one_after_the_other(void **state)
{
    (void)state;
    assert_fixed("\xEF\xBB\xBF" QUESTION("Cafe\xCC\x81 &amp; e\xCC\x81t&eacute; ", "\r\n") "; end \n",
                 QUESTION("Caf\xC3\xA9 & \xC3\xA9t\xC3\xA9", "\r\n") "; end \r\n");
}

static void decodes_an_entity_once(void **state)
{
    (void)state;
    assert_fixed(QUESTION("&amp;lt;", "\n"), QUESTION("&amp;lt;", "\n"));
    assert_fixed(QUESTION("&am&#112;;", "\n"), QUESTION("&am&#112;;", "\n"));
    assert_fixed(QUESTION("&#38;amp; &gt;", "\n"), QUESTION("&#38;amp; &gt;", "\n"));
}

static void makes_nothing_that_is_seen_no_more(void **state)
{
    (void)state;
    assert_fixed(QUESTION("&nbsp;", "\n"), QUESTION("&nbsp;", "\n"));
    assert_fixed(QUESTION("Ten&shy;fold", "\n"), QUESTION("Ten&shy;fold", "\n"));
    assert_fixed(QUESTION("P\xCC\x81", "\n"), QUESTION("P\xCC\x81", "\n"));
}

static void puts_nothing_in_that_is_read_otherwise(void **state)
{
    (void)state;
    assert_fixed(QUESTION("A&#10;wrong = B", "\n"), QUESTION("A&#10;wrong = B", "\n"));
    assert_fixed(QUESTION("A &#0;", "\n"), QUESTION("A &#0;", "\n"));
    assert_fixed(QUESTION("A\n  &#59; B\n  &#124;C\n  wrong &#61; D", "\n"),
                 QUESTION("A\n  &#59; B\n  &#124;C\n  wrong &#61; D", "\n"));
    assert_fixed("[type film]\nname = title\nlabel = &#123;name&#125;\n",
                 "[type film]\nname = title\nlabel = &#123;name&#125;\n");
}

static void leaves_what_a_file_allows(void **state)
{
    (void)state;
    assert_fixed("; check: allow F023 because this is about HTML\n" QUESTION("&lt;p&gt;", "\n"),
                 "; check: allow F023 because this is about HTML\n" QUESTION("&lt;p&gt;", "\n"));
}

static void keeps_every_byte_of_what_it_cannot_read(void **state)
{
    static const char text[] = "[question a]\r\ntext = \0 x\n; \xFF  \r\nanswer = A\r\r\nwrong = B \n";
    quiz_arena *arena = quiz_arena_new();
    int times;
    quiz_slice after = fixed((quiz_slice){ text, sizeof text - 1 }, &times, arena);

    (void)state;
    assert_int_equal(times, 1); /* the blank of the last line */
    assert_int_equal(after.size, sizeof text - 2);
    assert_memory_equal(after.at, text, sizeof text - 3);
    quiz_arena_free(arena);
}

/* ---- The same questions before and after ---- */

static quiz_slice read_bank(const char *name, quiz_arena *arena)
{
    const char *path = quiz_arena_print(arena, TESTS_DIR "/banks/%s.ini", name);
    FILE *in = fopen(path, "rb");
    char *bytes = quiz_arena_alloc(arena, 1 << 20);

    assert_non_null(in);
    size_t size = fread(bytes, 1, 1 << 20, in);
    fclose(in);
    return (quiz_slice){ bytes, size };
}

/* All that is asked, folded: blanks at edges and the way accents are written make no difference there. */
static const char *asked(quiz_slice text, quiz_arena *arena)
{
    quiz_bank *bank = quiz_bank_read("bank.ini", text.at, text.size, NULL);
    quiz_catalog *catalog = quiz_catalog_new(bank, NULL);
    const char *all = "";

    for (int i = 0; i < quiz_catalog_count(catalog); i++) {
        const quiz_question *q = quiz_pose(catalog, i, 7, arena);
        all = quiz_arena_print(arena, "%s%s|%s|%s|%d", all, q->id, q->prompt, q->explanation ? q->explanation : "",
                               q->key);
        for (int c = 0; c < q->choice_count; c++) all = quiz_arena_print(arena, "%s|%s", all, q->choices[c]);
    }
    quiz_catalog_free(catalog);
    quiz_bank_free(bank);
    return quiz_text_fold(arena, quiz_slice_of(all));
}

static void asks_the_same_afterwards(void **state)
{
    static const char *const names[] = { "form-composed",
                                         "form-composed-facts",
                                         "form-edges",
                                         "form-edges-windows",
                                         "form-line-ends-mostly-windows",
                                         "form-edges-none",
                                         "bom-at-start",
                                         "line-ends-mixed",
                                         "choices-equal",
                                         "unshowable",
                                         "everything-at-once" };

    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        quiz_arena *arena = quiz_arena_new();
        int times;
        quiz_slice before = read_bank(names[i], arena);
        assert_string_equal(asked(fixed(before, &times, arena), arena), asked(before, arena));
        quiz_arena_free(arena);
    }
}

/* Pieces that meet each other in any order: nothing crashes, and one time is enough. */
static void needs_no_second_time(void **state)
{
    static const char *const pieces[] = {
        "\n",           "\r\n",  "\r",       "text = ", "answer = ", "wrong = ", "[question a]",
        "[type x]",     "  ",    "\t",       ";",       "|",         "e",        "\xCC\x81",
        "\xC2\xA0",     "&amp;", "&eacute;", "amp;",    "&#",        "38;",      "\xEF\xBB\xBF",
        "\xE3\x80\x80", "\xFF",  "="
    };
    quiz_rng rng = quiz_rng_new(5, 1);

    (void)state;
    for (int round = 0; round < 300; round++) {
        quiz_arena *arena = quiz_arena_new();
        char text[512] = "";
        int times;
        for (int i = 0; i < 60; i++) strcat(text, pieces[quiz_rng_below(&rng, sizeof pieces / sizeof *pieces)]);
        quiz_slice once = fixed(quiz_slice_of(text), &times, arena);
        fixed(once, &times, arena);
        assert_int_equal(times, 0);
        quiz_arena_free(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(leaves_a_sound_file_alone),
        cmocka_unit_test(mends_each_kind_of_fault),
        cmocka_unit_test(mends_what_overlaps_one_after_the_other),
        cmocka_unit_test(decodes_an_entity_once),
        cmocka_unit_test(makes_nothing_that_is_seen_no_more),
        cmocka_unit_test(puts_nothing_in_that_is_read_otherwise),
        cmocka_unit_test(leaves_what_a_file_allows),
        cmocka_unit_test(keeps_every_byte_of_what_it_cannot_read),
        cmocka_unit_test(asks_the_same_afterwards),
        cmocka_unit_test(needs_no_second_time),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

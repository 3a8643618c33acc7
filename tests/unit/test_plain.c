/* What somebody typed, as it may be kept. */
#include "base/plain.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static void expect_plain(const char *typed, size_t size, const char *plain)
{
    quiz_arena *arena = quiz_arena_new();

    assert_string_equal(plain_line(arena, (quiz_slice){ typed, size }), plain);
    quiz_arena_free(arena);
}

#define EXPECT_PLAIN(typed, plain) expect_plain(typed, sizeof(typed) - 1, plain)

static void what_can_be_read_stays_as_it_is(void **state)
{
    (void)state;
    EXPECT_PLAIN("", "");
    EXPECT_PLAIN(" It was 2014; \"no\" ", " It was 2014; \"no\" ");
    EXPECT_PLAIN("7번방의 선물, ünlü, \U0001F468\u200D\U0001F469", "7번방의 선물, ünlü, \U0001F468\u200D\U0001F469");
}

static void control_characters_are_gone_and_lines_are_one(void **state)
{
    (void)state;
    EXPECT_PLAIN("a\tb\nc\r\nd\ve\ff", "a b c  d e f");
    EXPECT_PLAIN("\x1b[31mred\a\b\x7f\0end", "[31mredend");
    EXPECT_PLAIN("\xc2\x80one\xc2\x9b"
                 "2J\xc2\x85two\u2028three\u2029",
                 "one2Jtwo three ");
}

static void nothing_turns_the_line_round(void **state)
{
    (void)state;
    EXPECT_PLAIN("a\u202Ab\u202Bc\u202Cd\u202De\u202Ef\u2066g\u2067h\u2068i\u2069j", "abcdefghij");
    EXPECT_PLAIN("\u200Fשלום\u200E", "\u200Fשלום\u200E");
}

static void what_is_not_utf_8_is_marked(void **state)
{
    (void)state;
    EXPECT_PLAIN("caf\xe9 \xff\xfe", "caf\uFFFD \uFFFD\uFFFD");
    EXPECT_PLAIN("\xed\xa0\x80\xc0\xaf\xe2\x82", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_can_be_read_stays_as_it_is),
        cmocka_unit_test(control_characters_are_gone_and_lines_are_one),
        cmocka_unit_test(nothing_turns_the_line_round),
        cmocka_unit_test(what_is_not_utf_8_is_marked),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* A template's text says of a record what its placeholders name, or nothing where the record lacks it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "bank/model.h"

static const char facts[] = "[type person]\n"
                            "name = person\n"
                            "[type film]\n"
                            "label = {name} ({released.year})\n"
                            "name = title\n"
                            "released = date\n"
                            "opened = date\n"
                            "writer = person, many\n"
                            "star = person, many\n"
                            "remake-of = film\n"
                            "gross = money USD\n"
                            "[person lee]\nname = Lee\n"
                            "[person yu]\nname = Yu\n"
                            "[person kim]\nname = Kim\n"
                            "[film first]\n"
                            "name = Miracle\n"
                            "released = 2013-01-23\n"
                            "opened = 2013-02\n"
                            "writer = lee\nwriter = yu\nwriter = kim\n"
                            "star = yu\nstar = kim\n"
                            "gross = $82.1 million\n"
                            "[film second]\n"
                            "name = Again\n"
                            "released = 2019-05-01\n"
                            "opened = 2019\n"
                            "writer = lee\n"
                            "remake-of = first\n";

enum { WRITER = 3, REMAKE_OF = 5 };

typedef struct fixture {
    quiz_findings *findings;
    quiz_bank *bank;
    quiz_arena *arena;
} fixture;

/* A bank with one template about writers, whose `explain` is TEXT. */
static fixture read_text(const char *text)
{
    fixture f = { .findings = quiz_findings_new(), .arena = quiz_arena_new() };
    const char *all = quiz_arena_print(f.arena, "%s[ask film.writer]\ntext = Who?\nexplain = %s\n", facts, text);

    f.bank = quiz_bank_read("test.ini", all, strlen(all), f.findings);
    return f;
}

static void free_fixture(fixture f)
{
    quiz_arena_free(f.arena);
    quiz_bank_free(f.bank);
    quiz_findings_free(f.findings);
}

static const bank_record *film(const fixture *f, int index)
{
    return &f->bank->records[3 + index];
}

static void says(const char *text, const char *of_first, const char *of_second)
{
    fixture f = read_text(text);
    const char *const expected[] = { of_first, of_second };

    assert_int_equal(quiz_findings_count(f.findings), 0);
    for (int i = 0; i < 2; i++) {
        const char *said = bank_render(f.bank, &f.bank->asks[0].explain, film(&f, i), -1, NULL, f.arena);
        if (expected[i])
            assert_string_equal(said, expected[i]);
        else
            assert_null(said);
    }
    free_fixture(f);
}

static void literal_text_is_said_as_it_is(void **state)
{
    (void)state;
    says("Nothing; # = \"to\" replace", "Nothing; # = \"to\" replace", "Nothing; # = \"to\" replace");
    says("{{{name}}} }}{{", "{Miracle} }{", "{Again} }{");
}

static void attributes_are_put_in(void **state)
{
    (void)state;
    says("{name}", "Miracle", "Again");
    says("{ name } made {gross}", "Miracle made $82.1 million", NULL);
    says("{label}!", "Miracle (2013)!", "Again (2019)!");
}

static void several_values_are_listed(void **state)
{
    (void)state;
    says("{writer}", "Lee, Yu and Kim", "Lee");
    says("{star}", "Yu and Kim", NULL);
}

static void dates_are_said_in_parts_and_words(void **state)
{
    (void)state;
    says("{released}", "2013-01-23", "2019-05-01");
    says("{released:long}", "23 January 2013", "1 May 2019");
    says("{opened:long}", "February 2013", "2019");
    says("{released.day} {released.month} {released.year}", "23 January 2013", "1 May 2019");
    says("{opened.month}", "February", NULL);
    says("{opened.day}", NULL, NULL);
}

static void paths_go_through_references(void **state)
{
    (void)state;
    says("{remake-of}", NULL, "Miracle (2013)");
    says("{remake-of.label}", NULL, "Miracle (2013)");
    says("{remake-of.name}", NULL, "Miracle");
    says("{remake-of.released.year}", NULL, "2013");
    says("{remake-of.released:long}", NULL, "23 January 2013");
    says("{remake-of.writer.name}", NULL, "Lee, Yu and Kim");
}

static void the_value_asked_about_stands_for_all(void **state)
{
    fixture f = read_text("{writer} and not {star}");
    const bank_record *first = film(&f, 0);
    const bank_text *text = &f.bank->asks[0].explain;

    (void)state;
    assert_string_equal(bank_render(f.bank, text, first, WRITER, &first->values[WRITER].at[1], f.arena),
                        "Yu and not Yu and Kim");
    assert_string_equal(bank_render(f.bank, text, first, WRITER, NULL, f.arena), "\x01 and not Yu and Kim");
    free_fixture(f);
}

static void a_path_goes_on_from_the_value_asked_about(void **state)
{
    fixture f = read_text("{remake-of.name}");
    const bank_record *second = film(&f, 1);
    bank_value other = { .text = "itself", .record = (int)(second - f.bank->records) };

    (void)state;
    assert_string_equal(bank_render(f.bank, &f.bank->asks[0].explain, second, REMAKE_OF, &other, f.arena), "Again");
    free_fixture(f);
}

static void a_text_knows_what_it_names(void **state)
{
    fixture f = read_text("{remake-of.writer} {label}");
    const bank_text *text = &f.bank->asks[0].explain;

    (void)state;
    assert_true(bank_text_names(text, REMAKE_OF));
    assert_false(bank_text_names(text, WRITER));
    free_fixture(f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(literal_text_is_said_as_it_is),
        cmocka_unit_test(attributes_are_put_in),
        cmocka_unit_test(several_values_are_listed),
        cmocka_unit_test(dates_are_said_in_parts_and_words),
        cmocka_unit_test(paths_go_through_references),
        cmocka_unit_test(the_value_asked_about_stands_for_all),
        cmocka_unit_test(a_path_goes_on_from_the_value_asked_about),
        cmocka_unit_test(a_text_knows_what_it_names),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

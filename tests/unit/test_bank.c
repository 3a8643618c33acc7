/* What is written in a bank's sections is what the sealed bank holds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "bank/model.h"

typedef struct fixture {
    quiz_findings *findings;
    quiz_bank *bank;
} fixture;

static fixture read_text(const char *text)
{
    fixture f = { .findings = quiz_findings_new() };

    f.bank = quiz_bank_read("cell.ini", text, strlen(text), f.findings);
    return f;
}

static fixture read_sound(const char *text)
{
    fixture f = read_text(text);

    for (int i = 0; i < quiz_findings_count(f.findings); i++)
        if (quiz_findings_at(f.findings, i)->rule != quiz_rule_of(QUIZ_B_EMPTY))
            fail_msg("%s", quiz_findings_at(f.findings, i)->message);
    return f;
}

static void free_fixture(fixture f)
{
    quiz_bank_free(f.bank);
    quiz_findings_free(f.findings);
}

static const bank_record *record(const fixture *f, const char *id)
{
    for (int i = 0; i < f->bank->record_count; i++)
        if (strcmp(f->bank->records[i].id, id) == 0) return &f->bank->records[i];
    fail_msg("there is no record %s", id);
    return NULL;
}

static void a_bank_tells_about_itself(void **state)
{
    fixture f = read_sound("[bank]\ntitle = The Cell\nabout = A film\nlanguage = ko\nauthor = A\nlicense = L\n"
                           "source = S\n");
    const quiz_bank_title *t = quiz_bank_title_at(f.bank, 0);

    (void)state;
    assert_int_equal(quiz_bank_title_count(f.bank), 1);
    assert_string_equal(t->title, "The Cell");
    assert_string_equal(t->about, "A film");
    assert_string_equal(t->language, "ko");
    assert_string_equal(t->author, "A");
    assert_string_equal(t->license, "L");
    assert_string_equal(t->source, "S");
    assert_string_equal(t->file, "cell.ini");
    free_fixture(f);
}

static void a_bank_without_a_title_is_called_after_its_file(void **state)
{
    fixture f = read_text("[question]\ntext = a\nanswer = b\nwrong = c\n");
    const quiz_bank_title *t = quiz_bank_title_at(f.bank, 0);

    (void)state;
    assert_string_equal(t->title, "cell");
    assert_string_equal(t->language, "en");
    assert_null(t->about);
    assert_int_equal(f.bank->written[0].title, 0);
    free_fixture(f);
}

static void questions_are_listed_with_what_loading_must_know(void **state)
{
    fixture f = read_sound("[question brick]\ntext = a\nanswer = b\nwrong = c\ncategory = Plot\ndifficulty = hard\n"
                           "[question]\ntext = a\nanswer = b\nwrong = c\n"
                           "[question pot]\ntext = a\nanswer = b\nwrong = c\ncategory = Plot\n");
    const bank_written *w = f.bank->written;

    (void)state;
    assert_int_equal(f.bank->written_count, 3);
    assert_string_equal(w[0].id, "brick");
    assert_string_equal(w[0].category, "Plot");
    assert_int_equal(w[0].difficulty, QUIZ_HARD);
    assert_null(w[1].id);
    assert_null(w[1].category);
    assert_int_equal(w[1].difficulty, QUIZ_MEDIUM);
    assert_string_equal(w[2].category, "Plot");
    free_fixture(f);
}

static void a_faulty_question_is_left_out_and_the_rest_stays(void **state)
{
    fixture f = read_text("[question one]\ntext = a\nanswer = b\n"
                          "[question two]\ntext = a\nanswer = b\nwrong = c\n"
                          "[question three]\ntext = a\nanswer = b\nwrong = B\n");

    (void)state;
    assert_int_equal(f.bank->written_count, 1);
    assert_string_equal(f.bank->written[0].id, "two");
    assert_int_equal(quiz_findings_count_severity(f.findings, QUIZ_ERROR), 2);
    free_fixture(f);
}

static void attributes_have_their_kinds(void **state)
{
    fixture f = read_sound("[type film]\nname = title\nstar = person | title, many, partial\nreleased = date\n"
                           "year = year\nruntime = number minutes\nseats = number\ngross = money USD\n"
                           "remake-of = later\n[type later]\nname = later\n");
    const bank_attribute *a = f.bank->types[0].attributes;

    (void)state;
    assert_int_equal(f.bank->types[0].attribute_count, 8);
    assert_int_equal(a[0].kind, BANK_TEXT);
    assert_string_equal(a[0].pools[0], "title");
    assert_int_equal(a[1].pool_count, 2);
    assert_string_equal(a[1].pools[1], "title");
    assert_true(a[1].many && a[1].partial && !a[0].many && !a[0].partial);
    assert_int_equal(a[2].kind, BANK_DATE);
    assert_int_equal(a[3].kind, BANK_YEAR);
    assert_int_equal(a[4].kind, BANK_NUMBER);
    assert_string_equal(a[4].unit, "minutes");
    assert_string_equal(a[5].unit, "");
    assert_int_equal(a[6].kind, BANK_MONEY);
    assert_string_equal(a[6].unit, "USD");
    assert_int_equal(a[7].kind, BANK_REFERENCE);
    assert_int_equal(a[7].type, 1);
    assert_string_equal(f.bank->types[1].attributes[0].pools[0], "later");
    free_fixture(f);
}

static const char cast[] = "[type role]\nlabel = {actor} as {name}\nname = character\nactor = person\n"
                           "[type person]\nname = person\nborn = year\n"
                           "[role adult]\nname = Ye-sung\nactor = park\n"
                           "[role child]\nname = Ye-Sung\nactor = Kal  so-won\n"
                           "[person park]\nname = Park Shin-hye\nalso = Kathy Park\nborn = 1990\n"
                           "[person kal]\nname = Kal So-won\nalso = Gal So-won\n";

static void references_are_resolved_by_id_and_by_label(void **state)
{
    fixture f = read_sound(cast);
    const bank_value *by_id = record(&f, "adult")->values[1].at, *by_label = record(&f, "child")->values[1].at;

    (void)state;
    assert_ptr_equal(&f.bank->records[by_id->record], record(&f, "park"));
    assert_ptr_equal(&f.bank->records[by_label->record], record(&f, "kal"));
    assert_string_equal(by_id->text, "Park Shin-hye");
    assert_string_equal(by_label->text, "Kal So-won");
    assert_string_equal(record(&f, "adult")->label, "Park Shin-hye as Ye-sung");
    free_fixture(f);
}

static void what_refers_to_a_faulty_record_is_open(void **state)
{
    fixture f = read_text("[type person]\nname = person\nborn = year\n[type film]\nname = title\nstar = person, many\n"
                          "[person a]\nname = A\nborn = once\n[person b]\nname = B\n"
                          "[film x]\nname = X\nstar = a\nstar = b\n[film y]\nname = Y\nstar = b\n");
    const bank_values *x = &record(&f, "x")->values[1], *y = &record(&f, "y")->values[1];

    (void)state;
    assert_int_equal(f.bank->record_count, 3);
    assert_int_equal(f.bank->types[0].record_count, 1);
    assert_int_equal(x->count, 1);
    assert_string_equal(x->at[0].text, "B");
    assert_ptr_equal(&f.bank->records[x->at[0].record], record(&f, "b"));
    assert_true(x->partial);
    assert_false(y->partial);
    free_fixture(f);
}

static void records_have_their_own_keys(void **state)
{
    fixture f = read_sound("[type film]\nname = title\nstar = person, many\ncrew = person, many, partial\n"
                           "[film x]\nname = X\ncategory = Film\ndifficulty = easy\nsource = S\npartial = star\n"
                           "[film y]\nname = Y\n");
    const bank_record *x = record(&f, "x"), *y = record(&f, "y");

    (void)state;
    assert_string_equal(x->category, "Film");
    assert_int_equal(x->difficulty, QUIZ_EASY);
    assert_string_equal(x->source, "S");
    assert_true(x->values[1].partial && x->values[2].partial && !x->values[0].partial);
    assert_null(y->category);
    assert_int_equal(y->difficulty, -1);
    assert_true(!y->values[1].partial && y->values[2].partial);
    free_fixture(f);
}

static void templates_are_read(void **state)
{
    fixture f = read_sound("[type film]\nname = title\nwriter = person, many\ndirector = person\nsong = song\n"
                           "[ask film.writer remake]\ntext = Who wrote {name}?\nreverse = What did {writer} write?\n"
                           "explain = Because.\npool = film.director, film.writer\nchoices = 6\nonly = director\n"
                           "without = song\ncategory = Crew\ndifficulty = easy\n"
                           "[ask film.director]\ntrue = {director} directed {name}.\n");
    const bank_ask *a = f.bank->asks;

    (void)state;
    assert_int_equal(f.bank->ask_count, 2);
    assert_string_equal(a[0].name, "remake");
    assert_int_equal(a[0].attribute, 1);
    assert_int_equal(a[0].forms[QUIZ_TEXT].count, 3);
    assert_int_equal(a[0].forms[QUIZ_REVERSE].count, 3);
    assert_int_equal(a[0].forms[QUIZ_NOT].count, 0);
    assert_int_equal(a[0].explain.count, 1);
    assert_int_equal(a[0].pool_count, 2);
    assert_int_equal(a[0].pool[0].attribute, 2);
    assert_true(a[0].choices == 6 && a[0].only == 2 && a[0].without == 3 && a[0].difficulty == QUIZ_EASY);
    assert_string_equal(a[0].category, "Crew");
    assert_string_equal(a[1].name, "");
    assert_true(a[1].choices == QUIZ_CHOICES_DEFAULT && a[1].only == -1 && a[1].without == -1);
    assert_true(a[1].difficulty == QUIZ_MEDIUM && a[1].pool_count == 0 && !a[1].category);
    free_fixture(f);
}

static void origins_name_the_section_and_the_line(void **state)
{
    fixture f = read_sound("[type film]\nname = title\n\n[film  x ]\nname = X\n");
    quiz_arena *arena = quiz_arena_new();
    quiz_origin of_record = bank_origin_of(record(&f, "x")->place, arena);
    quiz_origin of_value = bank_origin_of(record(&f, "x")->values[0].at->place, arena);

    (void)state;
    assert_string_equal(of_record.file, "cell.ini");
    assert_int_equal(of_record.line, 4);
    assert_int_equal(of_value.line, 5);
    assert_string_equal(of_value.section, "film  x");
    quiz_arena_free(arena);
    free_fixture(f);
}

static void a_bank_without_anything_is_still_a_bank(void **state)
{
    fixture f = read_text("");

    (void)state;
    assert_int_equal(quiz_bank_title_count(f.bank), 1);
    assert_int_equal(f.bank->written_count + f.bank->record_count + f.bank->ask_count, 0);
    assert_ptr_equal(quiz_findings_at(f.findings, 0)->rule, quiz_rule_of(QUIZ_B_EMPTY));
    free_fixture(f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_bank_tells_about_itself),
        cmocka_unit_test(a_bank_without_a_title_is_called_after_its_file),
        cmocka_unit_test(questions_are_listed_with_what_loading_must_know),
        cmocka_unit_test(a_faulty_question_is_left_out_and_the_rest_stays),
        cmocka_unit_test(attributes_have_their_kinds),
        cmocka_unit_test(references_are_resolved_by_id_and_by_label),
        cmocka_unit_test(what_refers_to_a_faulty_record_is_open),
        cmocka_unit_test(records_have_their_own_keys),
        cmocka_unit_test(templates_are_read),
        cmocka_unit_test(origins_name_the_section_and_the_line),
        cmocka_unit_test(a_bank_without_anything_is_still_a_bank),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

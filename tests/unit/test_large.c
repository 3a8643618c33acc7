/*
 * Banks that are large in one way: loading takes a time that grows with them. Where it grew with the square, these
 * would not end.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "bank/model.h"

/* A bank as it is written, and what became of it. */
typedef struct made {
    char *text;
    size_t size;
    FILE *out;
    quiz_findings *findings;
    quiz_bank *bank;
} made;

static void begin(made *m)
{
    *m = (made){ .findings = quiz_findings_new() };
    m->out = open_memstream(&m->text, &m->size);
    assert_non_null(m->out);
}

static void read_it(made *m)
{
    assert_int_equal(fclose(m->out), 0);
    m->bank = quiz_bank_read("made.ini", m->text, m->size, m->findings);
}

static void end(made *m)
{
    quiz_bank_free(m->bank);
    quiz_findings_free(m->findings);
    free(m->text);
}

static void a_question_in_very_many_languages(void **state)
{
    enum { LETTERS = 26, LANGUAGES = 200000 };
    made m;

    (void)state;
    begin(&m);
    fputs("[question]\ntext = a\nanswer = b\nwrong = c\n", m.out);
    for (int i = 0; i < LANGUAGES; i++) {
        fputs("text.", m.out);
        for (int k = 0, rest = i; k < 4; k++, rest /= LETTERS)
            fprintf(m.out, "%s%c", k == 2 ? "-" : "", 'a' + rest % LETTERS);
        fputs(" = d\n", m.out);
    }
    fputs("text.aa-aa = again\n", m.out);
    read_it(&m);
    assert_int_equal(quiz_findings_count(m.findings), 1 + 8); /* the second one, and languages that lack an answer */
    assert_int_equal(m.bank->written_count, 1);
    end(&m);
}

static void pools_of_nothing_but_faults(void **state)
{
    enum { ASKS = 60, PARTS = 21000 };
    made m;

    (void)state;
    begin(&m);
    fputs("[type film]\nname = title\n", m.out);
    for (int i = 0; i < ASKS; i++) {
        fprintf(m.out, "[ask film.name n%d]\ntext = Which is it?\npool = ", i);
        for (int k = 0; k < PARTS; k++) fputs("x, ", m.out);
        fputs("x\n", m.out);
    }
    read_it(&m);
    assert_int_equal(quiz_findings_count_severity(m.findings, QUIZ_ERROR), ASKS);
    end(&m);
}

static void a_record_with_very_many_references(void **state)
{
    enum { PEOPLE = 40000 };
    made m;

    (void)state;
    begin(&m);
    fputs("[type person]\nname = name\n[type film]\nname = title\nstar = person, many\n", m.out);
    fputs("[type award]\nname = award\nfilm = film\n[ask award.name]\ntext = {film.star.name}?\n", m.out);
    for (int i = 0; i < PEOPLE; i++) fprintf(m.out, "[person p%d]\nname = A rather long name, number %d\n", i, i);
    fputs("[film f]\nname = F\n", m.out);
    for (int i = 0; i < PEOPLE; i++) fprintf(m.out, "star = p%d\n", i);
    fputs("star = A rather long name, number 7\n[award a]\nname = A\nfilm = f\n", m.out);
    read_it(&m);
    assert_int_equal(quiz_findings_count_severity(m.findings, QUIZ_ERROR), 0);
    end(&m);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_question_in_very_many_languages),
        cmocka_unit_test(pools_of_nothing_but_faults),
        cmocka_unit_test(a_record_with_very_many_references),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

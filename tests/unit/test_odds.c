/* The bounds of chance, against tables that are in print. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>

#include "check/odds.h"

typedef struct row {
    double tail, freedom, bound;
} row;

/* R. A. Fisher and F. Yates, "Statistical Tables" (1938): the last digits are those that they print. */
static const row normal[] = {
    { 0.5, 0, 0 }, { 0.05, 0, 1.645 }, { 0.025, 0, 1.960 }, { 0.005, 0, 2.576 }, { 0.001, 0, 3.090 }
};
static const row student[] = { { 0.05, 10, 1.812 },   { 0.005, 10, 3.169 },  { 0.005, 19, 2.861 }, { 0.01, 19, 2.539 },
                               { 0.0005, 20, 3.850 }, { 0.0005, 30, 3.646 }, { 0.05, 120, 1.658 } };
static const row chi_square[] = { { 0.05, 1, 3.841 },   { 0.01, 1, 6.635 },  { 0.001, 1, 10.827 }, { 0.05, 3, 7.815 },
                                  { 0.001, 3, 16.268 }, { 0.01, 5, 15.086 }, { 0.001, 30, 59.703 } };

enum {
    NORMAL = sizeof normal / sizeof *normal,
    STUDENT = sizeof student / sizeof *student,
    CHI_SQUARE = sizeof chi_square / sizeof *chi_square
};

static void assert_near(double found, double wanted, double part)
{
    if (fabs(found - wanted) > part * fmax(1, fabs(wanted))) fail_msg("%.4f is not %.4f", found, wanted);
}

static void normal_bounds_are_those_of_the_tables(void **state)
{
    (void)state;
    for (int i = 0; i < NORMAL; i++) assert_near(odds_normal(normal[i].tail), normal[i].bound, 0.0005);
}

static void bounds_of_student_are_those_of_the_tables(void **state)
{
    (void)state;
    for (int i = 0; i < STUDENT; i++)
        assert_near(odds_student(student[i].tail, student[i].freedom), student[i].bound, 0.002);
}

/* Wilson and Hilferty are less exact where there is one degree: there they are too careful. */
static void bounds_of_chi_square_are_near_those_of_the_tables(void **state)
{
    (void)state;
    for (int i = 0; i < CHI_SQUARE; i++)
        assert_near(odds_chi_square(chi_square[i].tail, chi_square[i].freedom), chi_square[i].bound, 0.035);
}

static void smaller_chances_lie_farther_out(void **state)
{
    (void)state;
    for (double tail = 0.1; tail > 1e-9; tail /= 10) {
        assert_true(odds_normal(tail / 10) > odds_normal(tail));
        assert_true(odds_student(tail, 19) > odds_normal(tail));
        assert_true(odds_chi_square(tail / 10, 3) > odds_chi_square(tail, 3));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(normal_bounds_are_those_of_the_tables),
        cmocka_unit_test(bounds_of_student_are_those_of_the_tables),
        cmocka_unit_test(bounds_of_chi_square_are_near_those_of_the_tables),
        cmocka_unit_test(smaller_chances_lie_farther_out),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

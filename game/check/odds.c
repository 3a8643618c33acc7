/* Bounds; see odds.h. */
#include "check/odds.h"

#include <math.h>

enum { HALVINGS = 60 };

static const double farthest = 40;

double odds_normal(double tail)
{
    double low = -farthest, high = farthest;

    for (int i = 0; i < HALVINGS; i++) {
        double middle = (low + high) / 2;
        if (0.5 * erfc(middle / sqrt(2)) > tail)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

double odds_student(double tail, double freedom)
{
    double z = odds_normal(tail), z2 = z * z;
    double first = z * (z2 + 1) / 4;
    double second = z * ((5 * z2 + 16) * z2 + 3) / 96;
    double third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;

    return z + (first + (second + third / freedom) / freedom) / freedom;
}

double odds_chi_square(double tail, double freedom)
{
    double step = 2 / (9 * freedom);

    return freedom * pow(1 - step + odds_normal(tail) * sqrt(step), 3);
}

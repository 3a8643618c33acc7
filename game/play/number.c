/* Whole numbers, without the surprises of strtol: no sign, no white space, no wrapping round. */
#include "play/number.h"

#include <limits.h>

bool number_parse(quiz_slice text, uint64_t least, uint64_t most, uint64_t *value)
{
    uint64_t number = 0;

    for (size_t i = 0; i < text.size; i++) {
        if (text.at[i] < '0' || text.at[i] > '9') return false;
        uint64_t digit = (uint64_t)(text.at[i] - '0');
        if (number > (most - digit) / 10 || digit > most) return false;
        number = number * 10 + digit;
    }
    if (text.size == 0 || number < least) return false;
    *value = number;
    return true;
}

bool number_parse_int(quiz_slice text, int least, int most, int *value)
{
    uint64_t number;

    if (!number_parse(text, (uint64_t)least, (uint64_t)most, &number)) return false;
    *value = (int)number;
    return true;
}

int number_scaled(int value, int numerator, int denominator)
{
    long long scaled = (long long)value * numerator / denominator;

    if (scaled > INT_MAX) return INT_MAX;
    return scaled == 0 && value && numerator ? 1 : (int)scaled;
}

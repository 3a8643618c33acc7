/*
 * How far chance goes: the bounds that something drawn by chance exceeds with a given, small probability.
 *
 * Formulas with numbers are those of M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions" (1964).
 */
#ifndef CHECK_ODDS_H
#define CHECK_ODDS_H

/* A standard normal number is above it with probability TAIL, which is between 0 and 1; by the library's erfc. */
double odds_normal(double tail);

/* The same for Student's t with FREEDOM degrees; by 26.7.5, three terms. For tails up to 0.5 and 5 degrees or more. */
double odds_student(double tail, double freedom);

/* The same for chi-square with FREEDOM degrees, 1 or more; by 26.4.17 (E. B. Wilson and M. M. Hilferty, 1931). */
double odds_chi_square(double tail, double freedom);

#endif

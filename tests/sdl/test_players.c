/*
 * The colours of a party's players, in every theme: whoever sees colours as most people do, or without red, green or
 * blue, can tell each from all others. How they see is by G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, severity 1.0; how far apart two colours
 * are, by B. Ottosson's Oklab, 2020, where 0.02 is about what can just be told apart side by side.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>

#include "quiz/mode.h"
#include "sdl/theme.h"

enum { SIGHTS = 4 };

static const float least = 0.065f;

static const float sights[SIGHTS][3][3] = {
    { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } },
    { { 0.152286f, 1.052583f, -0.204868f },
      { 0.114503f, 0.786281f, 0.099216f },
      { -0.003882f, -0.048116f, 1.051998f } },
    { { 0.367322f, 0.860646f, -0.227968f }, { 0.280085f, 0.672501f, 0.047413f }, { -0.011820f, 0.042940f, 0.968881f } },
    { { 1.255528f, -0.076749f, -0.178779f },
      { -0.078411f, 0.930809f, 0.147602f },
      { 0.004733f, 0.691367f, 0.303900f } },
};

static float linear(Uint8 channel)
{
    float share = (float)channel / 255;

    return share <= 0.04045f ? share / 12.92f : powf((share + 0.055f) / 1.055f, 2.4f);
}

/* C as SIGHT sees it, in Oklab. */
static void see(SDL_Color c, int sight, float lab[3])
{
    static const float cones[3][3] = { { 0.4122214708f, 0.5363325363f, 0.0514459929f },
                                       { 0.2119034982f, 0.6806995451f, 0.1073969566f },
                                       { 0.0883024619f, 0.2817188376f, 0.6299787005f } };
    static const float axes[3][3] = { { 0.2104542553f, 0.7936177850f, -0.0040720468f },
                                      { 1.9779984951f, -2.4285922050f, 0.4505937099f },
                                      { 0.0259040371f, 0.7827717662f, -0.8086757660f } };
    const float rgb[3] = { linear(c.r), linear(c.g), linear(c.b) };
    float seen[3] = { 0 }, cubes[3] = { 0 };

    for (int i = 0; i < 3; i++) {
        for (int k = 0; k < 3; k++) seen[i] += sights[sight][i][k] * rgb[k];
        seen[i] = fminf(fmaxf(seen[i], 0), 1);
    }
    for (int i = 0; i < 3; i++) {
        for (int k = 0; k < 3; k++) cubes[i] += cones[i][k] * seen[k];
        cubes[i] = cbrtf(cubes[i]);
    }
    for (int i = 0; i < 3; i++) {
        lab[i] = 0;
        for (int k = 0; k < 3; k++) lab[i] += axes[i][k] * cubes[k];
    }
}

static float distance(SDL_Color a, SDL_Color b, int sight)
{
    float x[3], y[3], sum = 0;

    see(a, sight, x);
    see(b, sight, y);
    for (int i = 0; i < 3; i++) sum += (x[i] - y[i]) * (x[i] - y[i]);
    return sqrtf(sum);
}

static int count_alike(const char *name)
{
    quiz_findings *findings = quiz_findings_new();
    char *reason = NULL;
    int alike = 0;
    theme t;

    assert_true(theme_load(&t, ASSETS_DIR, name, findings, &reason));
    quiz_findings_free(findings);
    for (int i = 0; i < QUIZ_PLAYERS_MAX; i++)
        for (int k = 0; k < i; k++)
            for (int sight = 0; sight < SIGHTS; sight++) {
                float far = distance(t.colours[INK_PLAYER_1 + i], t.colours[INK_PLAYER_1 + k], sight);
                if (far >= least) continue;
                print_error("%s: players %d and %d are %.3f apart to sight %d\n", name, k + 1, i + 1, (double)far,
                            sight);
                alike++;
            }
    return alike;
}

static void colour_blind_people_can_tell_players_apart(void **state)
{
    (void)state;
    assert_int_equal(count_alike("evening") + count_alike("matinee") + count_alike("contrast"), 0);
}

/* That the measure finds what it must: the red and the green that are hard for many. */
static void the_measure_knows_red_and_green(void **state)
{
    const SDL_Color red = { 0xC0, 0x50, 0x40, 0xFF }, green = { 0x70, 0x80, 0x30, 0xFF };

    (void)state;
    assert_true(distance(red, green, 0) > 0.15f);
    assert_true(distance(red, green, 2) < 0.08f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(colour_blind_people_can_tell_players_apart),
        cmocka_unit_test(the_measure_knows_red_and_green),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * Each slip's way down is drawn from a stream of chance of its own, so it is a function of time.
 */
#include "screens/confetti.h"

#include <math.h>

#include "quiz/rng.h"
#include "screens/rect.h"

enum { SLIPS = 110, FALL_MS = 4000, LATEST_MS = 1200, FASTEST_MS = 1900, STREAM = 4242 };

static const float slip_size = 16, slip_more = 10, sway_most = 46, drift_most = 90, full_turn = 6.2831853f;

static float chance(quiz_rng *rng)
{
    return (float)quiz_rng_unit(rng);
}

static void draw_slip(ui *u, quiz_rng *rng, float age)
{
    static const frame_ink inks[] = { INK_GOLD, INK_RIGHT_BORDER, INK_WRONG_BORDER, INK_BULB, INK_SIGN_BORDER };
    float begins = chance(rng) * LATEST_MS, lasts = FASTEST_MS + chance(rng) * (FALL_MS - LATEST_MS - FASTEST_MS);
    float from = chance(rng), drift = (chance(rng) * 2 - 1) * drift_most, sway = chance(rng) * sway_most;
    float side = slip_size + chance(rng) * slip_more, turns = 1 + 2 * chance(rng), phase = chance(rng);
    frame_ink ink = inks[quiz_rng_below(rng, sizeof inks / sizeof *inks)];
    float way = (age - begins) / lasts;

    if (way <= 0 || way >= 1) return;
    float x = from * u->frame->w + drift * way + sway * sinf(full_turn * (phase + way * turns));
    float y = (u->frame->h + 2 * side) * way - side;
    frame_command *c = frame_add(u->frame, DRAW_CONFETTI, rect_of(x - side / 2, y - side / 2, side, side));
    c->ink = ink;
    c->turn = phase + way * turns - floorf(phase + way * turns);
}

void confetti_draw(ui *u, uint64_t seed, uint64_t age_ms)
{
    quiz_rng rng = quiz_rng_new(seed, STREAM);

    if (age_ms >= FALL_MS) return;
    for (int i = 0; i < SLIPS; i++) draw_slip(u, &rng, (float)age_ms);
    ui_wake_in(u, 0);
}

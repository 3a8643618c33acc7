/*
 * Frames: building, hashing and printing the list of draw commands.
 */
#include "screens/frame.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "quiz/text.h"

const char *const frame_ink_names[INK_COUNT] = {
    [INK_NONE] = "none",
    [INK_GROUND_CENTRE] = "ground-centre",
    [INK_GROUND_EDGE] = "ground-edge",
    [INK_SIGN_TOP] = "sign-top",
    [INK_SIGN_BOTTOM] = "sign-bottom",
    [INK_SIGN_BORDER] = "sign-border",
    [INK_SIGN_TEXT] = "sign-text",
    [INK_SIGN_QUIET] = "sign-quiet",
    [INK_SIGN_GOLD] = "sign-gold",
    [INK_TICKET] = "ticket",
    [INK_TICKET_BORDER] = "ticket-border",
    [INK_FOCUS] = "focus",
    [INK_TEXT] = "text",
    [INK_QUIET] = "quiet",
    [INK_GOLD] = "gold",
    [INK_BULB] = "bulb",
    [INK_BULB_OUT] = "bulb-out",
    [INK_GLOW] = "glow",
    [INK_RIGHT] = "right",
    [INK_RIGHT_BORDER] = "right-border",
    [INK_WRONG] = "wrong",
    [INK_WRONG_BORDER] = "wrong-border",
    [INK_BUTTON] = "button",
    [INK_BUTTON_TEXT] = "button-text",
    [INK_STRIP] = "strip",
    [INK_STRIP_TEXT] = "strip-text",
    [INK_KEY_BORDER] = "key-border",
    [INK_PANEL] = "panel",
    [INK_PANEL_BORDER] = "panel-border",
    [INK_FADING] = "fading",
    [INK_LEARNING] = "learning",
    [INK_SCRIM] = "scrim",
    [INK_PLAYER_1] = "player-1",
    [INK_PLAYER_2] = "player-2",
    [INK_PLAYER_3] = "player-3",
    [INK_PLAYER_4] = "player-4",
    [INK_PLAYER_5] = "player-5",
    [INK_PLAYER_6] = "player-6",
    [INK_PLAYER_7] = "player-7",
    [INK_PLAYER_8] = "player-8",
    [INK_PLAYER_TEXT] = "player-text",
};

float frame_scale(int w, int h)
{
    const float wide = 16.0f / 9, tall = 3.0f / 4, most = 1280, least = 900;
    float aspect = fmaxf((float)w / (float)h, tall);
    float across = least + (most - least) * fminf((aspect - tall) / (wide - tall), 1);

    return fmaxf(0.75f, fminf((float)w / across, (float)h / 720));
}

/* Halves go upwards everywhere, so that lines of one width stay so. */
int frame_pixels(float length, float scale)
{
    return (int)floorf(length * scale + 0.5f);
}

frame *frame_new(void)
{
    size_t capacity = 0;
    frame *f = quiz_grow(NULL, 0, &capacity, sizeof *f);

    *f = (frame){ .arena = quiz_arena_new() };
    return f;
}

void frame_free(frame *f)
{
    if (f == NULL) return;
    quiz_arena_free(f->arena);
    free(f->commands);
    free(f);
}

void frame_begin(frame *f, float w, float h)
{
    quiz_arena_reset(f->arena);
    f->count = 0;
    f->w = w;
    f->h = h;
}

frame_command *frame_add(frame *f, frame_kind kind, rect at)
{
    f->commands = quiz_grow(f->commands, (size_t)f->count, &f->capacity, sizeof *f->commands);
    frame_command *c = &f->commands[f->count++];
    *c = (frame_command){ .kind = kind, .at = at, .alpha = 1 };
    return c;
}

static uint64_t mix(uint64_t hash, const void *bytes, size_t size)
{
    return (hash ^ quiz_slice_hash((quiz_slice){ bytes, size })) * 0x9E3779B97F4A7C15u;
}

/* Field by field: the padding of a struct has no say. */
static uint64_t hash_command(uint64_t hash, const frame_command *c)
{
    const float numbers[] = { c->at.x,   c->at.y, c->at.w, c->at.h, c->alpha,   c->line,
                              c->radius, c->torn, c->turn, c->size, c->tracking };
    const int choices[] = { (int)c->kind, (int)c->fill, (int)c->fill_end, (int)c->border, (int)c->ink,
                            c->lit,       (int)c->mark, (int)c->font,     (int)c->align,  c->rises };

    hash = mix(hash, numbers, sizeof numbers);
    hash = mix(hash, choices, sizeof choices);
    return c->text == NULL ? hash : mix(hash, c->text, strlen(c->text));
}

uint64_t frame_command_hash(const frame_command *c)
{
    return hash_command(0, c);
}

uint64_t frame_hash(const frame *f)
{
    const float size[] = { f->w, f->h };
    uint64_t hash = mix(0, size, sizeof size);

    for (int i = 0; i < f->count; i++) hash = hash_command(hash, &f->commands[i]);
    return hash;
}

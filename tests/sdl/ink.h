/* What can be seen of a text, for tests that look at it. */
#ifndef TESTS_INK_H
#define TESTS_INK_H

#include <stdlib.h>

#include "sdl/fonts.h"

enum { INK_SIZE = 60 };

/* The picture of a text and the box around its ink: from LEFT and TOP up to, and without, RIGHT and BOTTOM. */
typedef struct ink {
    SDL_Surface *picture;
    int left, top, right, bottom;
} ink;

static inline int ink_alpha(const ink *i, int x, int y)
{
    if (x < 0 || y < 0 || x >= i->picture->w || y >= i->picture->h) return 0;
    const Uint32 *row = (const Uint32 *)((const char *)i->picture->pixels + y * i->picture->pitch);
    return (int)(row[x] >> 24);
}

/* Only what stands from FIRST up to END counts. */
static inline void ink_look(ink *i, int first, int end)
{
    *i = (ink){ i->picture, i->picture->w, i->picture->h, 0, 0 };
    for (int y = 0; y < i->picture->h; y++)
        for (int x = first; x < end; x++) {
            if (ink_alpha(i, x, y) < 0x40) continue;
            if (x < i->left) i->left = x;
            if (y < i->top) i->top = y;
            if (x >= i->right) i->right = x + 1;
            if (y >= i->bottom) i->bottom = y + 1;
        }
}

static inline ink ink_of(fonts *f, frame_font font, int tracking, const char *text)
{
    ink made = { .picture = fonts_render(f, font, INK_SIZE, tracking, (SDL_Color){ 0, 0, 0, 0xFF }, text) };

    assert_non_null(made.picture);
    ink_look(&made, 0, made.picture->w);
    return made;
}

/* How different LINE looks at its left or right end from LETTER, a picture of the same height. */
static inline long ink_difference(const ink *line, const ink *letter, bool at_right)
{
    int move = at_right ? line->right - letter->right : line->left - letter->left;
    long sum = 0;

    for (int y = 0; y < letter->picture->h; y++)
        for (int x = letter->left; x < letter->right; x++)
            sum += abs(ink_alpha(line, x + move, y) - ink_alpha(letter, x, y));
    return sum;
}

#endif

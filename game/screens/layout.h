/*
 * Text in a box: as large as fits, in few lines, the lines balanced.
 */
#ifndef SCREENS_LAYOUT_H
#define SCREENS_LAYOUT_H

#include "screens/frame.h"

#define LAYOUT_PITCH 1.35f /* from one line to the next, in heights of an em */

typedef struct layout_wish {
    frame_font font;
    float w, h;        /* of the box */
    float most, least; /* the sizes to choose from */
    int lines;         /* as many at most */
} layout_wish;

typedef struct layout {
    const char *const *lines;
    int count;
    float size;
    float pitch; /* from one line to the next */
    bool fits;   /* else it has the least size, the width of the box, and as many lines as it takes */
} layout;

/* The same wish with letters BY times as large. */
layout_wish layout_scaled(layout_wish wish, float by);

/* TEXT in ARENA, by the widths of MEASURE. Line feeds in TEXT are kept. */
layout layout_fit(const layout_wish *wish, frame_measure measure, quiz_arena *arena, const char *text);

float layout_height(const layout *l);

/* How many letters TEXT has, and how many the lines of L from FIRST on, with the spaces that end a line. */
int layout_letters(const char *text);
int layout_letters_after(const layout *l, int first);

/* How wide one line is, with TRACKING between its letters. */
float layout_width(frame_measure measure, frame_font font, float size, float tracking, const char *text);

/* TEXT where it is at most W wide, else as much of it as is, and "…". */
const char *layout_clip(frame_measure measure, quiz_arena *arena, frame_font font, float size, float tracking, float w,
                        const char *text);

#endif

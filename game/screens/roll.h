/*
 * A column of text that scrolls by whole lines, where it must: headings, paragraphs, pairs, keys. It is filled anew for
 * each frame, and lies in that frame's arena.
 */
#ifndef SCREENS_ROLL_H
#define SCREENS_ROLL_H

#include "screens/ui.h"

typedef struct roll_line roll_line;

typedef struct roll {
    ui *u;
    float x, w;        /* of its lines, in the box */
    float scale;       /* how large letters are, beside their usual size */
    frame_align align; /* of headings and paragraphs */
    roll_line *lines;
    int count, capacity;
} roll;

/* What stands on a key; a NAME that is NULL: the arrow MARK. */
typedef struct roll_key {
    const char *name;
    frame_mark mark;
} roll_key;

enum { ROLL_KEYS = 7 };

/* For a box of that width; beside its lines there is room for arrows that pointers can press. */
roll roll_new(ui *u, float box_width, frame_align align);

void roll_heading(roll *r, const char *text);
void roll_text(roll *r, frame_font font, frame_ink ink, const char *text);

/* A name and what goes with it, on either side of the middle, as in the credits of a film. */
void roll_pair(roll *r, const char *name, const char *rest);

/* COUNT keys, ROLL_KEYS at most, and what they do. */
void roll_keys(roll *r, const roll_key *keys, int count, const char *meaning);

float roll_height(const roll *r);

/*
 * Draws it into AT, from the line on that the memory's scroll[SLOT] says. Where it is too long it takes BACK, FORTH and
 * what scrolls, and returns true.
 */
bool roll_draw(roll *r, rect at, int slot, input_kind back, input_kind forth);

#endif

/*
 * A frame: what the player sees, as a list of draw commands. It can be hashed (the same hash: nothing to paint),
 * printed as text (golden tests), or painted (sdl/).
 *
 * Units are logical pixels: a screen is 720 of them high and 1280 wide or more; one that is less wide than 16:9 has
 * fewer across, 900 from 3:4 on, and is higher. One is at least 0.75 of a real one: none is smaller than 853 x 480.
 * Colours are roles; a theme gives each its value.
 */
#ifndef SCREENS_FRAME_H
#define SCREENS_FRAME_H

#include <stdbool.h>
#include <stdint.h>

#include "quiz/arena.h"

typedef struct rect {
    float x, y, w, h;
} rect;

/* Each is a colour in assets/themes/NAME.ini, by the name in `frame_ink_names`. */
typedef enum frame_ink {
    INK_NONE,
    INK_GROUND_CENTRE,
    INK_GROUND_EDGE,
    INK_SIGN_TOP,
    INK_SIGN_BOTTOM,
    INK_SIGN_BORDER,
    INK_SIGN_TEXT, /* on the sign, which may be dark where the ground is light */
    INK_SIGN_QUIET,
    INK_SIGN_GOLD,
    INK_TICKET,
    INK_TICKET_BORDER,
    INK_FOCUS, /* a focused ticket */
    INK_TEXT,
    INK_QUIET,
    INK_GOLD,
    INK_BULB,
    INK_BULB_OUT,
    INK_GLOW, /* around a bulb that is lit */
    INK_RIGHT,
    INK_RIGHT_BORDER,
    INK_WRONG,
    INK_WRONG_BORDER,
    INK_BUTTON, /* the entry of a menu that has the focus */
    INK_BUTTON_TEXT,
    INK_STRIP,      /* a frame of the film strip still to come */
    INK_STRIP_TEXT, /* ticks and crosses on the strip */
    INK_KEY_BORDER,
    INK_PANEL, /* the verdict's panel, notices */
    INK_PANEL_BORDER,
    INK_FADING, /* what is known of a question, beside gold for what is known well */
    INK_LEARNING,
    INK_SCRIM,    /* laid over a screen behind a dialog */
    INK_PLAYER_1, /* of a party; the others follow */
    INK_PLAYER_2,
    INK_PLAYER_3,
    INK_PLAYER_4,
    INK_PLAYER_5,
    INK_PLAYER_6,
    INK_PLAYER_7,
    INK_PLAYER_8,
    INK_PLAYER_TEXT, /* on a player's colour */
    INK_COUNT
} frame_ink;

extern const char *const frame_ink_names[INK_COUNT];

typedef enum frame_font { FONT_SIGN, FONT_REGULAR, FONT_SEMIBOLD, FONT_BOLD, FONT_COUNT } frame_font;

typedef enum frame_align { ALIGN_LEFT, ALIGN_CENTRE, ALIGN_RIGHT } frame_align;

typedef enum frame_mark { MARK_TICK, MARK_CROSS, MARK_UP, MARK_DOWN, MARK_LEFT, MARK_RIGHT, MARK_HEART } frame_mark;

typedef enum frame_kind {
    DRAW_GROUND, /* the whole screen: radial, INK_GROUND_CENTRE to INK_GROUND_EDGE */
    DRAW_PANEL,  /* a rounded rectangle: FILL, from FILL to FILL_END where that is not INK_NONE; BORDER, LINE wide
                    and half of it outside; RADIUS */
    DRAW_TICKET, /* a panel with a notch in the middle of each short side and a dotted line 78 px from its left edge */
    DRAW_BULB,   /* AT is the square around it; LIT with its glow (2.6 x the radius), or out */
    DRAW_STRIP,  /* one frame of a strip of film: FILL, with its two rows of holes (INK_GROUND_EDGE) */
    DRAW_MARK,   /* a tick, cross, arrow or heart inside AT, in INK */
    DRAW_LINE, /* a stroke with round ends in INK, LINE wide: from the left side of AT down to its right, or up where it
                  RISES */
    DRAW_CONFETTI, /* a slip of paper in the middle of AT, in INK, turned by TURN */
    DRAW_PICTURE,  /* the picture in the file TEXT, as large as fits into AT, in its middle */
    DRAW_TEXT      /* one line of TEXT; AT is its line box: x by ALIGN, capitals in the middle of its height, SIZE high
                      letters, TRACKING between them */
} frame_kind;

typedef struct frame_command {
    frame_kind kind;
    rect at;
    float alpha; /* 1: opaque */
    frame_ink fill, fill_end, border, ink;
    float line, radius;
    float torn; /* a ticket: how far its stub is torn off, in px */
    float turn; /* of a slip of paper: 0 to 1 is once around */
    bool lit, rises;
    frame_mark mark;
    frame_font font;
    frame_align align;
    float size;       /* of text: the height of an em */
    float tracking;   /* extra space between letters */
    const char *text; /* in the frame's arena */
} frame_command;

typedef struct frame {
    float w, h; /* logical size of the screen */
    frame_command *commands;
    int count;
    size_t capacity;
    quiz_arena *arena; /* texts; reset with the frame */
} frame;

/* How wide TEXT is in logical pixels, at SIZE; the painter supplies it, tests have one of their own. */
typedef struct frame_measure {
    float (*width)(void *data, frame_font font, float size, const char *text);
    void *data;
} frame_measure;

/* The pictures that questions bring along; whoever paints knows them. W and H are pixels of the picture in the file
   PATH. False: it cannot be shown. */
typedef struct frame_pictures {
    bool (*size)(void *data, const char *path, int *w, int *h); /* NULL: none can be shown */
    void *data;
} frame_pictures;

/* How many real pixels a logical one is on a screen of W x H real pixels. */
float frame_scale(int w, int h);

/* A length of logical pixels in whole real ones. */
int frame_pixels(float length, float scale);

frame *frame_new(void);
void frame_free(frame *f);
void frame_begin(frame *f, float w, float h);                 /* empties it */
frame_command *frame_add(frame *f, frame_kind kind, rect at); /* opaque, all else zero; valid until the next one */
uint64_t frame_hash(const frame *f);
uint64_t frame_command_hash(const frame_command *c);

/* As text, one command a line, in ARENA. */
const char *frame_print(const frame *f, quiz_arena *arena);

#endif

/*
 * Immediate-mode widgets: each draws itself into the frame and takes what input is meant for it.
 *
 * Things that can be pressed are counted in the order in which a screen draws them; focus is such an ordinal, and
 * the screen's memory keeps it from frame to frame. A pointer activates a thing by press and release on it; Enter
 * activates the one with the focus. Arrows that nobody takes move the focus to the nearest thing that way. Who takes
 * the input empties it, so one press does one thing.
 */
#ifndef SCREENS_UI_H
#define SCREENS_UI_H

#include "screens/app.h"
#include "screens/layout.h"
#include "screens/texts.h"

enum { UI_NOTHING = -1, UI_ANYWHERE = -2, UI_SCROLLS = 2 };

/* What a screen remembers between frames, reset when it is entered. */
typedef struct ui_memory {
    int focus; /* ordinal, or UI_NOTHING: the first thing that can have it */
    int held;  /* what the pointer was pressed on: an ordinal, UI_ANYWHERE or UI_NOTHING */
    int scroll[UI_SCROLLS];
} ui_memory;

/* Who wants to know what cannot be seen of a text; the checks do (see fit.h), a game does not. */
typedef struct ui_critic {
    void (*hidden)(void *data, const char *text, int letters); /* so many of TEXT's letters are not seen at once */
    void *data;
} ui_critic;

typedef struct ui_thing {
    rect at;
    bool focusable;
} ui_thing;

typedef struct ui {
    frame *frame;
    frame_measure measure;
    frame_pictures pictures;
    const texts *texts;
    const settings *settings; /* for the keys that the player chose; NULL: the usual ones */
    bool unheard;             /* the sound of the question that is seen turned out to be none */
    float text;               /* how large letters are, beside their usual size: the setting; 1 to 2 */
    quiz_arena *arena;        /* lives as long as the frame */
    ui_memory *memory;
    input in;                /* what is left of it; INPUT_NONE: nothing */
    input follow;            /* what a hint that was pressed stands for: the screen's next input */
    input_device device;     /* last used, for the bottom line */
    int wake_ms;             /* see app_wake_ms */
    const ui_critic *critic; /* NULL: none */
    ui_thing *things;        /* in the arena */
    int count, capacity;
} ui;

void ui_begin(ui *u); /* what is above `follow` is set, and the device */
void ui_end(ui *u);   /* moves the focus by what is left of the input */

void ui_consume(ui *u);
bool ui_take(ui *u, input_kind kind); /* takes the input if it is of that kind */
void ui_wake_in(ui *u, int ms);

/* A thing at AT; returns whether it was activated. *FOCUSED may be NULL: it is for the pointer alone. */
bool ui_thing_at(ui *u, rect at, bool *focused);

/* Whether the pointer was pressed and released where nothing else took it. Comes last. */
bool ui_anywhere(ui *u);

typedef struct text_style {
    frame_font font;
    float size;
    frame_ink ink;
    frame_align align;
    float tracking;
    float alpha; /* 0 stands for 1 */
} text_style;

/* A length that goes with the size of letters. */
float ui_em(const ui *u, float length);

/*
 * One line in AT, as much larger than its style says as the setting wants and AT is high: smaller where it is too wide,
 * down to three quarters of the style's size, then cut off with "…".
 */
void ui_text(ui *u, rect at, const text_style *style, const char *text);

/* All lines of L in the middle of AT. The style's size does not count. */
void ui_lines(ui *u, rect at, const text_style *style, const layout *l);

/* The text behind ID. */
const char *ui_say(const ui *u, text_id id);

/* TEXT in AT by WISH (box and font are set here); where it does not fit, it scrolls, by the memory's scroll[SLOT]. */
void ui_reader(ui *u, rect at, const text_style *style, layout_wish wish, const char *text, int slot);

/*
 * What is scrolled by the memory's scroll[SLOT], at most by MOST, has the box AT, and in its last UI_SCROLL_WIDTH the
 * arrows, which go with the ink BESIDE them; returns how far it is scrolled.
 */
#define UI_SCROLL_WIDTH 44.0f
int ui_scroll(ui *u, rect at, frame_ink beside, int slot, int most);

/* Tells the critic that LETTERS of TEXT's letters are not seen; where there are none, nothing happens. */
void ui_hide(ui *u, const char *text, int letters);

/* Takes the last character off TEXT, which somebody types. */
void ui_erase(char *text);

/* A line of a menu. */
bool ui_menu_item(ui *u, rect at, const char *label, bool enabled);

/* A line with a value to change: -1 the one before, 1 the next one, 0 nothing was pressed. */
int ui_value(ui *u, rect at, const char *label, const char *value);

typedef enum ticket_state {
    TICKET_OPEN,
    TICKET_RIGHT,
    TICKET_WRONG,
    TICKET_FADED,
    TICKET_STRUCK,
    TICKET_WAITING
} ticket_state;

/* An answer on its ticket. */
typedef struct ticket {
    int letter;
    const char *text;
    ticket_state state; /* only open ones can be pressed */
    float torn;         /* how far its stub is off */
    float lift;         /* how far it is above its place */
    float letters;      /* how large those of the text may be; 0: as large as they have room */
    const char *poll;   /* how many of those who were asked chose it, such as "42%"; NULL: nobody was asked */
    float share;        /* the same, 0 to 1 */
} ticket;

bool ui_ticket(ui *u, rect at, const ticket *t);

/* How large the letters of its text are then. */
float ui_ticket_letters(ui *u, rect at, const ticket *t);

/* How wide an answer may be on a ticket of that width; and the same in ems of the smallest letters that it may get. */
float ui_ticket_text_width(float ticket_width, ticket_state state);
float ui_ticket_text_ems(float ticket_width, ticket_state state);

#endif

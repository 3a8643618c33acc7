/*
 * The sheet of a round's results: its letters and its charts.
 */
#ifndef SCREENS_SHEET_H
#define SCREENS_SHEET_H

#include "screens/page.h"
#include "screens/tally.h"

typedef struct sheet {
    ui *u;
    const quiz_round_view *v; /* of a round that is over */
    float scale;              /* of everything: less than 1 on a low screen */
    float text;               /* of small letters: the setting, as far as there is room */
    tally_row rows[TALLY_ROWS_MAX];
    int row_count;
} sheet;

/* Small letters that are SIZE high at the usual text size. */
text_style sheet_style(const sheet *s, frame_font font, float size, frame_ink ink);

/* A line in letters of the style's size, whatever the setting: the sheet has seen to that. */
void sheet_text(const sheet *s, rect at, const text_style *style, const char *text);

const char *sheet_score(const sheet *s, text_id id, int part, int whole);

/* A bar for each category; and how far each must be from the next one. */
void sheet_draw_bars(const sheet *s, rect at);
float sheet_least_pitch(const sheet *s);

/* How long each answer took: a column on its frame of the strip, with its number where all have room for theirs. */
void sheet_draw_columns(const sheet *s, rect at, const page_strip *strip);
void sheet_draw_caption(const sheet *s, rect at);

#endif

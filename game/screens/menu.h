/*
 * The menu of the title.
 */
#ifndef SCREENS_MENU_H
#define SCREENS_MENU_H

#include "screens/ui.h"

/*
 * Draws the menu at the top of AREA, for a title that is SCALE times as large as usual, and does what was chosen; Esc
 * goes to the last entry, which quits. Returns its height.
 */
float menu_draw(app *a, ui *u, rect area, float scale);

#endif

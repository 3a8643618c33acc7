/*
 * Settings: what the player chose, kept in settings.ini. Each is one row of one table; unknown or broken lines are
 * reported and kept.
 */
#ifndef STORE_SETTINGS_H
#define STORE_SETTINGS_H

#include "quiz/finding.h"

typedef struct settings {
    bool fullscreen;
    int window_w, window_h; /* logical size of the window, as SDL counts */
    int count;              /* questions a round */
    bool timed;
    char renderer[16]; /* auto, software, gpu */
    char theme[32];
    bool reduced_motion;
} settings;

void settings_default(settings *s);

bool settings_equal(const settings *a, const settings *b);

/* Reads FOLDER/settings.ini over S; a missing file is no fault. Faults go to FINDINGS. */
void settings_read(settings *s, const char *folder, quiz_findings *findings);

/*
 * Writes FOLDER/settings.ini, making FOLDER where needed: atomically, keeping lines and comments that are not ours.
 * Returns NULL, or a line that says why it could not (static or allocated in ARENA).
 */
const char *settings_write(const settings *s, const char *folder, quiz_arena *arena);

#endif

/*
 * Settings: what the player chose, kept in settings.ini. Each is one row of one table (settings_table.h); unknown or
 * broken lines are reported and kept.
 */
#ifndef STORE_SETTINGS_H
#define STORE_SETTINGS_H

#include "quiz/finding.h"
#include "quiz/mode.h"

/* What keys can do; each can be given another key. */
typedef enum settings_action {
    ACTION_UP,
    ACTION_DOWN,
    ACTION_LEFT,
    ACTION_RIGHT,
    ACTION_ACCEPT,
    ACTION_BACK,
    ACTION_PAUSE,
    ACTION_HELP,
    ACTION_MUTE,
    ACTION_FULLSCREEN,
    ACTION_ANSWER_A, /* the six answers, one after the other */
    ACTION_ANSWER_F = ACTION_ANSWER_A + 5,
    ACTION_COUNT
} settings_action;

enum { SETTINGS_KEY = 32, SETTINGS_LANGUAGE = 16, SETTINGS_PROFILE = 65 };

typedef struct settings {
    bool fullscreen;
    int window_w, window_h; /* logical size of the window, as SDL counts */
    int display;            /* which one, from 0; one that is not there stands for the first */
    char renderer[16];      /* auto, software, gpu */
    char theme[32];
    int text_size; /* percent: 100, 125, 150, 200 */
    bool reduced_motion;
    int mode;                              /* which of quiz_modes */
    int count;                             /* questions a round */
    int time;                              /* a quiz_pace */
    int effects_volume, music_volume;      /* percent */
    bool muted;                            /* whatever the volumes are */
    char language[SETTINGS_LANGUAGE];      /* auto, or the code of a file in assets/lang */
    char profile[SETTINGS_PROFILE];        /* who plays; "": whoever does where nobody says */
    char keys[ACTION_COUNT][SETTINGS_KEY]; /* what the system calls the key of an action; "": the usual keys */
} settings;

void settings_default(settings *s);

bool settings_equal(const settings *a, const settings *b);

/*
 * Gives ACTION the key that the system calls NAME, and takes it from the action that had been given it; "" gives the
 * usual keys back. False: the name is too long, or no text.
 */
bool settings_bind(settings *s, settings_action action, const char *name);

/* What the system calls the first of ACTION's usual keys. */
const char *settings_usual_key(settings_action action);

/* Reads FOLDER/settings.ini over S; a missing file is no fault. Faults go to FINDINGS. */
void settings_read(settings *s, const char *folder, quiz_findings *findings);

/*
 * Writes FOLDER/settings.ini, making FOLDER where needed: atomically, keeping lines and comments that are not ours.
 * Returns NULL, or a line that says why it could not (static or allocated in ARENA).
 */
const char *settings_write(const settings *s, const char *folder, quiz_arena *arena);

#endif

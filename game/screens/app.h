/*
 * The whole game without a window: input in, frame out. Whoever owns the window (sdl/), a test or `marquee shot`
 * drives it by app_step.
 */
#ifndef SCREENS_APP_H
#define SCREENS_APP_H

#include "quiz/ghost.h"
#include "quiz/round.h"
#include "screens/frame.h"
#include "screens/sounds.h"
#include "store/record.h"
#include "store/settings.h"

typedef struct app app;

/* What a hand did, whatever device it used. Each is one press; held keys repeat the arrows only. */
typedef enum input_kind {
    INPUT_NONE, /* time has passed, or the screen must be drawn anew */
    INPUT_UP,
    INPUT_DOWN,
    INPUT_LEFT,
    INPUT_RIGHT,
    INPUT_ACCEPT,     /* Enter, Space, controller A */
    INPUT_BACK,       /* Esc, controller B */
    INPUT_PAUSE,      /* P, controller Start */
    INPUT_CHOICE,     /* VALUE: which answer, from 0: 1 to 6 and A to F; controllers: none */
    INPUT_LETTER,     /* VALUE: another letter, lower case; 0: controller X, for what a screen offers by a letter */
    INPUT_POINT,      /* the pointer moved to X, Y */
    INPUT_PRESS,      /* a button or finger went down at X, Y */
    INPUT_RELEASE,    /* and up: a press and its release on the same thing activate it */
    INPUT_SCROLL,     /* VALUE: lines, down is positive */
    INPUT_HELP,       /* F1 */
    INPUT_MUTE,       /* M: the sound off, and on again */
    INPUT_KEY,        /* while app_wants_key: whichever key, by its NAME */
    INPUT_TEXT,       /* while app_wants_text: what was typed, in NAME, as UTF-8 */
    INPUT_ERASE,      /* while app_wants_text: the last letter of it is to go */
    INPUT_BUZZ,       /* while app_wants_buzz: VALUE: who pressed, by bits; several: in the same millisecond */
    INPUT_FOCUS_LOST, /* the window is no longer in front: a timed question pauses */
    INPUT_NO_SOUND,   /* what app_take_recording gave last cannot be played */
    INPUT_CLOSE,      /* the window is to close */
    INPUT_FULLSCREEN  /* app_wants_fullscreen_toggle says so next */
} input_kind;

/* Which keys the bottom line shows. */
typedef enum input_device { DEVICE_KEYBOARD, DEVICE_POINTER, DEVICE_TOUCH, DEVICE_CONTROLLER } input_device;

typedef struct input {
    input_kind kind;
    input_device device;
    int value;
    float x, y;       /* logical pixels */
    const char *name; /* INPUT_KEY: what the system calls the key. INPUT_TEXT: the text. Valid during the step */
    int pad;          /* which controller it was, from 1; 0: another device */
} input;

/*
 * How others answered a question before. ASK counts how many chose each of its choices; false: nobody has answered it.
 */
typedef struct app_audience {
    bool (*ask)(void *data, const quiz_question *question, int counts[QUIZ_CHOICES_MAX]);
    void *data;
} app_audience;

typedef struct app_options {
    const quiz_catalog *catalog;   /* must outlive the app */
    const quiz_findings *findings; /* of loading it; NULL: none */
    settings *settings;            /* read and changed by the screens; the owner saves and applies them */
    frame_measure measure;
    frame_pictures pictures;
    uint64_t seed;           /* of the first round; each further one follows from it */
    bool seeded;             /* that round is drawn by the seed alone, whatever was played before */
    const quiz_setup *setup; /* NULL: start at the title; else with this round */
    quiz_round *round;       /* NULL, or a round to go on with; the app takes it over */
    const quiz_ghost *ghost; /* NULL, or what that round is played against; must outlive the app */
    const quiz_code *code;   /* NULL, or that of SETUP, which is then a duel */
    const char *notice;      /* NULL, or something the player must know, shown on the title */
    record *record;          /* what was played and is known, which the app adds to; NULL: nothing, and none is kept */
    const char *assets;      /* the folder with lang/ and themes/; NULL: English, and the theme that is */
    const char *language;    /* what the setting "auto" stands for, such as "ko"; NULL: English */
    bool reduced_motion;     /* whatever the settings say */
    int today;               /* as YYYYMMDD; 0: it is not known, and there is no round of the day */
    app_audience audience;   /* asked for what others answered; empty: the record is */
    const char *version;     /* of the program, for the credits; NULL: none is shown */
    const char *const
        *buzz_keys; /* what stands on the key of each player of a party; NULL: as on an English keyboard */
} app_options;

app *app_new(const app_options *options);
void app_free(app *a);

/*
 * Handles one input at NOW_MS (which never goes back) on a screen of W x H logical pixels and draws what is to be seen
 * after it into F.
 */
void app_step(app *a, const input *in, uint64_t now_ms, float w, float h, frame *f);

/* What is to be heard since the last call: one bit for each sound, 1 << SOUND_RIGHT and so on. */
unsigned app_take_sounds(app *a);

/* The music that goes with what is seen; MUSIC_NONE: silence. */
music app_music(const app *a);

/* The sound file of a question that is to be played from its start, since the last call; "": the one that plays is to
   stop; NULL: nothing changes. Valid until the next step. */
const char *app_take_recording(app *a);

/* Whether the next key pressed is to come as INPUT_KEY, whatever it means otherwise. */
bool app_wants_key(const app *a);

/* Whether what is typed is to come as INPUT_TEXT: keys that write mean nothing else then. */
bool app_wants_text(const app *a);

/* How many players can buzz, each with a key and a controller of their own that mean nothing else then; 0: nobody. */
int app_wants_buzz(const app *a);

/* Whether a clock runs for what is seen. */
bool app_hurries(const app *a);

/* In how many ms the picture changes by itself: 0 at once (an animation), -1 never. Valid after app_step. */
int app_wake_ms(const app *a);

bool app_wants_quit(const app *a);
bool app_wants_fullscreen_toggle(app *a); /* once for each wish */

/* The round being played or just ended; NULL on the title. */
const quiz_round *app_round(const app *a);

/* The record was given its history since: the app offers the round that was left, if it is at the title. */
void app_recall(app *a);

/* Shows NOTICE, which must outlive the app, on the title from now on. */
void app_tell(app *a, const char *notice);

/* Goes to a screen by its name, for `shot` and tests; with nothing to show there, false. */
bool app_show(app *a, const char *screen);
const char *app_screen_at(int index); /* the name of each, from 0 on; NULL behind the last one */

/* Whether that screen shows a round, and how far that must have come; and whether the round is a party. */
bool app_screen_needs(const char *screen, quiz_phase *phase);
bool app_screen_is_for_parties(const char *screen);

const char *app_screen_name(const app *a); /* of the one that is seen */

#endif

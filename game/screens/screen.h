/*
 * The app's inside, for the screens: what belongs to it, and how one screen leads to another.
 */
#ifndef SCREENS_SCREEN_H
#define SCREENS_SCREEN_H

#include "screens/app.h"
#include "screens/hints.h"
#include "screens/page.h"

enum { DUEL_TYPED_MOST = 20 };

/* What must be there to be shown. */
typedef enum screen_needs { NEEDS_NOTHING, NEEDS_QUESTION, NEEDS_VERDICT, NEEDS_STAKES, NEEDS_END } screen_needs;

typedef struct screen {
    const char *name;
    screen_needs needs;
    void (*frame)(app *a, ui *u);     /* handles the input and draws what is to be seen */
    void (*enter)(app *a);            /* NULL: nothing to do */
    bool (*wants_text)(const app *a); /* whether letters are typed into it; NULL: never */
    music music;                      /* that goes with it */
    bool timed;                       /* the clock of the question runs while it is seen */
    bool party;                       /* the round that it needs is a party */
} screen;

extern const screen screen_title, screen_banks, screen_setup, screen_question, screen_verdict, screen_pause,
    screen_leave, screen_walk, screen_results, screen_review, screen_why, screen_flag, screen_settings, screen_player,
    screen_keys, screen_help, screen_credits, screen_statistics, screen_duel, screen_party, screen_party_question,
    screen_party_stakes, screen_party_verdict, screen_podium;

/* How many questions a title of the bank has, and how well they are known. */
typedef struct setup_tally {
    int count, by_difficulty[QUIZ_DIFFICULTY_COUNT];
    int met, known; /* of those met: as quiz_memory_state has it now */
} setup_tally;

/* What a screen remembers until it is left. */
typedef struct screen_memory {
    ui_memory ui;
    uint64_t entered_ms;
    uint64_t spared_until_ms; /* till then hands do nothing: what stands was not seen yet */
    int at;                   /* which row or question is looked at */
    bool waits;               /* for the next key, whichever it is */
    text_id told;             /* what came of a press; TEXT_COUNT: nothing is to be said */
} screen_memory;

/* A screen that another one was opened over, as it was left. */
typedef struct screen_visit {
    const screen *screen;
    screen_memory memory;
} screen_visit;

enum { SCREENS_UNDER = 6 };

struct app {
    quiz_arena *arena; /* holds the app itself */
    app_options options;
    quiz_setup setup;  /* of the next round: what is chosen, and its seed */
    quiz_round *round; /* NULL on the title */
    const screen *screen;
    unsigned visits; /* how many screens were gone to */
    screen_memory memory;
    screen_visit under[SCREENS_UNDER]; /* the screens that this one was opened over, the first one first */
    int under_count;
    texts *texts;
    char language[sizeof((settings *)0)->language]; /* the setting that they were chosen by */
    record *record, *own;                           /* of what was answered; OWN: to be freed, or NULL */
    quiz_arena *visit;               /* what the screen that is seen has counted or listed; forgotten when it is left */
    const void *known;               /* that, in it; NULL: nothing yet */
    unsigned sounds;                 /* that nobody took yet */
    const char *recording;           /* see app_take_recording */
    bool plays;                      /* one was begun since the screen came up */
    bool unheard;                    /* it cannot be played, see INPUT_NO_SOUND */
    uint64_t told_ms;                /* until then it is said whether the sound is muted */
    quiz_round *saved;               /* a round that was left, or NULL */
    const quiz_ghost *ghost;         /* that the round is played against; NULL: the player is alone */
    quiz_arena *ghosts;              /* that it lives in */
    bool shared;                     /* it was begun to be told by its code */
    char code[QUIZ_CODE_SIZE];       /* of the round that has ended; "": it has none */
    char typed[DUEL_TYPED_MOST + 1]; /* of a code, without dashes */
    char words[4 * RECORD_WORDS_MAX + 1];        /* to the author of a question, as far as they were typed */
    char player[sizeof((settings *)0)->profile]; /* a new one's name, as far as it was typed */
    input_device device;                         /* last used */
    uint64_t now_ms;
    uint64_t counted_ms;     /* up to here the round was told of time passing */
    const char **categories; /* of the title that is chosen, as the catalog has them */
    size_t category_count, category_capacity;
    int title_count;   /* how many questions that title has */
    int available;     /* how many of them fit the setup */
    bool daily_played; /* the attempt of today that counts was begun */
    int daily_score;
    bool counts;       /* the round is the attempt of its day that counts */
    text_id last_word; /* why a round could not begin; TEXT_COUNT: nothing is to be said */
    char names[QUIZ_PLAYERS_MAX][QUIZ_PLAYER_NAME_MAX * 4 + 1]; /* of a party's players, as they were typed */
    int wake_ms;
    bool wants_quit, wants_fullscreen;
};

void app_go(app *a, const screen *to);
const screen *app_first_screen(const app *a); /* where the round stands, or the title */

/* Opens a screen over the one that is seen, and goes back to that as it was left; without one, to the title. */
void app_open(app *a, const screen *over);
void app_back(app *a);

/* Makes a move in the round, and keeps it. */
bool app_move(app *a, quiz_move move);

/* The question has its verdict; or it passes on to another player. */
void app_judge(app *a);
void app_pass_on(app *a);

void app_sound(app *a, sound which);
void app_play(app *a, const char *path); /* a recording, until the screen is left; PATH lives as long */
bool app_moves(const app *a);            /* whether anything may move: the setting */
/* Whoever pressed twice, or as the time ran out, gets to see what came of it. */
void app_spare(app *a);

/* Begins a round by the setup, or the one of today; where no question fits, the title says so. */
void app_start_round(app *a);
void app_start_daily(app *a);
void app_start_shared(app *a, const quiz_setup *setup, const char *code); /* as everybody plays it by its code */
void app_start_practice(app *a, int title); /* of what fades of it, whatever the setup says; -1: of all */
void app_start_again(app *a);               /* as the round was that has ended */
void app_walk(app *a);                      /* off the ladder, to the results */
void app_end_round(app *a);                 /* to the title */

/* How far an animation of LENGTH ms that began with the screen is: 0 to 1, eased. Wakes the screen until it is done. */
float app_progress(const app *a, ui *u, int length);

/* screen_title.c: the line below its word. */
void title_draw_showing(ui *u, const char *title, int questions);

/* setup.c: what the next round will be. */
void setup_choose_title(app *a, int title); /* -1: all of them together */
void setup_changed(app *a);                 /* to be called when anything else in it was */
void setup_list_categories(app *a);
int setup_category(const app *a);       /* which of those listed is chosen; -1: all */
int setup_length(const app *a);         /* how many questions it will ask, */
int setup_wanted(const app *a);         /* and would, were there enough */
quiz_setup setup_settled(const app *a); /* as its mode has it */
/* The length that is offered after COUNT, or with a STEP of -1 before it; one that is not offered counts as the next
   shorter one that is. */
int setup_next_length(int count, int step);
int setup_title_questions(const app *a, int title);
const char *setup_title_name(const app *a, int title);

/* Counts the questions of every title, for setup_tally_of, as long as the screen is seen. */
void setup_tally_titles(app *a);
const setup_tally *setup_tally_of(const app *a, int title); /* -1: all of them together */

/* How fast the clock runs, from now on; and which pace that is now, or -1: the time is none of theirs. */
void setup_choose_pace(app *a, quiz_pace pace);
int setup_pace(const app *a);
void setup_choose_mode(app *a, const quiz_mode *mode);
void setup_change_mode(app *a, int step); /* to the next one that can be played, or with a STEP of -1 the one before */

/* What is said of modes and times. */
const char *setup_mode_name(const ui *u, const quiz_mode *mode);
const char *setup_mode_about(ui *u, const quiz_mode *mode);
const char *setup_seconds(ui *u, int ms); /* "20", "7.5" */

#endif

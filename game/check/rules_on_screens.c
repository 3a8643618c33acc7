/* Rules on what screens can show; see rules.h. */
#include "check/rules.h"

#define LAST_HOUSE(prompt)                                                                                             \
    "[question last-house]\n"                                                                                          \
    "text = " prompt "\n"                                                                                              \
    "answer = The Apollo\n"                                                                                            \
    "wrong = The Roxy\n"                                                                                               \
    "wrong = The Lido\n"

#define SIGNBOARD(word)                                                                                                \
    "[question studio]\n"                                                                                              \
    "text = What stands above the door of the studio?\n"                                                               \
    "answer = A signboard\n"                                                                                           \
    "wrong = A lantern\n"                                                                                              \
    "wrong = A clock\n"                                                                                                \
    "explain = It reads " word ".\n"

const quiz_rule rules_on_screens[] = {
    { .id = QUIZ_L_NO_ROOM,
      .code = "L001",
      .severity = QUIZ_WARNING,
      .summary = "a text does not fit its place on the screen",
      .explain =
          "On the screen that is named, the end of the text is cut off, or has to be scrolled to while the clock "
          "runs. Screens from 640x360 to 1920x1080 are tried, with everything laid out as the game does it. Say "
          "it in fewer words; what is worth telling but not worth asking can go into the explanation.",
      .failing = LAST_HOUSE("In the years before the war this town had four picture houses, a theatre of its own and a "
                            "summer stage by the lake, all of which were run by one family, in good years and in bad "
                            "ones, until the new road took the visitors to the city; which one of the houses closed "
                            "its doors after all the others had?"),
      .mended = LAST_HOUSE("Which of the four picture houses of this town closed last?") },
    { .id = QUIZ_L_NO_GLYPH,
      .code = "L002",
      .severity = QUIZ_ERROR,
      .summary = "no font has a character",
      .explain = "The game has fonts for the Latin, Greek and Cyrillic alphabets, and takes other letters from the "
                 "fonts of the system: those of the machine that checks, which may have more of them than that of a "
                 "player. In place of a character that none of them has the player sees an empty box. Write the word "
                 "in letters that fonts have.",
      .failing = SIGNBOARD("􅨼"),
      .mended = SIGNBOARD("映画") },
};

const int rules_on_screens_count = sizeof rules_on_screens / sizeof *rules_on_screens;

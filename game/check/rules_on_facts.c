/* Rules on what a section says as a whole, and on the files that it names; see rules.h. */
#include "check/rules.h"

const quiz_rule rules_on_facts[] = {
    { .id = QUIZ_B_CONTRADICTION,
      .code = "B017",
      .severity = QUIZ_WARNING,
      .summary = "two lines of a section contradict each other",
      .explain = "The two lines cannot both be meant, and the question does not become what its author expects. "
                 "Change or delete one.",
      .failing = "[question brick]\n"
                 "text = What falls?\n"
                 "answer = A brick\n"
                 "wrong = A signboard\n"
                 "choices = 5\n",
      .mended = "[question brick]\n"
                "text = What falls?\n"
                "answer = A brick\n"
                "wrong = A signboard\n"
                "choices = 2\n" },
    { .id = QUIZ_B_TRANSLATION,
      .code = "B018",
      .severity = QUIZ_WARNING,
      .summary = "a translation is not complete",
      .explain = "Players in that language would see texts in two languages, or other choices than the author "
                 "wrote. Translate every text, answer, wrong and explain, or none.",
      .failing = "[question brick]\n"
                 "text = What falls?\n"
                 "answer = A brick\n"
                 "wrong = A signboard\n"
                 "text.de = Was f\xC3\xA4llt?\n",
      .mended = "[question brick]\n"
                "text = What falls?\n"
                "answer = A brick\n"
                "wrong = A signboard\n"
                "text.de = Was f\xC3\xA4llt?\n"
                "answer.de = Ein Ziegel\n"
                "wrong.de = Ein Schild\n" },
    { .id = QUIZ_B_NO_MEDIA,
      .code = "B019",
      .severity = QUIZ_ERROR,
      .summary = "a picture or sound is not there",
      .explain = "The file is not where the question says, counted from the folder of the bank's file, or it may not "
                 "be read. Players get the question without it.",
      .failing = "[question brick]\n"
                 "text = What falls?\n"
                 "answer = A brick\n"
                 "wrong = A signboard\n"
                 "image = pictures/brick.png\n",
      .mended = "[question brick]\n"
                "text = What falls?\n"
                "answer = A brick\n"
                "wrong = A signboard\n" },
    { .id = QUIZ_B_MEDIA_OUTSIDE,
      .code = "B020",
      .severity = QUIZ_ERROR,
      .summary = "a picture or sound lies outside the folder of its bank",
      .explain = "A bank is given away as a folder: what lies outside does not come along, and a bank from somebody "
                 "else must not look around. Put the file beside the bank's own, or below.",
      .failing = "[question brick]\n"
                 "text = What falls?\n"
                 "answer = A brick\n"
                 "wrong = A signboard\n"
                 "image = ../brick.png\n",
      .mended = "[question brick]\n"
                "text = What falls?\n"
                "answer = A brick\n"
                "wrong = A signboard\n" },
    { .id = QUIZ_B_MEDIA_KIND,
      .code = "B021",
      .severity = QUIZ_ERROR,
      .summary = "a picture or sound is of a kind that cannot be shown",
      .explain = "The game shows PNG, JPEG and WebP, and plays Ogg, WAV and MP3; a file is told by its first bytes, "
                 "whatever it is called. Save it as one of these.",
      .failing = "[question brick]\n"
                 "text = What falls?\n"
                 "answer = A brick\n"
                 "wrong = A signboard\n"
                 "image = .\n",
      .mended = "[question brick]\n"
                "text = What falls?\n"
                "answer = A brick\n"
                "wrong = A signboard\n" },
};

const int rules_on_facts_count = sizeof rules_on_facts / sizeof *rules_on_facts;

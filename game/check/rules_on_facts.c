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
      .explain = "Where text, answers and wrong choices are not all translated, or two choices become one, players get "
                 "the question in the bank's language; what else is missing they get in two languages. Translate text, "
                 "every answer and wrong, explain, hint, image-alt and audio-alt, or none.",
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
                 "image = pictures/brick.png\n"
                 "image-alt = A brick\n",
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
                 "image = ../brick.png\n"
                 "image-alt = A brick\n",
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
                 "image = .\n"
                 "image-alt = A brick\n",
      .mended = "[question brick]\n"
                "text = What falls?\n"
                "answer = A brick\n"
                "wrong = A signboard\n" },
    { .id = QUIZ_B_MEDIA_DAMAGED,
      .code = "B022",
      .severity = QUIZ_ERROR,
      .summary = "a picture or sound is damaged",
      .explain = "It begins like a picture or a sound, but how many pixels it has, or samples a second, does not stand "
                 "where it must, or cannot be: it was cut off, or is something else. Players get the question without "
                 "it. Save it again from where it came." },
    { .id = QUIZ_B_MEDIA_LARGE,
      .code = "B023",
      .severity = QUIZ_ERROR,
      .summary = "a picture or sound is too large",
      .explain = "The game does not open files of more than 64 MB, nor pictures of more than 64 million pixels or with "
                 "a side of more than 16384: a file of a few bytes can claim a size that no memory holds. Make it "
                 "smaller; 1920 by 1080 pixels fill a screen." },
    { .id = QUIZ_B_NO_ALT,
      .code = "B024",
      .severity = QUIZ_NOTE,
      .summary = "no words stand for a picture or sound",
      .explain = "Who cannot see the picture reads what image-alt says, and who cannot hear the sound what audio-alt "
                 "says. Tell what is needed to answer, and no more: the key itself does not belong there." },
};

const int rules_on_facts_count = sizeof rules_on_facts / sizeof *rules_on_facts;

/* Rules on the characters of a text; see rules.h. */
#include "check/rules.h"

const quiz_rule rules_on_characters[] = {
    { .id = QUIZ_F_NONCHARACTER,
      .code = "F019",
      .severity = QUIZ_ERROR,
      .summary = "a code point that is no character",
      .explain = "Such code points are reserved for programs' own use and are never text: something went wrong "
                 "before the file was saved. Delete it.",
      .failing = "[question brick]\n"
                 "text = What falls\xEF\xB7\x90?\n"
                 "answer = A brick\n"
                 "wrong = A signboard\n",
      .mended = "[question brick]\n"
                "text = What falls?\n"
                "answer = A brick\n"
                "wrong = A signboard\n" },
    { .id = QUIZ_F_BIDI,
      .code = "F020",
      .severity = QUIZ_ERROR,
      .summary = "a mark turns the order of the text around",
      .explain = "Overrides, and embeddings and isolates that are not closed in their line, make a text look otherwise "
                 "than it is, on the screen and in an editor. Delete the mark, or close what it opens. Scripts that "
                 "run from right to left need none.",
      .failing = "[question brick]\n"
                 "text = What \xE2\x80\xAE"
                 "falls?\n"
                 "answer = A brick\n"
                 "wrong = A signboard\n",
      .mended = "[question brick]\n"
                "text = What falls?\n"
                "answer = A brick\n"
                "wrong = A signboard\n" },
    { .id = QUIZ_F_INVISIBLE,
      .code = "F021",
      .severity = QUIZ_WARNING,
      .summary = "an invisible character stands in the text",
      .explain =
          "Nobody sees it, but it parts words, keeps two texts from being equal and may be drawn as a box. It often "
          "comes from a web page; delete it. Where scripts and emoji need such characters they are no fault.",
      .failing = "[question brick]\n"
                 "text = What falls?\n"
                 "answer = A\xE2\x80\x8B brick\n"
                 "wrong = A signboard\n",
      .mended = "[question brick]\n"
                "text = What falls?\n"
                "answer = A brick\n"
                "wrong = A signboard\n" },
    { .id = QUIZ_F_REPLACEMENT,
      .code = "F022",
      .severity = QUIZ_ERROR,
      .summary = "a character was lost when the file was converted",
      .explain = "U+FFFD is what a program writes for bytes that it cannot read, so a letter was lost on the way to "
                 "this file. Look it up and write it anew.",
      .failing = "[question brick]\n"
                 "text = What falls?\n"
                 "answer = Caf\xEF\xBF\xBD\n"
                 "wrong = A signboard\n",
      .mended = "[question brick]\n"
                "text = What falls?\n"
                "answer = Caf\xC3\xA9\n"
                "wrong = A signboard\n" },
    { .id = QUIZ_F_ENTITY,
      .code = "F023",
      .severity = QUIZ_WARNING,
      .summary = "an HTML entity stands for a character",
      .explain = "A bank is plain text, so players would see the entity itself. Write the character; --fix does "
                 "it for you.",
      .failing = "[question brick]\n"
                 "text = What falls?\n"
                 "answer = Tom &amp; Jerry\n"
                 "wrong = A signboard\n",
      .mended = "[question brick]\n"
                "text = What falls?\n"
                "answer = Tom & Jerry\n"
                "wrong = A signboard\n" },
    { .id = QUIZ_F_MIXED_SCRIPTS,
      .code = "F024",
      .severity = QUIZ_WARNING,
      .summary = "a word mixes letters of several scripts",
      .explain = "One of the letters only looks like its neighbours. The word is equal to no other, cannot be looked "
                 "up, and is drawn from two fonts. Type it anew.",
      .failing = "[question brick]\n"
                 "text = What falls?\n"
                 "answer = Mosc\xD0\xBE"
                 "w\n"
                 "wrong = A signboard\n",
      .mended = "[question brick]\n"
                "text = What falls?\n"
                "answer = Moscow\n"
                "wrong = A signboard\n" },
    { .id = QUIZ_F_DECOMPOSED,
      .code = "F025",
      .severity = QUIZ_NOTE,
      .summary = "a letter and its accent are two characters",
      .explain = "Texts that look the same should be the same, byte by byte, for whoever searches the file. "
                 "Save it composed (NFC); --fix does it for you.",
      .failing = "[question brick]\n"
                 "text = What falls?\n"
                 "answer = Cafe\xCC\x81\n"
                 "wrong = A signboard\n",
      .mended = "[question brick]\n"
                "text = What falls?\n"
                "answer = Caf\xC3\xA9\n"
                "wrong = A signboard\n" },
    { .id = QUIZ_F_EDGE_SPACE,
      .code = "F026",
      .severity = QUIZ_NOTE,
      .summary = "white space stands at the edge of a value",
      .explain = "It has no meaning, and editors strip it, which shows as a change. Delete it; --fix does it "
                 "for you.",
      .failing = "[question brick]\n"
                 "text = What falls?\n"
                 "answer = A brick\n"
                 "wrong = A signboard  \n",
      .mended = "[question brick]\n"
                "text = What falls?\n"
                "answer = A brick\n"
                "wrong = A signboard\n" },
    { .id = QUIZ_F_MIXED_LINE_ENDS,
      .code = "F027",
      .severity = QUIZ_NOTE,
      .summary = "lines of one file end in different ways",
      .explain = "Some tools then show two lines as one, and every change looks as if all lines had changed. Save the "
                 "file with one kind of line ends; --fix takes the one that most lines have.",
      .failing = "[question brick]\n"
                 "text = What falls?\n"
                 "answer = A brick\n"
                 "wrong = A signboard\r\n",
      .mended = "[question brick]\n"
                "text = What falls?\n"
                "answer = A brick\n"
                "wrong = A signboard\n" },
    { .id = QUIZ_F_BOM,
      .code = "F028",
      .severity = QUIZ_NOTE,
      .summary = "the file begins with a byte order mark",
      .explain = "UTF-8 needs no mark, and programs that join or search files stumble over it. Save the file "
                 "without it; --fix does it for you.",
      .failing = "\xEF\xBB\xBF[question brick]\n"
                 "text = What falls?\n"
                 "answer = A brick\n"
                 "wrong = A signboard\n",
      .mended = "[question brick]\n"
                "text = What falls?\n"
                "answer = A brick\n"
                "wrong = A signboard\n" },
};

const int rules_on_characters_count = sizeof rules_on_characters / sizeof *rules_on_characters;

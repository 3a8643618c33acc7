/* Rules on the lines of a file; see rules.h. */
#include "check/rules.h"

const quiz_rule rules_on_lines[] = {
    { .id = QUIZ_F_UNREADABLE,
      .code = "F001",
      .severity = QUIZ_ERROR,
      .summary = "a file cannot be read",
      .explain = "It is not a file, it is not there any more, or you may not read it. Check the name and its "
                 "permissions." },
    { .id = QUIZ_F_LONG_LINE,
      .code = "F002",
      .severity = QUIZ_ERROR,
      .summary = "a line is longer than 64 KiB",
      .explain = "No question needs a line this long: probably the file is not a bank, or its line ends were "
                 "lost. Break a long value into several lines; each further line begins with white space." },
    { .id = QUIZ_F_UTF8,
      .code = "F003",
      .severity = QUIZ_ERROR,
      .summary = "text is not valid UTF-8",
      .explain = "Banks are UTF-8, and bytes that are not stand for no character. The file was probably saved "
                 "in another encoding: open it with that one and save it as UTF-8.",
      .failing = "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n"
                 "explain = Giovanni Schiaparelli drew the first clich\xE9 of it.\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n"
                "explain = Giovanni Schiaparelli drew the first clich\xC3\xA9 of it.\n" },
    { .id = QUIZ_F_CONTROL,
      .code = "F004",
      .severity = QUIZ_ERROR,
      .summary = "a control character stands in the text",
      .explain = "A NUL or another control character cannot be shown and was probably not meant. Delete it.",
      .failing = "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n"
                 "explain = Rust\x07 gives it its colour.\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n"
                "explain = Rust gives it its colour.\n" },
    { .id = QUIZ_F_LINE_ENDS,
      .code = "F005",
      .severity = QUIZ_ERROR,
      .summary = "lines end with a carriage return alone",
      .explain = "The file has the line ends of very old Macintosh programs and would be read as one long line. "
                 "Save it with Unix or Windows line ends.",
      .failing = "[question red-planet]\r"
                 "text = Which planet is called the Red Planet?\r"
                 "answer = Mars\r"
                 "wrong = Venus\r"
                 "wrong = Jupiter\r",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n" },
    { .id = QUIZ_F_UTF16,
      .code = "F006",
      .severity = QUIZ_ERROR,
      .summary = "the file is UTF-16",
      .explain = "Banks are UTF-8. Open the file in an editor and save it as UTF-8.",
      .failing = "\xFF\xFE[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n" },
    { .id = QUIZ_F_STRAY_BOM,
      .code = "F007",
      .severity = QUIZ_ERROR,
      .summary = "a byte order mark stands inside the file",
      .explain = "It is invisible and becomes part of the name or text around it; files that were joined often "
                 "have one. Delete it: retyping the line does that.",
      .failing = "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n"
                 "\xEF\xBB\xBF"
                 "explain = Rust gives it its colour.\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n"
                "explain = Rust gives it its colour.\n" },
    { .id = QUIZ_F_OPEN_SECTION,
      .code = "F008",
      .severity = QUIZ_ERROR,
      .summary = "a section header has no ]",
      .explain = "The lines below it belong to no section and are not read. Close the header: [question "
                 "some-id].",
      .failing = "[question red-planet\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n" },
    { .id = QUIZ_F_AFTER_SECTION,
      .code = "F009",
      .severity = QUIZ_ERROR,
      .summary = "text follows a section header",
      .explain = "Nobody could tell whether it belongs to the name, so the section is not read. Delete it, or "
                 "put a comment on a line of its own.",
      .failing = "[question red-planet] ; an easy one\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n",
      .mended = "; an easy one\n"
                "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n" },
    { .id = QUIZ_F_NO_SEPARATOR,
      .code = "F010",
      .severity = QUIZ_ERROR,
      .summary = "a line is neither a section, a key nor a comment",
      .explain = "A key and its value are separated by =. To go on with the value above, begin the line with "
                 "white space.",
      .failing = "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n"
                 "explain = Rust gives it\n"
                 "its colour.\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n"
                "explain = Rust gives it\n"
                "          its colour.\n" },
    { .id = QUIZ_F_LONG_NAME,
      .code = "F011",
      .severity = QUIZ_ERROR,
      .summary = "a name is 50 bytes or longer",
      .explain = "Two long names could be taken for one, so the line is not read. Shorten it to 49 bytes; a "
                 "letter with an accent counts for two or three.",
      .failing = "[question the-planet-that-looks-red-to-whoever-sees-it-at-night]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n" },
    { .id = QUIZ_F_NO_SECTION,
      .code = "F012",
      .severity = QUIZ_ERROR,
      .summary = "a key stands before any section",
      .explain = "What the line says would belong to nothing and is not read. Begin with a section such as "
                 "[question some-id].",
      .failing = "difficulty = easy\n"
                 "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n"
                "difficulty = easy\n" },
    { .id = QUIZ_F_NO_KEY,
      .code = "F013",
      .severity = QUIZ_ERROR,
      .summary = "a line has a value but no key",
      .explain = "The line has a value, but does not say what it is for. Write the key in front of the "
                 "separator: answer = ...",
      .failing = "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n"
                 "= Mercury\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n"
                "wrong = Mercury\n" },
    { .id = QUIZ_F_INDENTED_KEY,
      .code = "F014",
      .severity = QUIZ_ERROR,
      .summary = "an indented line looks like a key or a section",
      .explain = "An indented line goes on with the value above it, so this one would vanish into that text. "
                 "Move it to the left edge.",
      .failing = "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n"
                 "explain = Rust gives it its colour.\n"
                 "  source = Any atlas of Mars\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n"
                "explain = Rust gives it its colour.\n"
                "source = Any atlas of Mars\n" },
    { .id = QUIZ_F_INDENTED_COMMENT,
      .code = "F015",
      .severity = QUIZ_WARNING,
      .summary = "an indented comment",
      .explain = "An indented line goes on with the value above it, but this one is skipped, which may not be "
                 "what you meant. Move the ; or # to the left edge.",
      .failing = "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n"
                 "explain = Rust gives it its colour.\n"
                 "  ; Is that so?\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n"
                "explain = Rust gives it its colour.\n"
                "; Is that so?\n" },
    { .id = QUIZ_F_INLINE_COMMENT,
      .code = "F016",
      .severity = QUIZ_WARNING,
      .summary = "a value seems to end with a comment",
      .explain = "Values are verbatim, so the text after the ; is part of the value and players would see it. "
                 "Put the comment on a line of its own.",
      .failing = "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n"
                 "explain = Rust gives it its colour. ; Is that so?\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n"
                "; Is that so?\n"
                "explain = Rust gives it its colour.\n" },
    { .id = QUIZ_F_COLON,
      .code = "F017",
      .severity = QUIZ_WARNING,
      .summary = "a colon before = was taken as the separator",
      .explain = "The first : or = of a line separates key and value, so here the key ends at the colon. If "
                 "the colon was meant to be read, write it after the =.",
      .failing = "[question red-planet]\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n"
                 "note: rust = red\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n"
                "explain = Note: rust = red\n" },
    { .id = QUIZ_F_NOTHING_TO_CONTINUE,
      .code = "F018",
      .severity = QUIZ_ERROR,
      .summary = "an indented line has nothing to go on with",
      .explain = "An indented line goes on with the value above it, and there is none. Move it to the left "
                 "edge or delete it.",
      .failing = "[question red-planet]\n"
                 "  an easy one\n"
                 "text = Which planet is called the Red Planet?\n"
                 "answer = Mars\n"
                 "wrong = Venus\n"
                 "wrong = Jupiter\n",
      .mended = "[question red-planet]\n"
                "text = Which planet is called the Red Planet?\n"
                "answer = Mars\n"
                "wrong = Venus\n"
                "wrong = Jupiter\n" },
};

const int rules_on_lines_count = sizeof rules_on_lines / sizeof *rules_on_lines;

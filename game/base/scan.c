/* Faults in the bytes of a line; see scan.h. */
#include "base/scan.h"

#include <stdint.h>
#include <string.h>

enum { HAS_CONTROL = 1, HAS_HIGH = 2 };

#define EVERY_BYTE(x) (UINT64_C(0x0101010101010101) * (x))

/* What eight bytes add: FOUND[0] for bytes below 32 and for 127, FOUND[1] for bytes above 127, in their top bits. */
static void look_at_eight(const char *at, uint64_t found[2])
{
    uint64_t eight;

    memcpy(&eight, at, sizeof eight);
    found[0] |= ((eight - EVERY_BYTE(0x20)) & ~eight) | ((eight ^ EVERY_BYTE(0x7F)) - EVERY_BYTE(0x01));
    found[1] |= eight;
}

/*
 * Whether a line holds control characters or bytes above 127, eight at a time; the last eight may overlap those
 * before. A few false alarms do no harm.
 */
static int look_over(quiz_slice line)
{
    char few[8] = { ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ' };
    uint64_t found[2] = { 0, 0 };

    if (line.size < sizeof few) {
        if (line.size) memcpy(few, line.at, line.size);
        look_at_eight(few, found);
    } else {
        for (size_t i = 0; i + sizeof few < line.size; i += sizeof few) look_at_eight(line.at + i, found);
        look_at_eight(line.at + line.size - sizeof few, found);
    }
    return (found[0] & EVERY_BYTE(0x80) ? HAS_CONTROL : 0) | (found[1] & EVERY_BYTE(0x80) ? HAS_HIGH : 0);
}

static size_t find_control(quiz_slice line)
{
    size_t i = 0;

    while (i < line.size && ((unsigned char)line.at[i] >= 0x20 || line.at[i] == '\t') && line.at[i] != 0x7F) i++;
    return i;
}

/* The controls from U+0080 to U+009F. */
static size_t find_high_control(quiz_slice line)
{
    for (size_t i = 0; i + 1 < line.size; i++)
        if (line.at[i] == '\xC2' && (unsigned char)line.at[i + 1] < 0xA0) return i;
    return line.size;
}

size_t scan_bom(quiz_slice line)
{
    for (size_t i = 0; i + 3 <= line.size; i++)
        if (line.at[i] == '\xEF' && memcmp(line.at + i, "\xEF\xBB\xBF", 3) == 0) return i;
    return line.size;
}

/* ---- What invalid UTF-8 is ---- */

static bool goes_on(quiz_slice line, size_t at)
{
    return at < line.size && ((unsigned char)line.at[at] & 0xC0) == 0x80;
}

/* A byte that begins a sequence, and the second one: (Unicode 15, table 3-7) where they are no UTF-8 all the same. */
static const struct {
    unsigned char first, last, low, high;
    const char *message;
} misfits[] = {
    { 0xC0, 0xC1, 0x80, 0xBF, "this is an overlong form, which UTF-8 forbids" },
    { 0xE0, 0xE0, 0x80, 0x9F, "this is an overlong form, which UTF-8 forbids" },
    { 0xF0, 0xF0, 0x80, 0x8F, "this is an overlong form, which UTF-8 forbids" },
    { 0xED, 0xED, 0xA0, 0xBF, "this is half of a UTF-16 pair, which UTF-8 forbids" },
    { 0xF4, 0xF4, 0x90, 0xBF, "this is beyond U+10FFFF, the last code point" },
    { 0xF5, 0xFF, 0x80, 0xBF, "this is beyond U+10FFFF, the last code point" },
    { 0xC2, 0xF4, 0x80, 0xBF, "this is not valid UTF-8: a character is cut off" },
};

/* LINE holds an invalid byte AT. A lone one, between ASCII or at an edge, is how older encodings write a letter. */
static const char *describe_invalid(quiz_slice line, size_t at)
{
    unsigned char first = (unsigned char)line.at[at];
    bool alone = !goes_on(line, at + 1) && (at == 0 || (unsigned char)line.at[at - 1] < 0x80);

    for (size_t i = 0; goes_on(line, at + 1) && i < sizeof misfits / sizeof *misfits; i++) {
        unsigned char second = (unsigned char)line.at[at + 1];
        if (first >= misfits[i].first && first <= misfits[i].last && second >= misfits[i].low &&
            second <= misfits[i].high)
            return misfits[i].message;
    }
    if (first >= 0xC0 || alone) return "this is not valid UTF-8, but looks like Windows-1252 or Latin-1";
    return "this is not valid UTF-8: the beginning of a character is missing";
}

bool scan_line(quiz_slice line, scan_fault *fault)
{
    static const struct {
        int needs;
        size_t (*find)(quiz_slice line);
        size_t size;
        quiz_rule_id rule;
        const char *message, *help;
    } faults[] = {
        { HAS_HIGH, quiz_text_invalid, 1, QUIZ_F_UTF8, "this is not valid UTF-8", "save the file as UTF-8" },
        { HAS_CONTROL, find_control, 1, QUIZ_F_CONTROL, "a control character stands here", "delete it" },
        { HAS_HIGH, find_high_control, 2, QUIZ_F_CONTROL, "a control character stands here", "delete it" },
        { HAS_HIGH, scan_bom, 3, QUIZ_F_STRAY_BOM, "an invisible byte order mark stands here", "delete it" },
    };
    int found = look_over(line);

    for (size_t i = 0; found && i < sizeof faults / sizeof *faults; i++) {
        size_t at = found & faults[i].needs ? faults[i].find(line) : line.size;
        if (at == line.size) continue;
        *fault = (scan_fault){ faults[i].rule, { line.at + at, faults[i].size }, faults[i].message, faults[i].help };
        if (fault->rule == QUIZ_F_UTF8) fault->message = describe_invalid(line, at);
        return true;
    }
    return false;
}

size_t scan_comment(quiz_slice value)
{
    size_t i = 1;

    while (i < value.size && (value.at[i] != ';' || (value.at[i - 1] != ' ' && value.at[i - 1] != '\t'))) i++;
    return i < value.size ? i : value.size;
}

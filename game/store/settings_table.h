/*
 * The table of settings: what each is called in settings.ini, and how its value is read and written.
 */
#ifndef STORE_SETTINGS_TABLE_H
#define STORE_SETTINGS_TABLE_H

#include "base/lines.h"
#include "store/settings.h"

typedef enum settings_kind { SETTINGS_SWITCH, SETTINGS_NUMBER, SETTINGS_WORD } settings_kind;

typedef struct settings_row {
    const char *name;
    settings_kind kind;
    size_t offset;       /* of the field in `settings` */
    int least, most;     /* of a number */
    size_t room;         /* of a word: bytes of the field */
    const char *allowed; /* of a word: it is one of these, with a blank between; NULL: any name */
    const char *help;
} settings_row;

enum { SETTINGS_ROWS = 8, SETTINGS_VALUE = 32 };

extern const settings_row settings_rows[SETTINGS_ROWS];

/* Whether SECTION is [settings]. */
bool settings_section(const lines_section *section);

/* The row that ENTRY sets, or NULL. */
const settings_row *settings_row_of(const lines_entry *entry);

/* False: VALUE is not one that ROW can have, and S stays as it was. */
bool settings_parse(const settings_row *row, quiz_slice value, settings *s);

/* Whether A and B say the same by ROW. */
bool settings_same(const settings_row *row, const settings *a, const settings *b);

void settings_print(const settings_row *row, const settings *s, char value[static SETTINGS_VALUE]);

#endif

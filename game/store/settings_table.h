/*
 * The table of settings: what each is called in settings.ini, and how its value is read, written and changed. The
 * screens of settings and the options of the command line come from it.
 */
#ifndef STORE_SETTINGS_TABLE_H
#define STORE_SETTINGS_TABLE_H

#include "base/lines.h"
#include "store/settings.h"

typedef enum settings_kind {
    SETTINGS_SWITCH, /* a bool */
    SETTINGS_NUMBER, /* an int */
    SETTINGS_INDEX,  /* an int: which of the words */
    SETTINGS_WORD,   /* a name: small letters, digits and hyphens */
    SETTINGS_TEXT    /* any text on one line, or none */
} settings_kind;

typedef struct settings_row {
    const char *name;
    settings_kind kind;
    size_t offset;                  /* of the field in `settings` */
    int least, most;                /* of a number */
    int step;                       /* of a number: to the next one that is offered; 0: it is not changed in steps */
    size_t room;                    /* of a word or text: bytes of the field */
    const char *(*word)(int index); /* the values that are offered; NULL behind the last one. NULL: there is no list */
    bool open;                      /* a word may be another one too */
    const char *help;               /* what it can be */
} settings_row;

enum { SETTINGS_PLAIN = 16, SETTINGS_ROWS = SETTINGS_PLAIN + ACTION_COUNT, SETTINGS_VALUE = 80 };

/* First the plain ones; then the keys, in the order of settings_action. */
extern const settings_row settings_rows[SETTINGS_ROWS];

/* The row of that name, such as "text-size" or "key-pause", or NULL. */
const settings_row *settings_find(const char *name);

/* Whether SECTION is [settings]. */
bool settings_section(const lines_section *section);

/* The row that ENTRY sets, or NULL. */
const settings_row *settings_row_of(const lines_entry *entry);

/* False: VALUE is not one that ROW can have, and S stays as it was. */
bool settings_parse(const settings_row *row, quiz_slice value, settings *s);

/*
 * To the next value that is offered (DIRECTION 1) or the one before (-1): lists and switches go round, numbers stop at
 * their ends. False: nothing changed.
 */
bool settings_step(const settings_row *row, settings *s, int direction);

/* Whether A and B say the same by ROW. */
bool settings_same(const settings_row *row, const settings *a, const settings *b);

/* Makes TO say by ROW what FROM says. */
void settings_copy(const settings_row *row, settings *to, const settings *from);

void settings_print(const settings_row *row, const settings *s, char value[static SETTINGS_VALUE]);

#endif

/*
 * Said: the prompts that one form of a template makes, each with all that it is about.
 */
#ifndef CHECK_SAID_H
#define CHECK_SAID_H

#include "bank/model.h"

/* A prompt of a record, or of a record with one of its values. */
typedef struct said_prompt {
    uint64_t text, classes; /* hashes of how it reads, and of what it names, whatever that is called */
    const bank_record *record;
    const bank_value *value; /* NULL: it names none */
    int place;               /* in the order of the bank */
} said_prompt;

typedef struct said {
    const quiz_bank *bank;
    const bank_ask *ask;
    const said_prompt *by_text, *by_classes;
    int count;
    const bank_record **called; /* the records of the type, by what they are called */
} said;

typedef struct said_records {
    const bank_record *const *at;
    int count;
} said_records;

/* All prompts of FORM of ASK, one for each record, or with VALUES for each of their values; in ARENA. */
const said *said_new(const quiz_bank *bank, const bank_ask *ask, quiz_form form, bool values, quiz_arena *arena);

/* The records that PROMPT is about, in the order of their places in the bank; one may come several times. */
said_records said_about(const said *s, const char *prompt, quiz_arena *scratch);

bool said_list_has(said_records list, const bank_record *record);

/* The records whose label is TEXT, under any name. */
said_records said_called(const said *s, const char *text, quiz_arena *scratch);

/* Whether TEXT may be said to be the value of RECORD that is asked for. */
bool said_has(const said *s, const bank_record *record, const char *text, quiz_arena *scratch);

#endif

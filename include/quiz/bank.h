/*
 * The bank: all that was read from INI files, sealed.
 *
 * A `quiz_bank` holds everything that was loaded together: one or more titles (files or folders that bear a [bank]
 * section), and the types, templates and records that they share. It is never changed after loading; to reload,
 * load another one and swap.
 */
#ifndef QUIZ_BANK_H
#define QUIZ_BANK_H

#include <stdbool.h>
#include <stdint.h>

#include "quiz/finding.h"

typedef struct quiz_bank quiz_bank;

/* What a [bank] section says; a text that it does not give is NULL, but for the title and the language. */
typedef struct quiz_bank_title {
    const char *title;
    const char *about;
    const char *language; /* "en" unless given */
    const char *author;
    const char *license;
    const char *source;
    const char *file; /* where the section stands, or the path loaded */
} quiz_bank_title;

/*
 * Reads the files and folders at PATHS (folders with all below them; names that begin with a dot are passed over).
 * Faults in the files go to FINDINGS and loading goes on. Returns NULL, with a line to show in REASON (allocated;
 * free it), only where a path cannot be read at all. The caller owns the bank.
 */
quiz_bank *quiz_bank_load(const char *const *paths, int count, quiz_findings *findings, char **reason);

/*
 * What a file is to hold: the text of an editor that was not saved yet. The file at PATH need not be there. BYTES are
 * copied.
 */
typedef struct quiz_bank_draft {
    const char *path;
    const char *bytes;
    size_t size;
} quiz_bank_draft;

/*
 * As quiz_bank_load, with DRAFT in place of the file that it names, however that is reached from PATHS; where it is not
 * among them, it is one more. Findings in it name it as DRAFT does. COUNT may be 0.
 */
quiz_bank *quiz_bank_load_draft(const char *const *paths, int count, const quiz_bank_draft *draft,
                                quiz_findings *findings, char **reason);

/* The same for one file whose SIZE bytes are at hand; NAME is what findings call it. Never fails. */
quiz_bank *quiz_bank_read(const char *name, const char *bytes, size_t size, quiz_findings *findings);

void quiz_bank_free(quiz_bank *bank);

/* The titles, in the order of their files' names; at least one: where no file bears a [bank], one named after the path.
 */
int quiz_bank_title_count(const quiz_bank *bank);
const quiz_bank_title *quiz_bank_title_at(const quiz_bank *bank, int index);

int quiz_bank_file_count(const quiz_bank *bank);
const char *quiz_bank_file_at(const quiz_bank *bank, int index); /* its name, as findings call it */

/* How many written questions were left out for their faults, which had findings. */
int quiz_bank_left_out(const quiz_bank *bank);

/* A number that changes with any byte of any file read, and with nothing else; replays name it. */
uint64_t quiz_bank_fingerprint(const quiz_bank *bank);

#endif

/* A number that changes with any byte of any file. */
#ifndef BANK_FINGERPRINT_H
#define BANK_FINGERPRINT_H

#include "quiz/text.h"

/* The fingerprint of what HASH is the fingerprint of (0: nothing), followed by TEXT. */
uint64_t fingerprint_more(uint64_t hash, quiz_slice text);

#endif

/*
 * Findings: what is wrong with somebody's files, where, and what to do.
 *
 * A fault in a bank never stops the program: it is added to the caller's list, and the work goes on with the
 * rest. Rules are rows of one table; see quiz/rules.h.
 */
#ifndef QUIZ_FINDING_H
#define QUIZ_FINDING_H

#include <stdbool.h>

#include "quiz/rules.h"
#include "quiz/text.h"

/* A span of one line of a file. Lines and columns count from 1, columns in code points. */
typedef struct quiz_place {
    const char *file;  /* as the user named it */
    int line;          /* 0: the file as a whole */
    int column;        /* 0: the line as a whole */
    int end_column;    /* the first one behind the span */
    quiz_slice source; /* the line itself, without its end; may be empty */
} quiz_place;

typedef struct quiz_related {
    quiz_place at;
    const char *message;
} quiz_related;

enum { QUIZ_RELATED_MAX = 2 };

/* An edit that mends a fault and cannot change what the file means: the bytes FROM to before TO become TEXT. */
typedef struct quiz_fix {
    size_t from, to;  /* offsets into the file */
    const char *text; /* NULL: there is no such edit */
} quiz_fix;

typedef struct quiz_finding {
    const quiz_rule *rule;
    quiz_place at;
    const char *message; /* what is wrong, with the names in it */
    const char *help;    /* what to do, or NULL */
    quiz_related related[QUIZ_RELATED_MAX];
    int related_count;
    quiz_fix fix;
} quiz_finding;

/* A list that owns all its texts: it may outlive the files and the bank it speaks of. */
typedef struct quiz_findings quiz_findings;

quiz_findings *quiz_findings_new(void);
void quiz_findings_free(quiz_findings *findings);

/*
 * Adds a finding; AT's texts and HELP (which may be NULL) are copied, the message is made as printf does.
 * Where FINDINGS is NULL nothing happens.
 */
void quiz_findings_add(quiz_findings *findings, quiz_rule_id rule, quiz_place at, const char *help, const char *format,
                       ...) __attribute__((format(printf, 5, 6)));

/* Adds a related place to the finding that was added last; beyond QUIZ_RELATED_MAX it is dropped. */
void quiz_findings_relate(quiz_findings *findings, quiz_place at, const char *message);

/* Gives the finding that was added last an edit that mends it; its text is copied. */
void quiz_findings_fix(quiz_findings *findings, quiz_fix fix);

/* Sorts by file, line, column, code, message, and drops exact repeats. */
void quiz_findings_sort(quiz_findings *findings);

/* Takes out those that IS_UNWANTED says so of; it gets DATA, and sees each once, in order. */
typedef bool quiz_findings_judge(const quiz_finding *finding, void *data);
void quiz_findings_remove(quiz_findings *findings, quiz_findings_judge *is_unwanted, void *data);

int quiz_findings_count(const quiz_findings *findings);
const quiz_finding *quiz_findings_at(const quiz_findings *findings, int index);
int quiz_findings_count_severity(const quiz_findings *findings, quiz_severity severity);

#endif

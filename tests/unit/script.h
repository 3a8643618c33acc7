/* A script of play for tests, and what it says of how it begins: see test_golden.c for its lines. */
#ifndef TESTS_SCRIPT_H
#define TESTS_SCRIPT_H

#include "expect.h"
#include "folder.h"
#include "hands.h"

typedef struct script {
    const char *name;
    int line;
    hands hands;
    app_options options;
    char bank[256], notice[256];
    int audience[QUIZ_CHOICES_MAX]; /* how many chose each choice of every question */
    history *history;               /* NULL: none is kept */
    char folder[32];                /* where it is */
    bool begun;
    FILE *out;
} script;

static inline void fault(const script *s, const char *what)
{
    fail_msg("%s.script:%d: %s (on the %s screen)", s->name, s->line, what,
             s->begun ? app_screen_name(s->hands.app) : "first");
}

static inline void begin(script *s)
{
    char path[1024];

    if (s->begun) return;
    snprintf(path, sizeof path, "%s", s->bank);
    char *text = expect_read(path);
    if (text[0] == '\0') fault(s, "no such bank");
    small_bank bank = { .findings = quiz_findings_new() };
    bank.bank = quiz_bank_read(s->bank, text, strlen(text), bank.findings);
    bank.catalog = quiz_catalog_new(bank.bank, bank.findings);
    free(text);
    s->options.record = record_new(bank.catalog, (record_clock){ NULL, NULL });
    if (s->history != NULL) record_use(s->options.record, s->history);
    s->options.notice = s->notice[0] != '\0' ? s->notice : NULL;
    hands_sit_down(&s->hands, bank, s->options);
    s->begun = true;
}

static inline void do_bank(script *s, const char *rest)
{
    snprintf(s->bank, sizeof s->bank, "%s", rest);
}

static inline void do_size(script *s, const char *rest)
{
    if (sscanf(rest, "%f %f", &s->hands.w, &s->hands.h) != 2) fault(s, "size W H");
    if (s->begun) hands_look(&s->hands);
}

static inline void do_seed(script *s, const char *rest)
{
    s->options.seed = strtoull(rest, NULL, 10);
}

static inline void do_count(script *s, const char *rest)
{
    s->hands.chosen.count = atoi(rest);
}

static inline void do_time(script *s, const char *rest)
{
    quiz_pace pace;

    if (!quiz_pace_from_name(rest, &pace)) fault(s, "no such pace");
    s->hands.chosen.time = (int)pace;
}

static inline void do_mode(script *s, const char *rest)
{
    const quiz_mode *mode = quiz_mode_find(rest);

    if (mode == NULL) fault(s, "no such mode");
    s->hands.chosen.mode = (int)(mode - quiz_modes);
}

static inline void do_today(script *s, const char *rest)
{
    s->options.today = atoi(rest);
}

static inline bool ask_audience(void *data, const quiz_question *question, int counts[QUIZ_CHOICES_MAX])
{
    const script *s = data;

    for (int i = 0; i < question->choice_count; i++) counts[i] = s->audience[i];
    return true;
}

static inline void do_audience(script *s, const char *rest)
{
    int *at = s->audience;

    if (sscanf(rest, "%d %d %d %d %d %d", at, at + 1, at + 2, at + 3, at + 4, at + 5) < 1) fault(s, "audience N N ...");
    s->options.audience = (app_audience){ .ask = ask_audience, .data = s };
}

static inline void do_text(script *s, const char *rest)
{
    s->hands.chosen.text_size = atoi(rest);
}

static inline void do_language(script *s, const char *rest)
{
    snprintf(s->hands.chosen.language, sizeof s->hands.chosen.language, "%s", rest);
    s->options.assets = ASSETS_DIR;
}

static inline void do_motion(script *s, const char *rest)
{
    s->options.reduced_motion = strcmp(rest, "on") != 0;
}

static inline void do_notice(script *s, const char *rest)
{
    snprintf(s->notice, sizeof s->notice, "%s", rest);
}

static inline void do_history(script *s, const char *rest)
{
    (void)rest;
    strcpy(s->folder, "/tmp/marquee-golden-XXXXXX");
    if (mkdtemp(s->folder) == NULL) fault(s, "no folder for it");
    s->history = history_open(s->folder, NULL, HISTORY_PLAY);
}

#endif

/*
 * Duels: see duel.h.
 */
#include "screens/duel.h"

#include <string.h>

#include "store/rival.h"

/* ---- What was typed ---- */

static const char *other_bank(const app *a, const quiz_code *code, quiz_arena *arena)
{
    const char *title = rival_bank(record_history(a->record), code, arena);

    if (title == NULL) title = quiz_arena_print(arena, "%s\u2026", code->letters);
    return texts_fill(a->texts, arena, TEXT_DUEL_OTHER_BANK, title, (char *)NULL);
}

static const char *summary(const app *a, const duel_typed *d, quiz_arena *arena)
{
    int available = quiz_deck_available(a->options.catalog, &d->setup);
    int count = d->setup.count < available ? d->setup.count : available;
    const char *mode = texts_named(a->texts, "mode-", d->setup.mode->name);
    const char *questions = texts_counted(a->texts, arena, TEXT_QUESTIONS, count, (char *)NULL);
    const char *told = texts_fill(a->texts, arena, TEXT_ROUND_SUMMARY, mode, questions, (char *)NULL);

    if (d->code.speed == 0) return told;
    return texts_fill(a->texts, arena, TEXT_ROUND_SUMMARY, told, texts_of(a->texts, TEXT_GHOST), (char *)NULL);
}

const duel_typed *duel_read(const app *a, quiz_arena *arena)
{
    static const text_id faults[] = {
        [QUIZ_CODE_LETTER] = TEXT_DUEL_LETTER, [QUIZ_CODE_SHORT] = TEXT_DUEL_SHORT,
        [QUIZ_CODE_LONG] = TEXT_DUEL_LONG,     [QUIZ_CODE_MISTYPED] = TEXT_DUEL_MISTYPED,
        [QUIZ_CODE_NEWER] = TEXT_DUEL_NEWER,
    };
    duel_typed *d = quiz_arena_alloc(arena, sizeof *d);
    quiz_code_fault fault = quiz_code_read(a->typed, &d->code);

    if (fault != QUIZ_CODE_FINE) {
        d->said = texts_of(a->texts, faults[fault]);
        return d;
    }
    quiz_share_fault missing = quiz_share_read(a->options.catalog, &d->code, &d->setup);
    d->fine = missing == QUIZ_SHARE_FINE;
    d->setup.language = a->setup.language;
    d->said = d->fine                      ? summary(a, d, arena)
              : missing == QUIZ_SHARE_BANK ? other_bank(a, &d->code, arena)
                                           : texts_of(a->texts, TEXT_DUEL_NOT_HERE);
    return d;
}

/* ---- Rounds ---- */

static void find_ghost(app *a, const quiz_code *code)
{
    a->ghost = rival_find(record_history(a->record), a->options.catalog, code, a->ghosts);
}

void duel_race(app *a, const quiz_code *code, const quiz_setup *setup)
{
    char text[QUIZ_CODE_SIZE];

    quiz_code_write(code, text);
    app_start_shared(a, setup, text);
    if (a->round != NULL) find_ghost(a, code);
}

text_id duel_challenge(app *a)
{
    const quiz_setup wanted = setup_settled(a), setup = quiz_share_fit(a->options.catalog, &wanted);
    quiz_code code;
    char text[QUIZ_CODE_SIZE];
    quiz_share_fault fault = quiz_share_setup(a->options.catalog, &setup, &code);

    if (fault == QUIZ_SHARE_MODE) return TEXT_DUEL_NO_MODE;
    if (fault != QUIZ_SHARE_FINE || !quiz_code_write(&code, text)) return TEXT_DUEL_NO_CODE;
    app_start_shared(a, &setup, text);
    return TEXT_COUNT;
}

void duel_go_on(app *a)
{
    const char *text = record_unfinished_code(a->record);
    quiz_code code;

    a->shared = text != NULL;
    if (text != NULL && quiz_code_read(text, &code) == QUIZ_CODE_FINE && code.speed > 0) find_ghost(a, &code);
}

void duel_judge(app *a)
{
    quiz_code code;

    a->code[0] = '\0';
    if (a->shared && quiz_share_round(a->round, &code) == QUIZ_SHARE_FINE) quiz_code_write(&code, a->code);
}

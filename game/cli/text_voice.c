/* Plain lines; see text.h. */
#include "cli/text.h"

#include "check/terminal.h"
#include "screens/outcome.h"

#include <stdio.h>

static const char *number(const text_voice *voice, int value)
{
    return texts_number(voice->arena, value);
}

static const char *letter(const text_voice *voice, int choice)
{
    return quiz_arena_print(voice->arena, "%c", 'A' + choice);
}

static void put(const char *text)
{
    terminal_write(stdout, text);
}

static void put_line(const char *text)
{
    put(text);
    putchar('\n');
}

/* The text with one thing put in, as a line; nothing where that is NULL. */
static void put_filled(const text_voice *voice, text_id id, const char *value)
{
    if (value) put_line(texts_fill(voice->texts, voice->arena, id, value, (char *)NULL));
}

void text_say(const text_voice *voice, text_id id)
{
    put_line(texts_of(voice->texts, id));
}

static void put_mode(const text_voice *voice, const quiz_mode *mode)
{
    const char *about = quiz_arena_print(voice->arena, "%s-about", mode->name);
    const char *name = texts_named(voice->texts, "mode-", mode->name);

    put_line(texts_fill(voice->texts, voice->arena, TEXT_NAMED, name, texts_named(voice->texts, "mode-", about),
                        (char *)NULL));
}

void text_say_left(const text_voice *voice, const quiz_round_view *v)
{
    put_line(texts_fill(voice->texts, voice->arena, TEXT_TERMINAL_GO_ON, number(voice, v->index + 1),
                        number(voice, v->count), (char *)NULL));
}

void text_say_beginning(const text_voice *voice, const quiz_round_view *v, const quiz_bank *bank, bool repeatable)
{
    const quiz_setup *setup = v->setup;
    const char *seed = quiz_arena_print(voice->arena, "%llu", (unsigned long long)setup->seed);
    const char *clock = texts_of(voice->texts, setup->limit_ms ? TEXT_TERMINAL_CLOCK : TEXT_UNTIMED);

    for (int i = 0; i < quiz_bank_title_count(bank); i++) {
        put(i ? ", " : "");
        put(quiz_bank_title_at(bank, i)->title);
    }
    putchar('\n');
    if (repeatable)
        put_line(texts_counted(voice->texts, voice->arena, TEXT_TERMINAL_COUNT, v->count, seed, clock, (char *)NULL));
    else
        put_line(texts_counted(voice->texts, voice->arena, TEXT_TERMINAL_COUNT_DRAWN, v->count, clock, (char *)NULL));
    if (setup->mode != &quiz_modes[0]) put_mode(voice, setup->mode);
    text_say(voice, TEXT_TERMINAL_HOW_TO_ASK);
}

/* Those that are in play, and how many of those who were asked chose each. */
static void put_choices(const text_voice *voice, const quiz_round_view *v)
{
    const quiz_question *q = v->question;
    long long asked = 0;

    for (int i = 0; i < q->choice_count; i++) asked += v->audience[i];
    for (int i = 0; i < q->choice_count; i++) {
        if (v->results[v->index].struck & 1u << i) continue;
        printf("  %c  ", 'A' + i);
        put(texts_choice(voice->texts, q, i));
        if (asked) printf("  (%d/%lld)", v->audience[i], asked);
        putchar('\n');
    }
}

/* Lives, or what is to be won and what is safe. */
static void put_standing(const text_voice *voice, const quiz_round_view *v)
{
    const quiz_mode *mode = v->setup->mode;

    if (mode->lives) put_line(texts_counted(voice->texts, voice->arena, TEXT_LIVES_LEFT, v->lives, (char *)NULL));
    if (!mode->rungs) return;
    const char *safe =
        texts_fill(voice->texts, voice->arena, TEXT_SAFE, number(voice, quiz_mode_safe(mode, v->rung)), (char *)NULL);
    put_line(texts_fill(voice->texts, voice->arena, TEXT_ROUND_SUMMARY, outcome_place(voice->texts, voice->arena, v),
                        safe, (char *)NULL));
}

void text_say_question(const text_voice *voice, const quiz_round_view *v)
{
    const quiz_question *q = v->question;
    int seconds = (v->left_ms + 999) / 1000;

    putchar('\n');
    put(texts_fill(voice->texts, voice->arena, TEXT_TERMINAL_QUESTION, number(voice, v->index + 1),
                   number(voice, v->count), q->category, texts_difficulty(voice->texts, q->difficulty), (char *)NULL));
    if (v->limit_ms) {
        putchar(' ');
        put(texts_counted(voice->texts, voice->arena, TEXT_TERMINAL_LEFT, seconds, (char *)NULL));
    }
    putchar('\n');
    put_standing(voice, v);
    put_filled(voice, TEXT_PICTURE, q->image_alt);
    put_filled(voice, TEXT_SOUND, q->audio_alt);
    put_line(q->prompt);
    put_choices(voice, v);
}

void text_say_walk(const text_voice *voice, const quiz_round_view *v)
{
    put_filled(voice, TEXT_TERMINAL_WALK, number(voice, v->score));
}

void text_say_how(const text_voice *voice, const quiz_question *q)
{
    put_line(texts_fill(voice->texts, voice->arena, TEXT_TERMINAL_HOW, letter(voice, q->choice_count - 1),
                        number(voice, q->choice_count), (char *)NULL));
}

static void put_place(const text_voice *voice, const quiz_origin *o)
{
    const char *line = quiz_arena_print(voice->arena, "%d", o->line);
    const char *at = texts_fill(voice->texts, voice->arena, TEXT_FILE_LINE, o->file, line, (char *)NULL);
    const char *place = texts_fill(voice->texts, voice->arena, TEXT_PLACE, o->section, at, (char *)NULL);

    put_filled(voice, TEXT_FROM, place);
}

/* The answer with its full stop, unless it brings one. */
static const char *key_sentence(const text_voice *voice, const quiz_question *q)
{
    const char *key = texts_choice(voice->texts, q, q->key);

    return quiz_text_is_sentence(quiz_slice_of(key)) ? key : quiz_arena_print(voice->arena, "%s.", key);
}

static const char *judgement(const text_voice *voice, const quiz_round_view *v)
{
    const quiz_result *r = &v->results[v->index];
    text_id id = r->chosen == QUIZ_UNANSWERED ? TEXT_TERMINAL_TIME_UP : TEXT_TERMINAL_WRONG;

    if (r->right && !v->setup->mode->points) return outcome_right(voice->texts, voice->arena, v, v->index);
    if (r->right) return texts_counted(voice->texts, voice->arena, TEXT_TERMINAL_RIGHT, r->points, (char *)NULL);
    return texts_fill(voice->texts, voice->arena, id, letter(voice, r->question->key), key_sentence(voice, r->question),
                      (char *)NULL);
}

/* One more sentence on the line. */
static void put_more(const char *text)
{
    putchar(' ');
    put(text);
}

static void put_score(const text_voice *voice, const quiz_round_view *v)
{
    text_id score = v->streak > 1 ? TEXT_TERMINAL_SCORE_STREAK : TEXT_TERMINAL_SCORE;

    put_more(
        texts_fill(voice->texts, voice->arena, score, number(voice, v->score), number(voice, v->streak), (char *)NULL));
}

/* A party hears whose the points are beside it. */
static void put_judgement(const text_voice *voice, const quiz_round_view *v)
{
    const char *outcome = outcome_verdict(voice->texts, voice->arena, v);
    const quiz_question *q = v->question;

    if (v->player_count) {
        put_filled(voice, TEXT_THE_ANSWER,
                   quiz_arena_print(voice->arena, "%s, %s", letter(voice, q->key), key_sentence(voice, q)));
        return;
    }
    put(judgement(voice, v));
    if (v->setup->mode->points)
        put_score(voice, v);
    else if (v->streak > 1)
        put_more(texts_fill(voice->texts, voice->arena, TEXT_TERMINAL_STREAK, number(voice, v->streak), (char *)NULL));
    if (outcome) put_more(outcome);
    putchar('\n');
}

void text_say_verdict(const text_voice *voice, const quiz_round_view *v)
{
    const quiz_result *r = &v->results[v->index];

    put_judgement(voice, v);
    if (r->question->explanation) put_line(r->question->explanation);
    put_filled(voice, TEXT_SOURCE, r->question->source);
    put_place(voice, &r->question->origin);
}

/* What its author wrote has no other proof than his word, and what he says of it. */
static void put_reasons(const text_voice *voice, const quiz_question *q, int choice)
{
    bool right = choice == q->key;

    for (int i = 0; i < q->proof_count && q->form != QUIZ_WRITTEN; i++)
        if (q->proofs[i].choice == choice)
            put_filled(voice, q->proofs[i].holds ? TEXT_WHY_HOLDS : TEXT_WHY_FAILS, q->proofs[i].fact);
    if (right && q->explanation)
        put_line(q->explanation);
    else if (q->form == QUIZ_WRITTEN)
        text_say(voice, right ? TEXT_WHY_KEY : TEXT_WHY_OTHER);
}

void text_say_why(const text_voice *voice, const quiz_question *q)
{
    text_say(voice, TEXT_WHY_HEADING);
    for (int i = 0; i < q->choice_count; i++) {
        printf("%c  ", 'A' + i);
        put_line(texts_choice(voice->texts, q, i));
        put_reasons(voice, q, i);
    }
}

static void put_missed(const text_voice *voice, int nth, const quiz_result *r)
{
    const quiz_question *q = r->question;

    printf("%d. ", nth);
    put_line(q->prompt);
    put("   ");
    if (r->chosen == QUIZ_UNANSWERED)
        text_say(voice, TEXT_TERMINAL_NO_ANSWER);
    else
        put_filled(voice, TEXT_TERMINAL_SAID, texts_choice(voice->texts, q, r->chosen));
    put("   ");
    put_filled(voice, TEXT_TERMINAL_WAS, texts_choice(voice->texts, q, q->key));
}

/* That it is over, and how it came to that. */
static void put_over(const text_voice *voice, const quiz_round_view *v)
{
    const char *end = outcome_end(voice->texts, v);

    text_say(voice, TEXT_TERMINAL_OVER);
    if (end) put_line(quiz_arena_print(voice->arena, "%s.", end));
}

static void put_total(const text_voice *voice, const quiz_round_view *v, int done)
{
    const char *right = number(voice, v->right_count), *of = number(voice, done);
    const char *streak = number(voice, v->best_streak), *score = number(voice, v->score);

    put_line(outcome_has_score(v->setup->mode)
                 ? texts_fill(voice->texts, voice->arena, TEXT_TERMINAL_END, score, right, of, streak, (char *)NULL)
                 : texts_fill(voice->texts, voice->arena, TEXT_TERMINAL_END_PLAIN, right, of, streak, (char *)NULL));
}

void text_say_end(const text_voice *voice, const quiz_round_view *v)
{
    int done = 0;

    while (done < v->count && v->results[done].done) done++;
    putchar('\n');
    if (v->phase == QUIZ_OVER)
        put_over(voice, v);
    else
        put_line(texts_fill(voice->texts, voice->arena, TEXT_TERMINAL_LEFT_AFTER, number(voice, done),
                            number(voice, v->count), (char *)NULL));
    if (done && !v->player_count) put_total(voice, v, done);
    if (v->right_count == done) return;
    putchar('\n');
    text_say(voice, TEXT_TERMINAL_MISSED);
    for (int i = 0; i < done; i++)
        if (!v->results[i].right) put_missed(voice, i + 1, &v->results[i]);
}

/* A party in plain lines; see text_party.h. */
#include "cli/text_party.h"

#include "check/terminal.h"
#include "screens/party_words.h"

#include <stdio.h>

static void put(const char *text)
{
    terminal_write(stdout, text);
}

static void put_line(const char *text)
{
    put(text);
    putchar('\n');
}

void text_party_say_how(const text_voice *voice, const quiz_round_view *v)
{
    text_say_how(voice, v->question);
    if (v->player_count) text_say(voice, TEXT_PARTY_HOW_TO_PASS);
}

void text_party_say_call(const text_voice *voice, const quiz_round_view *v)
{
    if (v->player_count) put_line(party_call(voice->texts, voice->arena, v));
}

void text_party_say_stakes(const text_voice *voice, const quiz_round *round)
{
    const quiz_round_view *v = quiz_round_look(round);
    int stakes[QUIZ_STAKES_MAX], count = quiz_round_stakes(round, stakes);

    putchar('\n');
    put_line(party_stake_prompt(voice->texts, voice->arena, v));
    for (int i = 0; i < count; i++) {
        printf("  %c  ", 'A' + i);
        put_line(party_stake(voice->texts, voice->arena, v, stakes[i]));
    }
}

/* "Ada: 300", of the one after the other. */
static void put_score(const text_voice *voice, const quiz_round_view *v, int player)
{
    put(party_name(voice->texts, voice->arena, v, player));
    put(": ");
    put(texts_number(voice->arena, v->players[player].score));
}

void text_party_say_scores(const text_voice *voice, const quiz_round_view *v)
{
    if (!v->player_count) return;
    put_line(party_call(voice->texts, voice->arena, v));
    for (int i = 0; i < v->player_count; i++) {
        if (i) put(", ");
        put_score(voice, v, i);
    }
    putchar('\n');
}

void text_party_say_places(const text_voice *voice, const quiz_round *round)
{
    const quiz_round_view *v = quiz_round_look(round);

    if (!v->player_count) return;
    putchar('\n');
    put_line(party_winners(voice->texts, voice->arena, round));
    for (int place = 1; place <= v->player_count; place++)
        for (int i = 0; i < v->player_count; i++) {
            if (quiz_round_place(round, i) != place) continue;
            printf("%d. ", place);
            put_score(voice, v, i);
            putchar('\n');
        }
}

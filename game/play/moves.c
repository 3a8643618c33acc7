/* Moves: made, written and read; see moves.h. */
#include "play/moves.h"

#include "play/number.h"

#include <limits.h>

quiz_move quiz_move_answer(int choice)
{
    return (quiz_move){ .kind = QUIZ_MOVE_ANSWER, .value = choice };
}

quiz_move quiz_move_next(void)
{
    return (quiz_move){ .kind = QUIZ_MOVE_NEXT };
}

quiz_move quiz_move_wait(int ms)
{
    return (quiz_move){ .kind = QUIZ_MOVE_WAIT, .value = ms };
}

quiz_move quiz_move_lifeline(quiz_lifeline lifeline)
{
    return (quiz_move){ .kind = QUIZ_MOVE_LIFELINE, .value = (int)lifeline };
}

quiz_move quiz_move_buzz(unsigned players)
{
    return (quiz_move){ .kind = QUIZ_MOVE_BUZZ, .value = (int)players };
}

quiz_move quiz_move_stake(int points)
{
    return (quiz_move){ .kind = QUIZ_MOVE_STAKE, .value = points };
}

quiz_move quiz_move_pass(void)
{
    return (quiz_move){ .kind = QUIZ_MOVE_PASS };
}

/* ---- As text, a row for each word ---- */

typedef struct move_row {
    const char *name;
    quiz_move_kind kind;
    int value;       /* that is meant by the name alone */
    int least, most; /* of the value written behind it; 0 to 0: none is */
    bool counted;    /* six numbers follow: how many chose each choice */
    bool pressed;    /* numbers of players follow, from 1 on, in their order */
} move_row;

static const move_row move_rows[] = {
    { .name = "answer", .kind = QUIZ_MOVE_ANSWER, .most = QUIZ_CHOICES_MAX - 1 },
    { .name = "next", .kind = QUIZ_MOVE_NEXT },
    { .name = "wait", .kind = QUIZ_MOVE_WAIT, .least = 1, .most = INT_MAX },
    { .name = "walk", .kind = QUIZ_MOVE_WALK },
    { .name = "buzz", .kind = QUIZ_MOVE_BUZZ, .pressed = true },
    { .name = "stake", .kind = QUIZ_MOVE_STAKE, .most = INT_MAX },
    { .name = "pass", .kind = QUIZ_MOVE_PASS },
    { .name = "fifty", .kind = QUIZ_MOVE_LIFELINE, .value = QUIZ_FIFTY },
    { .name = "switch", .kind = QUIZ_MOVE_LIFELINE, .value = QUIZ_SWITCH },
    { .name = "second", .kind = QUIZ_MOVE_LIFELINE, .value = QUIZ_SECOND },
    { .name = "time", .kind = QUIZ_MOVE_LIFELINE, .value = QUIZ_TIME },
    { .name = "audience", .kind = QUIZ_MOVE_LIFELINE, .value = QUIZ_AUDIENCE, .counted = true },
};

enum { MOVE_ROWS = sizeof move_rows / sizeof *move_rows };

static const move_row *row_of(const quiz_move *move)
{
    const move_row *row = move_rows;

    while (row->kind != move->kind || (move->kind == QUIZ_MOVE_LIFELINE && row->value != move->value)) row++;
    return row;
}

void moves_write(FILE *out, const quiz_move *move)
{
    const move_row *row = row_of(move);

    fprintf(out, "move    = %s", row->name);
    if (row->most) fprintf(out, " %d", move->value);
    for (int i = 0; row->counted && i < QUIZ_CHOICES_MAX; i++) fprintf(out, " %d", move->audience[i]);
    for (int i = 0; row->pressed && i < QUIZ_PLAYERS_MAX; i++)
        if (move->value & 1 << i) fprintf(out, " %d", i + 1);
}

static bool parse_audience(quiz_slice text, int *audience)
{
    for (int i = 0; i < QUIZ_CHOICES_MAX; i++) {
        quiz_slice number = quiz_slice_cut(&text, ' ');
        if (!number_parse_int(number, 0, INT_MAX, &audience[i])) return false;
    }
    return text.size == 0;
}

/* At least one, each once. */
static bool parse_players(quiz_slice text, int *players)
{
    int before = 0;

    do {
        int player;
        if (!number_parse_int(quiz_slice_cut(&text, ' '), before + 1, QUIZ_PLAYERS_MAX, &player)) return false;
        *players |= 1 << (player - 1);
        before = player;
    } while (text.size > 0);
    return true;
}

bool moves_parse(quiz_slice text, quiz_move *move)
{
    quiz_slice name = quiz_slice_cut(&text, ' ');

    for (int i = 0; i < MOVE_ROWS; i++) {
        const move_row *row = &move_rows[i];
        if (!quiz_slice_is(name, row->name)) continue;
        *move = (quiz_move){ .kind = row->kind, .value = row->value };
        if (row->counted) return parse_audience(text, move->audience);
        if (row->pressed) return parse_players(text, &move->value);
        return row->most ? number_parse_int(quiz_slice_trim(text), row->least, row->most, &move->value)
                         : text.size == 0;
    }
    return false;
}

/* `marquee replay`: a recorded round, played again without a window; its end as JSON. */
#include "check/terminal.h"
#include "cli/commands.h"
#include "quiz/share.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

static json_t *result_of(const quiz_result *r, quiz_arena *arena)
{
    json_t *chosen = r->chosen == QUIZ_UNANSWERED ? json_null() : json_integer(r->chosen);

    return json_pack("{s:s, s:o, s:i, s:b, s:i, s:i}", "id", terminal_valid(arena, r->question->id), "chosen", chosen,
                     "key", r->question->key, "right", r->right, "points", r->points, "took_ms", r->took_ms);
}

/* The results of the questions that have a verdict; how many of them were answered in time goes to *ANSWERED. */
static json_t *results_of(const quiz_round_view *v, int *answered, quiz_arena *arena)
{
    json_t *list = json_array();

    for (int i = 0; i < v->count && v->results[i].done; i++) {
        json_array_append_new(list, result_of(&v->results[i], arena));
        *answered += v->results[i].chosen != QUIZ_UNANSWERED;
    }
    return list;
}

/* Those of a party; a name that nobody gave is null. */
static json_t *players_of(const quiz_round *round, quiz_arena *arena)
{
    const quiz_round_view *v = quiz_round_look(round);
    json_t *list = json_array();

    for (int i = 0; i < v->player_count; i++) {
        const quiz_player *p = &v->players[i];
        json_array_append_new(list, json_pack("{s:s?, s:i, s:i, s:i}", "name",
                                              p->name ? terminal_valid(arena, p->name) : NULL, "score", p->score,
                                              "right", p->right, "place", quiz_round_place(round, i)));
    }
    return list;
}

/* The code to share it, where there is one. */
static void add_code(json_t *root, const quiz_round *round)
{
    quiz_code code;
    char text[QUIZ_CODE_SIZE];

    if (quiz_share_round(round, &code) == QUIZ_SHARE_FINE && quiz_code_write(&code, text))
        json_object_set_new(root, "code", json_string(text));
}

static void write_end(const quiz_round *round)
{
    const quiz_round_view *v = quiz_round_look(round);
    quiz_arena *arena = quiz_arena_new();
    int answered = 0;
    json_t *results = results_of(v, &answered, arena);
    json_t *seed = json_integer((json_int_t)v->setup->seed);
    json_t *root =
        json_pack("{s:s, s:o, s:i, s:i, s:i, s:i, s:i, s:b, s:o}", "mode", v->setup->mode->name, "seed", seed,
                  "questions", v->count, "answered", answered, "right", v->right_count, "score", v->score,
                  "best_streak", v->best_streak, "over", v->phase == QUIZ_OVER, "results", results);

    if (!root) abort();
    if (v->player_count) json_object_set_new(root, "players", players_of(round, arena));
    add_code(root, round);
    json_dumpf(root, stdout, JSON_INDENT(2) | JSON_PRESERVE_ORDER);
    putchar('\n');
    json_decref(root);
    quiz_arena_free(arena);
}

int cli_replay(int argc, char **argv)
{
    cli_options options;
    cli_loaded loaded;
    int status;

    if (!cli_parse("replay", argc, argv, &options, &status)) return status;
    if (!options.play.bank_count) return cli_misused("replay", "replay wants the file of a recorded round");
    if (!cli_load(options.play.banks + 1, options.play.bank_count - 1, &loaded)) return CLI_CANNOT;

    quiz_round *round = cli_read_round(options.play.banks[0], loaded.catalog, &status);
    if (round) {
        write_end(round);
        status = cli_status(&loaded);
    }
    quiz_round_free(round);
    cli_unload(&loaded);
    return status;
}

/* `marquee list`: every question that can be asked, for one seed. */
#include "check/terminal.h"
#include "cli/commands.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Writes one question; NUMBER counts from 1. */
typedef void write_question(const quiz_question *q, int number);

/* ---- Text ---- */

static void write_labelled(const char *label, const char *text)
{
    if (!text) return;
    printf("     %s: ", label);
    terminal_write(stdout, text);
    putchar('\n');
}

static void write_text(const quiz_question *q, int number)
{
    printf("%s%3d. ", number > 1 ? "\n" : "", number);
    terminal_write(stdout, q->prompt);
    putchar('\n');
    for (int i = 0; i < q->choice_count; i++) {
        printf("   %c %c  ", i == q->key ? '*' : ' ', 'A' + i);
        terminal_write(stdout, q->choices[i]);
        putchar('\n');
    }
    write_labelled("id", q->id);
    write_labelled("category", q->category);
    write_labelled("difficulty", quiz_difficulty_name(q->difficulty));
    write_labelled("explanation", q->explanation);
}

/* ---- JSON ---- */

static json_t *text(quiz_arena *arena, const char *value)
{
    return value ? json_string(terminal_valid(arena, value)) : json_null();
}

static json_t *choices_of(const quiz_question *q, quiz_arena *arena)
{
    json_t *list = json_array();

    for (int i = 0; i < q->choice_count; i++) json_array_append_new(list, text(arena, q->choices[i]));
    return list;
}

static json_t *proofs_of(const quiz_question *q, quiz_arena *arena)
{
    json_t *list = json_array();

    for (int i = 0; i < q->proof_count; i++) {
        const quiz_proof *p = &q->proofs[i];
        json_array_append_new(list, json_pack("{s:i, s:b, s:o, s:i, s:o}", "choice", p->choice, "holds", p->holds,
                                              "file", text(arena, p->origin.file), "line", p->origin.line, "fact",
                                              text(arena, p->fact)));
    }
    return list;
}

static json_t *json_of(const quiz_question *q, quiz_arena *arena)
{
    return json_pack("{s:o, s:s, s:o, s:o, s:i, s:o, s:s, s:o, s:o, s:{s:o, s:i}, s:o}", "id", text(arena, q->id),
                     "form", quiz_form_name(q->form), "prompt", text(arena, q->prompt), "choices", choices_of(q, arena),
                     "key", q->key, "category", text(arena, q->category), "difficulty",
                     quiz_difficulty_name(q->difficulty), "explanation", text(arena, q->explanation), "source",
                     text(arena, q->source), "origin", "file", text(arena, q->origin.file), "line", q->origin.line,
                     "proof", proofs_of(q, arena));
}

static void write_json(const quiz_question *q, int number)
{
    quiz_arena *arena = quiz_arena_new();
    json_t *object = json_of(q, arena);

    if (!object) abort();
    fputs(number > 1 ? ",\n" : "\n", stdout);
    json_dumpf(object, stdout, JSON_PRESERVE_ORDER);
    json_decref(object);
    quiz_arena_free(arena);
}

/* ---- All of them ---- */

static bool is_in_category(const quiz_catalog_entry *entry, const char *category, quiz_arena *arena)
{
    return strcmp(quiz_text_fold(arena, quiz_slice_of(entry->category)),
                  quiz_text_fold(arena, quiz_slice_of(category))) == 0;
}

static bool is_wanted(const quiz_catalog_entry *entry, const cli_options *o, quiz_arena *arena)
{
    if (o->form >= 0 && (int)entry->form != o->form) return false;
    return !o->play.category || is_in_category(entry, o->play.category, arena);
}

/* Poses each question that is wanted and lets WRITE have it; one at a time, however many there are. */
static int list_all(const cli_loaded *loaded, const cli_options *o, write_question *write)
{
    quiz_arena *arena = quiz_arena_new();
    uint64_t seed = o->play.seeded ? o->play.seed : 1;
    int written = 0;

    for (int i = 0; i < quiz_catalog_count(loaded->catalog); i++) {
        const quiz_catalog_entry *entry = quiz_catalog_at(loaded->catalog, i);
        quiz_arena_reset(arena);
        if (!is_wanted(entry, o, arena)) continue;
        write(quiz_pose(loaded->catalog, i, seed, arena), ++written);
        if (ferror(stdout)) break;
    }
    quiz_arena_free(arena);
    return written;
}

/* A category that no question is in was meant to be another one. */
static bool is_there(const cli_loaded *loaded, const char *category)
{
    const quiz_setup wanted = { .title = -1, .category = category, .difficulty = -1 };
    quiz_arena *arena = quiz_arena_new();
    const char *why_not = category ? cli_why_no_round(loaded, &wanted, arena) : NULL;

    if (why_not) cli_complain("%s", why_not);
    quiz_arena_free(arena);
    return !why_not;
}

/* Returns what the command is to return. */
static int write_list(const cli_loaded *loaded, const cli_options *options)
{
    bool json = options->format == FORMAT_JSON;

    if (json) fputs("{\"questions\": [", stdout);
    int written = list_all(loaded, options, json ? write_json : write_text);
    if (json) fputs(written ? "\n]}\n" : "]}\n", stdout);
    if (!written) cli_complain("there is no such question in the banks");
    int status = cli_status(loaded);
    if (status) cli_complain("the banks have faults, and faulty questions are not listed; marquee check tells which");
    return status;
}

int cli_list(int argc, char **argv)
{
    cli_options options;
    cli_loaded loaded;
    int status;

    if (!cli_parse("list", argc, argv, &options, &status)) return status;
    if (!cli_load(options.play.banks, options.play.bank_count, &loaded)) return CLI_CANNOT;
    status = is_there(&loaded, options.play.category) ? write_list(&loaded, &options) : CLI_CANNOT;
    cli_unload(&loaded);
    return status;
}

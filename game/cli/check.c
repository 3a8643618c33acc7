/* `marquee check`: every finding of the banks. */
#include "quiz/check.h"
#include "check/bots.h"
#include "check/explain.h"
#include "check/report.h"
#include "cli/commands.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- Rules ---- */

static int unknown_code(const char *code)
{
    const char *codes[QUIZ_RULE_COUNT];

    for (int i = 0; i < QUIZ_RULE_COUNT; i++) codes[i] = quiz_rule_of((quiz_rule_id)i)->code;
    const char *near = quiz_text_nearest(quiz_slice_of(code), codes, QUIZ_RULE_COUNT);
    if (near) return cli_misused("check", "no finding has the code \"%s\"; did you mean %s?", code, near);
    return cli_misused("check", "no finding has the code \"%s\"; --explain all tells of every one", code);
}

static int explain(const char *code)
{
    const quiz_rule *rule = quiz_rule_find(code);
    bool all = strcasecmp(code, "all") == 0;

    if (!rule && !all) return unknown_code(code);
    if (all)
        explain_all(stdout);
    else
        explain_text(stdout, rule);
    return CLI_DONE;
}

/* ---- Standard input in place of a file ---- */

/* More than any bank has; a pipe may have no end. */
enum { DRAFT_MOST = 256 << 20 };

/* All of standard input, which the caller frees; NULL: it was said why not. */
static char *read_input(size_t *size)
{
    char *bytes = NULL;
    size_t capacity = 0, got = 1;

    for (*size = 0; got && *size <= DRAFT_MOST; *size += got) {
        bytes = quiz_grow(bytes, *size, &capacity, 1);
        got = fread(bytes + *size, 1, capacity - *size, stdin);
    }
    if (!ferror(stdin) && *size <= DRAFT_MOST) return bytes;
    if (ferror(stdin))
        cli_complain("standard input cannot be read: %s", strerror(errno));
    else
        cli_complain("standard input is longer than %d MiB; save it to a file and name that", DRAFT_MOST >> 20);
    free(bytes);
    return NULL;
}

static bool is_folder(const char *path)
{
    struct stat status;

    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

/* Whether PATH is what one would name to have standard input checked. */
static bool is_input(const char *path)
{
    struct stat status;

    if (stat(path, &status) != 0) return strcmp(path, "-") == 0;
    return !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode);
}

static bool are_files(const cli_play_options *options)
{
    for (int i = 0; i < options->bank_count; i++)
        if (is_input(options->banks[i])) {
            cli_complain("%s is no file; --stdin-filename NAME checks standard input in place of a file",
                         options->banks[i]);
            return false;
        }
    return true;
}

static bool load_with_input(const cli_options *options, cli_loaded *loaded)
{
    quiz_bank_draft draft = { .path = options->stdin_filename };
    char *bytes = read_input(&draft.size);

    if (!bytes) return false;
    draft.bytes = bytes;
    bool sound = cli_load_draft(options->play.banks, options->play.bank_count, &draft, loaded);
    free(bytes);
    return sound;
}

static bool load(const cli_options *options, cli_loaded *loaded)
{
    const char *name = options->stdin_filename;

    if (!are_files(&options->play)) return false;
    if (!name) return cli_load(options->play.banks, options->play.bank_count, loaded);
    if (*name && !is_folder(name)) return load_with_input(options, loaded);
    cli_misused("check", "--stdin-filename wants the name of a file, not \"%s\"", name);
    return false;
}

/* ---- The report ---- */

static bool is_elsewhere(const quiz_finding *finding, void *file)
{
    return strcmp(finding->at.file, file) != 0;
}

static bool wants_colour(void)
{
    const char *no = getenv("NO_COLOR");

    return isatty(STDOUT_FILENO) && !(no && *no);
}

/* Where standard input stands in for a file, this is about that file alone. */
static void report(const cli_options *options, const cli_loaded *loaded)
{
    int count = quiz_bank_file_count(loaded->bank);
    const char **files = NULL;
    size_t capacity = 0;

    for (int i = 0; i < count; i++) {
        files = quiz_grow(files, (size_t)i, &capacity, sizeof *files);
        files[i] = quiz_bank_file_at(loaded->bank, i);
    }
    report_run run = { .files = options->stdin_filename ? &options->stdin_filename : files,
                       .file_count = options->stdin_filename ? 1 : count,
                       .questions = quiz_catalog_count(loaded->catalog),
                       .left_out = quiz_bank_left_out(loaded->bank),
                       .bots = options->guess ? bots_count : 0,
                       .seeds = options->seeds,
                       .version = MARQUEE_VERSION,
                       .colour = wants_colour() };
    report_formats[options->format].write(stdout, loaded->findings, &run);
    free(files);
}

static void check_all(const cli_options *options, const cli_loaded *loaded)
{
    const quiz_check_options wanted = {
        .seeds = options->seeds, .guess = options->guess, .modes = quiz_modes, .mode_count = quiz_mode_count
    };

    quiz_check(loaded->catalog, &wanted, loaded->findings);
    bool screens = cli_fit(loaded);
    quiz_check_allow(loaded->bank, &wanted, screens, loaded->findings);
    quiz_findings_sort(loaded->findings);
    if (options->stdin_filename) quiz_findings_remove(loaded->findings, is_elsewhere, (void *)options->stdin_filename);
}

static const char *contradiction_in(const cli_options *options)
{
    if (options->dry_run && !options->fix) return "--dry-run goes with --fix";
    if (options->fix && options->stdin_filename) return "--fix mends files, and standard input is none";
    return NULL;
}

int cli_check(int argc, char **argv)
{
    cli_options options;
    cli_loaded loaded;
    int status;

    if (!cli_parse("check", argc, argv, &options, &status)) return status;
    if (options.explain) return explain(options.explain);
    const char *contradiction = contradiction_in(&options);
    if (contradiction) return cli_misused("check", "%s", contradiction);
    int fixed = options.fix ? cli_fix(&options) : CLI_DONE;
    if (options.dry_run) return fixed;
    if (!load(&options, &loaded)) return CLI_CANNOT;
    check_all(&options, &loaded);
    report(&options, &loaded);
    status = cli_status(&loaded);
    if (options.strict && quiz_findings_count_severity(loaded.findings, QUIZ_WARNING)) status = CLI_WRONG;
    cli_unload(&loaded);
    return fixed == CLI_CANNOT ? fixed : status;
}

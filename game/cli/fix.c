/* `marquee check --fix`: puts right what can be put right without a person. */
#define _XOPEN_SOURCE 700 /* realpath */
#include "check/fix.h"
#include "check/diff.h"
#include "check/form.h"
#include "check/report.h"
#include "check/terminal.h"
#include "cli/commands.h"
#include "quiz/check.h"
#include "store/files.h"
#include "store/folders.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct mending {
    const cli_options *options;
    const char *const *banks; /* what was named, or the installed questions */
    const char **roots;       /* the same, free of links; NULL where one is gone */
    int bank_count;
    const char **ids; /* of all questions, sorted */
    int id_count;
    int errors;       /* that loading found */
    quiz_arena *file; /* until the file is done */
    int status;
} mending;

/* ---- Whether a file may be written ---- */

static bool is_inside(const char *path, const char *root)
{
    size_t size = strlen(root);

    return strncmp(path, root, size) == 0 && (path[size] == '/' || path[size] == '\0' || strcmp(root, "/") == 0);
}

/* A link in a folder of questions may lead anywhere, and whoever has that folder mended may not know. */
static bool leads_out(const mending *m, const char *path)
{
    char *real = realpath(path, NULL);
    bool inside = false;

    for (int i = 0; i < m->bank_count && real && !inside; i++) inside = m->roots[i] && is_inside(real, m->roots[i]);
    free(real);
    return !inside;
}

static bool is_writable(const char *path)
{
    struct stat status;

    return stat(path, &status) == 0 && (status.st_mode & 0222) && access(path, W_OK) == 0;
}

static bool is_still(const char *path, quiz_slice bytes, quiz_arena *arena)
{
    quiz_slice now;

    return !files_read(path, &now, NULL, arena) && quiz_slice_equal(now, bytes);
}

/* ---- Whether the questions stay what they are ---- */

static int compare_ids(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The ids live as long as the catalog. */
static const char **list_ids(const quiz_catalog *catalog, quiz_arena *arena)
{
    int count = quiz_catalog_count(catalog);
    const char **ids = quiz_arena_array(arena, (size_t)count, sizeof *ids);

    for (int i = 0; i < count; i++) ids[i] = quiz_catalog_at(catalog, i)->id;
    if (count) qsort(ids, (size_t)count, sizeof *ids, compare_ids);
    return ids;
}

static bool loses_questions(const mending *m, const cli_loaded *after)
{
    const char **ids = list_ids(after->catalog, m->file);
    int count = quiz_catalog_count(after->catalog), at = 0;

    for (int i = 0; i < m->id_count; i++, at++) {
        while (at < count && strcmp(ids[at], m->ids[i]) < 0) at++;
        if (at == count || strcmp(ids[at], m->ids[i]) != 0) return true;
    }
    return false;
}

/* Of all that is mended only a character in place of an entity makes other words. */
static bool has_other_words(const quiz_findings *done)
{
    bool found = false;

    for (int i = 0; i < quiz_findings_count(done); i++) found |= quiz_findings_at(done, i)->rule->id == QUIZ_F_ENTITY;
    return found;
}

/* Whether the banks would lose a question, or get an error, if the file at PATH held TEXT. */
static bool does_harm(const mending *m, const char *path, quiz_slice text)
{
    const quiz_bank_draft draft = { .path = path, .bytes = text.at, .size = text.size };
    cli_loaded after;

    if (!cli_load_draft(m->banks, m->bank_count, &draft, &after)) return true;
    bool harm = quiz_findings_count_severity(after.findings, QUIZ_ERROR) > m->errors || loses_questions(m, &after);
    cli_unload(&after);
    return harm;
}

/* ---- A file ---- */

/* What putting FINDING right came to. */
static const char *deed_of(const quiz_finding *finding)
{
    static const struct {
        quiz_rule_id rule;
        const char *deed;
    } deeds[] = {
        { QUIZ_F_ENTITY, "wrote the characters that HTML entities stand for" },
        { QUIZ_F_DECOMPOSED, "made one character of a letter and its accent" },
        { QUIZ_F_EDGE_SPACE, "removed white space" },
        { QUIZ_F_MIXED_LINE_ENDS, "gave all lines the same kind of end" },
        { QUIZ_F_BOM, "removed the byte order mark" },
    };

    for (size_t i = 0; i < sizeof deeds / sizeof *deeds; i++)
        if (deeds[i].rule == finding->rule->id) return deeds[i].deed;
    return finding->message;
}

static void write_done(FILE *out, quiz_findings *done)
{
    quiz_findings_sort(done);
    for (int i = 0; i < quiz_findings_count(done); i++) {
        const quiz_finding *f = quiz_findings_at(done, i);
        terminal_write(out, f->at.file);
        if (f->at.line) fprintf(out, ":%d", f->at.line);
        if (f->at.column) fprintf(out, ":%d", f->at.column);
        fputs(": fixed: ", out);
        terminal_write(out, deed_of(f));
        fprintf(out, " [%s]\n", f->rule->code);
    }
}

/* Why the file at PATH, which held BEFORE when it was read, is not to hold AFTER; NULL: it is. */
static const char *why_not(const mending *m, const char *path, quiz_slice before, quiz_slice after,
                           const quiz_findings *done)
{
    const char *why = NULL;

    if (leads_out(m, path))
        why = "a link leads out of what was named; name the file itself";
    else if (has_other_words(done) && does_harm(m, path, after))
        why = "with characters for its entities a question would be lost; mend them yourself";
    else if (!m->options->dry_run && !is_writable(path))
        why = "you may not write to it";
    else if (!m->options->dry_run && !is_still(path, before, m->file))
        why = "it has changed since it was read; try again";
    return why ? quiz_arena_print(m->file, "%s stays as it is: %s", path, why) : NULL;
}

/* Returns NULL, or why it could not be done. */
static const char *put_right(mending *m, const char *path, quiz_slice before, quiz_slice after, quiz_findings *done)
{
    const char *reason = why_not(m, path, before, after, done);

    if (reason) return reason;
    if (m->options->dry_run) {
        diff_write(stdout, path, before, after);
        if (m->status == CLI_DONE) m->status = CLI_WRONG;
        return NULL;
    }
    reason = files_write(path, after, m->file);
    /* Results for programs are one document, which the report is. */
    if (!reason) write_done(m->options->format == FORMAT_TEXT ? stdout : stderr, done);
    return reason;
}

static void fix_file(mending *m, const char *path)
{
    quiz_findings *done = quiz_findings_new();
    quiz_slice before, after;
    const char *reason = files_read(path, &before, NULL, m->file);

    if (!reason) after = fix_text(path, before, done, m->file);
    if (!reason && !quiz_slice_equal(before, after)) reason = put_right(m, path, before, after, done);
    if (reason) cli_complain("%s", reason);
    if (reason) m->status = CLI_CANNOT;
    quiz_findings_free(done);
    quiz_arena_reset(m->file);
}

/* ---- All of them ---- */

static void fix_files(mending *m, const quiz_findings *findings)
{
    const char *last = NULL;

    for (int i = 0; i < quiz_findings_count(findings); i++) {
        const quiz_finding *f = quiz_findings_at(findings, i);
        if (!f->fix.text || (last && strcmp(f->at.file, last) == 0)) continue;
        last = f->at.file;
        fix_file(m, last);
    }
}

static void find_roots(mending *m, quiz_arena *arena)
{
    m->roots = quiz_arena_array(arena, (size_t)m->bank_count, sizeof *m->roots);
    for (int i = 0; i < m->bank_count; i++) {
        char *real = realpath(m->banks[i], NULL);
        if (real) m->roots[i] = quiz_arena_copy(arena, real, strlen(real));
        free(real);
    }
}

static void fix_loaded(mending *m, const cli_loaded *loaded, quiz_arena *arena)
{
    const quiz_check_options none = { .seeds = 0 };

    find_roots(m, arena);
    m->ids = list_ids(loaded->catalog, arena);
    m->id_count = quiz_catalog_count(loaded->catalog);
    m->errors = quiz_findings_count_severity(loaded->findings, QUIZ_ERROR);
    m->file = quiz_arena_new();
    form_check(loaded->bank, loaded->findings);
    quiz_check_allow(loaded->bank, &none, false, loaded->findings);
    quiz_findings_sort(loaded->findings);
    fix_files(m, loaded->findings);
    quiz_arena_free(m->file);
}

int cli_fix(const cli_options *options)
{
    quiz_arena *arena = quiz_arena_new();
    const char *installed = options->play.bank_count ? NULL : folders_questions(arena);
    mending m = { .options = options,
                  .banks = installed ? &installed : options->play.banks,
                  .bank_count = installed ? 1 : options->play.bank_count,
                  .status = CLI_DONE };
    cli_loaded loaded;

    if (cli_load(m.banks, m.bank_count, &loaded)) {
        fix_loaded(&m, &loaded, arena);
        cli_unload(&loaded);
    } else {
        m.status = CLI_CANNOT;
    }
    quiz_arena_free(arena);
    return m.status;
}

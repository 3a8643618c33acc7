/* `marquee check`: every finding of the banks. */
#include "quiz/check.h"
#include "check/report.h"
#include "cli/commands.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int explain(const char *code)
{
    const quiz_rule *rule = quiz_rule_find(code);

    if (!rule) return cli_misused("check", "no finding has the code \"%s\"", code);
    printf("%s: %s: %s\n\n%s\n", rule->code, quiz_severity_name(rule->severity), rule->summary, rule->explain);
    return CLI_DONE;
}

static bool wants_colour(void)
{
    const char *no = getenv("NO_COLOR");

    return isatty(STDOUT_FILENO) && !(no && *no);
}

int cli_check(int argc, char **argv)
{
    cli_options options;
    cli_loaded loaded;
    int status;

    if (!cli_parse("check", argc, argv, &options, &status)) return status;
    if (options.explain) return explain(options.explain);
    if (!cli_load(options.play.banks, options.play.bank_count, &loaded)) return CLI_CANNOT;

    quiz_check_options wanted = { .seeds = 0 };
    quiz_check(loaded.catalog, &wanted, loaded.findings);
    quiz_check_allow(loaded.bank, &wanted, false, loaded.findings);
    quiz_findings_sort(loaded.findings);
    report_summary summary = { quiz_bank_file_count(loaded.bank), quiz_catalog_count(loaded.catalog) };
    if (options.format == FORMAT_JSON) {
        report_json(stdout, loaded.findings, summary);
    } else {
        report_findings(stdout, loaded.findings, wants_colour());
        report_summary_line(stdout, loaded.findings, summary);
    }
    status = cli_status(&loaded);
    if (options.strict && quiz_findings_count_severity(loaded.findings, QUIZ_WARNING)) status = CLI_WRONG;
    cli_unload(&loaded);
    return status;
}

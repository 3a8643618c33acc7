/*
 * The program: which command was meant, and how it ends.
 */
#include "cli/commands.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#ifdef MARQUEE_APP
#define WITH_WINDOW(run) run
#else
#define WITH_WINDOW(run) NULL
#endif

const cli_command cli_commands[] = {
    { "play", FOR_PLAY, cli_play, "[BANK...]", "play (the default)",
      "Plays the questions of the banks in a window. Options that describe a round (mode, count, category, difficulty, "
      "seed, code, ghost, replay) begin with it instead of the title. With --text, or without a display, it is played "
      "in the "
      "terminal." },
    { "check", FOR_CHECK, cli_check, "[BANK...]", "report what is wrong with banks",
      "Reads the banks, tries every question, and reports all that is wrong, each fault with its place and what to do "
      "about it. Without a BANK it reads the questions that came with the program. Each fault has a code, such as "
      "Q002: --explain tells what it means, with an example. Where one is meant as it is, a comment before its section "
      "allows it: ; check: allow CODE because REASON. Exit status: 0 without errors, 1 with some (with --strict "
      "warnings count), 2 where the check could not be done. Where NO_COLOR is set there are no colours." },
    { "list", FOR_LIST, cli_list, "[BANK...]", "list every question that can be asked",
      "Lists every question of the banks with its choices, as one seed (1 unless given) draws them." },
    { "replay", FOR_REPLAY, cli_replay, "FILE [BANK...]", "play a recorded round and write how it ended, as JSON",
      "Makes every move of a recorded round (see play --record) and writes how the round stands then, as JSON; "
      "with its code, where others can play it by one." },
    { "stats", FOR_STATS, cli_stats, "", "tell what was played and how well",
      "Tells what the history has of each player: rounds and answers, modes, days, the questions that were answered "
      "wrongly most often, and the flags that were set, with file and line. As JSON it is all of it, with every round "
      "and answer; as CSV a row for each answer. Exit status 1: the history is damaged, and this is what could be "
      "read." },
    { "shot", FOR_SHOT, WITH_WINDOW(cli_shot), "SCREEN -o FILE.png [BANK...]", "draw one screen into a picture",
      "Draws one screen into a PNG file, without a window: title, question, verdict, results and so on." },
    { "help", FOR_HELP, cli_help, "[COMMAND]", "tell about a command", "Tells about a command, or about all of them." },
};

const int cli_command_count = sizeof cli_commands / sizeof *cli_commands;

const cli_command *cli_command_find(const char *name)
{
    for (int i = 0; i < cli_command_count; i++)
        if (strcmp(cli_commands[i].name, name) == 0) return &cli_commands[i];
    return NULL;
}

const char *cli_command_nearest(const char *name)
{
    const char *names[sizeof cli_commands / sizeof *cli_commands];

    for (int i = 0; i < cli_command_count; i++) names[i] = cli_commands[i].name;
    return quiz_text_nearest(quiz_slice_of(name), names, cli_command_count);
}

/* A file that is opened must not be taken for standard output because that was closed. */
static void hold_standard_files(void)
{
    int file;

    do file = open("/dev/null", O_RDONLY);
    while (file >= 0 && file <= STDERR_FILENO);
    if (file >= 0) close(file);
}

static int run(const cli_command *command, int argc, char **argv)
{
    if (command->run) return command->run(argc, argv);
    cli_complain("this build has no window, so there is no \"%s\"; build it with MARQUEE_APP=ON", command->name);
    return CLI_CANNOT;
}

static int dispatch(int argc, char **argv)
{
    const char *first = argc > 1 ? argv[1] : "";
    const cli_command *command = cli_command_find(first);

    if (command) return run(command, argc - 1, argv + 1);
    if (strcmp(first, "--help") == 0 || strcmp(first, "-h") == 0) {
        cli_help_all();
        return CLI_DONE;
    }
    if (strcmp(first, "--version") == 0) {
        puts("marquee " MARQUEE_VERSION);
        return CLI_DONE;
    }
    if (!*first || *first == '-' || access(first, F_OK) == 0) return cli_play(argc, argv);
    const char *near = cli_command_nearest(first);
    if (near)
        cli_complain("there is no command and no file \"%s\"; did you mean \"%s\"?", first, near);
    else
        cli_complain("there is no command and no file \"%s\"; \"marquee help\" lists the commands", first);
    return CLI_CANNOT;
}

/* What could not be written must not look like success; a reader that has seen enough needs no message. */
static int finish(int status)
{
    errno = 0;
    if (fflush(stdout) == 0 && !ferror(stdout)) return status;
    if (errno != EPIPE) cli_complain("cannot write standard output: %s", strerror(errno ? errno : EIO));
    return CLI_CANNOT;
}

int main(int argc, char **argv)
{
    hold_standard_files();
    signal(SIGPIPE, SIG_IGN);
    return finish(dispatch(argc, argv));
}

/* `marquee play`: in the window, or in the terminal where there is none. */
#include "cli/cli.h"

#include <unistd.h>

/* *NO_DISPLAY: there is no window to play in. */
static int play_in_window(const cli_play_options *options, bool *no_display)
{
#ifdef MARQUEE_APP
    return cli_play_window(options, no_display);
#else
    (void)options;
    *no_display = true;
    return CLI_CANNOT;
#endif
}

int cli_play(int argc, char **argv)
{
    cli_play_options options;
    int status;
    bool no_display = false;

    if (!cli_parse_play("play", argc, argv, &options, &status)) return status;
    if (options.text) return cli_play_text(&options);
    status = play_in_window(&options, &no_display);
    if (!no_display) return status;
    if (!isatty(STDIN_FILENO)) {
        cli_complain("there is no display and no terminal; --text plays without them");
        return CLI_CANNOT;
    }
    cli_complain("there is no display, so this is played in the terminal");
    return cli_play_text(&options);
}

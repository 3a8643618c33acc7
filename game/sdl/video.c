/* Video: see video.h. */
#include "sdl/video.h"

#include <SDL.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "sdl/reason.h"

/* On Linux a display has a name; without one, SDL would take over a text console, or draw for nobody. */
static bool has_display_name(void)
{
    return strcmp(SDL_GetPlatform(), "Linux") != 0 || getenv("DISPLAY") || getenv("WAYLAND_DISPLAY") ||
           getenv("SDL_VIDEODRIVER");
}

static bool is_display_real(void)
{
    const char *driver = SDL_GetCurrentVideoDriver();

    return getenv("SDL_VIDEODRIVER") || (strcmp(driver, "dummy") != 0 && strcmp(driver, "offscreen") != 0);
}

/*
 * The game takes keys and no text. So X need not read its table of composed characters (it takes as long as all that
 * Marquee does to its first frame), and no input method may keep letters to itself.
 */
static void give_hints(void)
{
    static const struct {
        const char *name, *value;
    } hints[] = {
        { SDL_HINT_APP_NAME, "Marquee" },
        { SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1" },
        { SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0" },
        { SDL_HINT_VIDEO_MINIMIZE_ON_FOCUS_LOSS, "0" },
        { SDL_HINT_TOUCH_MOUSE_EVENTS, "0" },
        { SDL_HINT_MOUSE_TOUCH_EVENTS, "0" },
    };

    setenv("XCOMPOSEFILE", "/dev/null", 0);
    for (size_t i = 0; i < SDL_arraysize(hints); i++) SDL_SetHint(hints[i].name, hints[i].value);
}

static void end_as_well(int number)
{
    (void)number;
    raise(SIGTERM);
}

/* SDL makes a wish to quit of a signal to end; that the terminal has gone is one too. */
static void heed_hang_up(void)
{
    struct sigaction action = { .sa_handler = end_as_well }, before;

    if (sigaction(SIGHUP, NULL, &before) == 0 && before.sa_handler == SIG_DFL) sigaction(SIGHUP, &action, NULL);
}

bool video_start(char **reason)
{
    give_hints();
    if (has_display_name() && SDL_Init(SDL_INIT_VIDEO) == 0 && is_display_real()) {
        SDL_StopTextInput();
        heed_hang_up();
        return true;
    }
    SDL_Quit();
    reason_give(reason, "there is no display");
    return false;
}

void video_allow_sleep(bool allowed)
{
    bool is_allowed = SDL_IsScreenSaverEnabled();

    if (allowed && !is_allowed) SDL_EnableScreenSaver();
    if (!allowed && is_allowed) SDL_DisableScreenSaver();
}

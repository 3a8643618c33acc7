/* The rules on screens, with the fonts of the game; a build without a window has none. */
#include "cli/cli.h"

#ifdef MARQUEE_APP

#include "screens/fit.h"
#include "sdl/fonts.h"
#include "store/folders.h"

#include <stdlib.h>

static int width_of(void *data, frame_font font, int size, const char *text)
{
    return fonts_width(data, font, size, text);
}

static bool has(void *data, frame_font font, uint32_t code)
{
    return fonts_have(data, font, code);
}

bool cli_fit(const cli_loaded *loaded)
{
    quiz_arena *arena = quiz_arena_new();
    const char *assets = folders_assets(NULL, arena);
    char *reason = NULL;
    fonts *f = assets ? fonts_open(assets, &reason) : NULL;

    if (f)
        fit_check(loaded->catalog, &(fit_fonts){ .width = width_of, .has = has, .data = f }, loaded->findings);
    else
        cli_complain("the rules on screens were left out: %s", reason ? reason : "the fonts are nowhere to be found");
    fonts_close(f);
    free(reason);
    quiz_arena_free(arena);
    return f != NULL;
}

#else

bool cli_fit(const cli_loaded *loaded)
{
    (void)loaded;
    cli_complain("the rules on screens were left out: this build has no window");
    return false;
}

#endif

/*
 * The credits: who made what, and under which licence. Licences are named as the SPDX list does.
 */
#include "screens/rect.h"
#include "screens/roll.h"
#include "screens/screen.h"

typedef struct credit {
    const char *name, *maker, *licence;
} credit;

static const credit fonts[] = {
    { "Bebas Neue", "Ryoichi Tsunekawa", "OFL-1.1" },
    { "Open Sans", "Steve Matteson, Google", "Apache-2.0" },
};

static const credit software[] = {
    { "SDL2, SDL2_ttf, SDL2_image, SDL2_mixer", "Sam Lantinga", "Zlib" },
    { "HarfBuzz", "Behdad Esfahbod, Google, Red Hat", "MIT-Modern-Variant" },
    { "FreeType", "The FreeType Project", "FTL" },
    { "FriBidi", "Dov Grobgeld, Behdad Esfahbod", "LGPL-2.1-or-later" },
    { "fontconfig", "Keith Packard", "HPND-sell-variant" },
    { "utf8proc", "Steven G. Johnson, Jiahao Chen, Tony Kelman", "MIT" },
    { "inih", "Ben Hoyt", "BSD-3-Clause" },
    { "Jansson", "Petri Lehtinen", "MIT" },
    { "libpng", "Glenn Randers-Pehrson, Cosmin Truta", "libpng-2.0" },
};

static void add_credits(ui *u, roll *r, text_id heading, const credit *credits, size_t count)
{
    roll_heading(r, ui_say(u, heading));
    for (size_t i = 0; i < count; i++)
        roll_pair(r, credits[i].name, quiz_arena_print(u->arena, "%s\u00A0· %s", credits[i].maker, credits[i].licence));
}

/* What of A and B is given, a line each. */
static const char *both(ui *u, const char *a, const char *b)
{
    if (a == NULL || b == NULL) return a != NULL ? a : b;
    return quiz_arena_print(u->arena, "%s\n%s", a, b);
}

static void add_banks(const app *a, ui *u, roll *r)
{
    const quiz_bank *bank = quiz_catalog_bank(a->options.catalog);

    roll_heading(r, ui_say(u, TEXT_CREDITS_BANKS));
    for (int i = 0; i < quiz_bank_title_count(bank); i++) {
        const quiz_bank_title *t = quiz_bank_title_at(bank, i);
        const char *rest = both(u, both(u, t->author, t->license), t->source);
        roll_pair(r, t->title, rest != NULL ? rest : "–");
    }
}

static void add_game(const app *a, ui *u, roll *r)
{
    const char *name = "Marquee";

    if (a->options.version != NULL)
        name = texts_fill(u->texts, u->arena, TEXT_CREDITS_VERSION, a->options.version, (char *)NULL);
    roll_text(r, FONT_REGULAR, INK_TEXT, ui_say(u, TEXT_CREDITS_ABOUT));
    roll_heading(r, ui_say(u, TEXT_CREDITS_GAME));
    roll_pair(r, name, "Marquee contributors\u00A0· MIT");
}

static void credits_frame(app *a, ui *u)
{
    static const hint hints[] = {
        { .kind = INPUT_UP, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_SCROLL },
        { .kind = INPUT_BACK, .label = TEXT_BACK },
    };
    page p = page_of(u);
    rect area = p.full;

    page_draw_name(u, &p, &area, ui_say(u, TEXT_CREDITS_HEADING));
    roll r = roll_new(u, area.w, ALIGN_CENTRE);
    add_game(a, u, &r);
    add_banks(a, u, &r);
    add_credits(u, &r, TEXT_CREDITS_FONTS, fonts, sizeof fonts / sizeof *fonts);
    add_credits(u, &r, TEXT_CREDITS_SOFTWARE, software, sizeof software / sizeof *software);
    bool scrolls = roll_draw(&r, area, 0, INPUT_UP, INPUT_DOWN);
    hints_draw(u, p.hints, hints + !scrolls, 1 + scrolls);
    if (ui_take(u, INPUT_BACK)) app_back(a);
}

const screen screen_credits = { .name = "credits", .frame = credits_frame };

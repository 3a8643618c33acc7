/*
 * Every screen, at every size and every size of letters, in every language, with the fonts that players see: no word
 * is cut off, none leaves the screen, none lies over another, and no sign is empty.
 */
#include "../unit/small_bank.h"
#include "screens/app.h"
#include "sdl/canvas.h"

#include <dirent.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static const struct {
    int w, h;
} sizes[] = { { 640, 360 }, { 1280, 720 }, { 1080, 1920 }, { 2560, 1080 } };

static const int text_sizes[] = { 100, 125, 150, 200 };

typedef struct look {
    const char *language, *screen;
    int w, h, text_size, device;
    frame_measure measure;
    int faults;
} look;

static void complain(look *l, const char *what, const char *text, const char *other)
{
    if (l->faults++ < 40)
        print_error("%s %s %dx%d at %d %% (device %d): \"%s\" %s%s%s\n", l->language, l->screen, l->w, l->h,
                    l->text_size, l->device, text, what, other[0] != '\0' ? ": " : "", other);
}

/* What the letters of C take of the screen; a line reaches from the tops of capitals to a little below the baseline. */
static rect letters_of(const look *l, const frame_command *c)
{
    static const float shares[] = { [ALIGN_LEFT] = 0, [ALIGN_CENTRE] = 0.5f, [ALIGN_RIGHT] = 1 };
    float gaps = (float)(quiz_text_length(quiz_slice_of(c->text)) - 1) * c->tracking;
    float w = l->measure.width(l->measure.data, c->font, c->size, c->text) + gaps, h = c->size * 0.8f;

    return (rect){ c->at.x + (c->at.w - w) * shares[c->align], c->at.y + (c->at.h - h) / 2, w, h };
}

static bool overlap(rect a, rect b)
{
    float w = fminf(a.x + a.w, b.x + b.w) - fmaxf(a.x, b.x), h = fminf(a.y + a.h, b.y + b.h) - fmaxf(a.y, b.y);

    return w > 1.5f && h > 1.5f;
}

static bool lies_in(rect a, rect b)
{
    return a.x >= b.x && a.y >= b.y && a.x + a.w <= b.x + b.w && a.y + a.h <= b.y + b.h;
}

/* What a sign says stands on it: where it has shrunk to nothing, players do not know what they are asked. */
static void judge_sign(look *l, const frame *f, rect sign)
{
    for (int i = 0; i < f->count; i++)
        if (f->commands[i].kind == DRAW_TEXT && lies_in(letters_of(l, &f->commands[i]), sign)) return;
    complain(l, "says nothing", "the sign", "");
}

static void judge(look *l, const frame *f)
{
    for (int i = 0; i < f->count; i++) {
        const frame_command *c = &f->commands[i];
        if (c->fill == INK_SIGN_TOP) judge_sign(l, f, c->at);
        if (c->kind != DRAW_TEXT || c->alpha < 0.1f) continue;
        rect at = letters_of(l, c);
        if (strstr(c->text, "…") != NULL) complain(l, "is cut off", c->text, "");
        if (at.x < -1 || at.y < -1 || at.x + at.w > f->w + 1 || at.y + at.h > f->h + 1)
            complain(l, "leaves the screen", c->text, "");
        for (int k = 0; k < i; k++) {
            const frame_command *other = &f->commands[k];
            if (other->kind == DRAW_TEXT && overlap(at, letters_of(l, other)))
                complain(l, "lies over", c->text, other->text);
        }
    }
}

static void judge_screen(look *l, app *a, frame *f, float w, float h)
{
    static const input_device devices[] = { DEVICE_KEYBOARD, DEVICE_TOUCH, DEVICE_CONTROLLER };

    for (size_t i = 0; i < sizeof devices / sizeof *devices; i++) {
        const input in = { .kind = INPUT_POINT, .device = devices[i], .x = -10, .y = -10 };
        l->device = (int)devices[i];
        if (!app_show(a, l->screen)) fail_msg("cannot show %s", l->screen);
        app_step(a, &in, 100000, w, h, f);
        app_step(a, &(input){ .kind = INPUT_NONE }, 100000, w, h, f);
        judge(l, f);
    }
}

/* What comes up by the arrow, page by page. */
static void judge_pages(look *l, app *a, frame *f, float w, float h)
{
    enum { PAGES = 5 };

    for (int i = 0; i < PAGES; i++) {
        app_step(a, &(input){ .kind = INPUT_DOWN }, 100000, w, h, f);
        app_step(a, &(input){ .kind = INPUT_NONE }, 100000, w, h, f);
        judge(l, f);
    }
}

static bool ask_many(void *data, const quiz_question *question, int counts[QUIZ_CHOICES_MAX])
{
    (void)data;
    for (int i = 0; i < question->choice_count; i++) counts[i] = 1000 + i;
    return true;
}

/* What is said of lifelines that are used, and of those that cannot be. */
static void judge_lifelines(look *l, app *a, frame *f, float w, float h)
{
    if (!app_show(a, "question")) fail_msg("cannot show the question");
    for (const char *letter = "nuxtuxs"; *letter != '\0'; letter++) {
        app_step(a, &(input){ .kind = INPUT_LETTER, .value = *letter }, 100000, w, h, f);
        judge(l, f);
    }
}

/* Those of parties in a party, all others in the first mode; and what looks otherwise in every mode. */
static bool belongs_to(const char *screen, const quiz_mode *mode)
{
    static const char *const names[] = { "setup", "question", "verdict", "walk", "results" };

    if (app_screen_is_for_parties(screen)) return mode->players_most > 0;
    if (mode->players_most > 0) return strcmp(screen, "setup") == 0;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i], screen) == 0) return true;
    return mode == quiz_modes;
}

static void judge_screens(look *l, const quiz_mode *mode, const char *asked)
{
    const quiz_setup eight = { .mode = mode,
                               .count = 20,
                               .title = -1,
                               .difficulty = -1,
                               .limit_ms = 20000,
                               .seed = 3,
                               .players = QUIZ_PLAYERS_MAX,
                               .buzzers = l->text_size != 125 };
    char *reason = NULL;
    settings chosen;
    small_bank bank = small_bank_make(24, 4);
    canvas *c = canvas_open(ASSETS_DIR, "evening", l->w, l->h, bank.findings, &reason);
    frame *f = frame_new();
    float w, h;

    if (c == NULL) fail_msg("%s", reason);
    settings_default(&chosen);
    chosen.text_size = l->text_size;
    chosen.mode = (int)(mode - quiz_modes);
    l->measure = canvas_measure(c);
    canvas_logical_size(c, &w, &h);
    app *a = app_new(&(app_options){ .catalog = bank.catalog,
                                     .settings = &chosen,
                                     .measure = l->measure,
                                     .assets = ASSETS_DIR,
                                     .language = l->language,
                                     .version = "1.0.0",
                                     .reduced_motion = true,
                                     .today = 20260714,
                                     .audience = { .ask = ask_many },
                                     .setup = mode->players_most > 0 ? &eight : NULL,
                                     .seed = 3 });
    app_step(a, &(input){ .kind = INPUT_NONE }, 100000, w, h, f);
    for (int i = 0; (l->screen = app_screen_at(i)) != NULL; i++) {
        if ((asked != NULL && strcmp(asked, l->screen) != 0) || !belongs_to(l->screen, mode)) continue;
        judge_screen(l, a, f, w, h);
        if (strcmp(l->screen, "statistics") == 0) judge_pages(l, a, f, w, h);
    }
    l->screen = mode->name;
    if (mode->players_most == 0) judge_lifelines(l, a, f, w, h);
    app_free(a);
    frame_free(f);
    canvas_close(c);
    small_bank_free(bank);
}

static int faults_in(const char *language)
{
    look l = { .language = language };

    for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++)
        for (size_t t = 0; t < sizeof text_sizes / sizeof *text_sizes; t++) {
            l.w = sizes[s].w;
            l.h = sizes[s].h;
            l.text_size = text_sizes[t];
            judge_screens(&l, &quiz_modes[0], getenv("SCREEN"));
            bool ends = t == 0 || t + 1 == sizeof text_sizes / sizeof *text_sizes;
            for (int m = 1; m < quiz_mode_count && ends; m++) judge_screens(&l, &quiz_modes[m], getenv("SCREEN"));
        }
    return l.faults;
}

static void test_no_word_is_cut_off_or_lies_over_another_in_any_language(void **state)
{
    DIR *folder = opendir(ASSETS_DIR "/lang");
    int faults = 0;

    (void)state;
    assert_non_null(folder);
    for (struct dirent *e; (e = readdir(folder)) != NULL;) {
        char code[64], rest[64];
        if (sscanf(e->d_name, "%60[a-z]%60s", code, rest) == 2) faults += faults_in(code);
    }
    closedir(folder);
    assert_int_equal(faults, 0);
}

/* ---- The film ---- */

static bool is_cut(const frame *f)
{
    for (int i = 0; i < f->count; i++)
        if (f->commands[i].kind == DRAW_TEXT && f->commands[i].alpha > 0.5f && strstr(f->commands[i].text, "…") != NULL)
            return true;
    return false;
}

/* From the question that stands to the next one, through its verdict. */
static void answer(app *a, frame *f, float w, float h, uint64_t *now)
{
    const quiz_question *q = quiz_round_look(app_round(a))->question;
    const input wrong = { .kind = INPUT_CHOICE, .value = (q->key + 1) % q->choice_count };

    app_step(a, &wrong, *now += 1000, w, h, f);
    app_step(a, &(input){ .kind = INPUT_NONE }, *now += 1000, w, h, f);
    if (is_cut(f)) fail_msg("\"%s\" is cut off in its verdict", q->prompt);
    app_step(a, &(input){ .kind = INPUT_ACCEPT }, *now += 1000, w, h, f);
}

static void play_film(const quiz_catalog *catalog, int width, int height)
{
    settings chosen;
    quiz_findings *findings = quiz_findings_new();
    canvas *c = canvas_open(ASSETS_DIR, "evening", width, height, findings, &(char *){ NULL });
    frame *f = frame_new();
    float w, h;
    uint64_t now = 0;

    assert_non_null(c);
    settings_default(&chosen);
    chosen.text_size = 200;
    canvas_logical_size(c, &w, &h);
    const quiz_setup all = {
        .mode = &quiz_modes[0], .count = QUIZ_COUNT_MAX, .title = -1, .difficulty = -1, .seed = 3
    };
    app *a = app_new(&(app_options){ .catalog = catalog,
                                     .settings = &chosen,
                                     .measure = canvas_measure(c),
                                     .reduced_motion = true,
                                     .round = quiz_round_new(catalog, &all, NULL) });
    while (quiz_round_look(app_round(a))->phase == QUIZ_ASKING) {
        app_step(a, &(input){ .kind = INPUT_NONE }, now += 1000, w, h, f);
        if (is_cut(f))
            fail_msg("\"%s\" is cut off at %dx%d", quiz_round_look(app_round(a))->question->prompt, width, height);
        answer(a, f, w, h, &now);
    }
    app_free(a);
    frame_free(f);
    canvas_close(c);
    quiz_findings_free(findings);
}

static void test_every_question_of_the_film_is_seen_whole_with_the_largest_letters(void **state)
{
    const char *const paths[] = { QUESTIONS_DIR };
    quiz_findings *findings = quiz_findings_new();
    quiz_bank *bank = quiz_bank_load(paths, 1, findings, &(char *){ NULL });
    quiz_catalog *catalog = quiz_catalog_new(bank, findings);

    (void)state;
    for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++) play_film(catalog, sizes[s].w, sizes[s].h);
    quiz_catalog_free(catalog);
    quiz_bank_free(bank);
    quiz_findings_free(findings);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_question_of_the_film_is_seen_whole_with_the_largest_letters),
        cmocka_unit_test(test_no_word_is_cut_off_or_lies_over_another_in_any_language),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/*
 * Scripted play, frame by frame: each tests/golden/NAME.script does what a player does, and the frames that it asks
 * for must be those in NAME.txt. UPDATE=1 writes them anew. Names as arguments: only these. A line of a script is one
 * of
 *
 *   bank FILE, size W H, seed N, count N, time WORD, motion on|off, notice TEXT,
 *   text PERCENT, language CODE, mode NAME, history, today YYYYMMDD, audience N N N N ...    before anything else
 *   show SCREEN, resize W H, device keyboard|pointer|touch|controller
 *   key NAME, choice N, answer right|wrong, wait MS, scroll N, click TEXT, type TEXT, erase
 *   buzz PLAYER..., which are several in the same moment
 *   move X Y, press X Y, release X Y
 *   expect screen NAME, expect text TEXT, expect no TEXT, expect wake MS, expect quit
 *   frame [screen title bars ... whatever it is called]
 */
#include "script.h"

static void do_show(script *s, const char *rest)
{
    if (!app_show(s->hands.app, rest)) fault(s, "cannot show that");
    hands_look(&s->hands);
}

static void do_device(script *s, const char *rest)
{
    static const char *const names[] = { "keyboard", "pointer", "touch", "controller" };

    for (int i = 0; i < 4; i++)
        if (strcmp(names[i], rest) == 0) s->hands.device = (input_device)i;
}

static void do_key(script *s, const char *rest)
{
    static const struct {
        const char *name;
        input_kind kind;
    } keys[] = {
        { "up", INPUT_UP },       { "down", INPUT_DOWN },      { "left", INPUT_LEFT },
        { "right", INPUT_RIGHT }, { "enter", INPUT_ACCEPT },   { "esc", INPUT_BACK },
        { "p", INPUT_PAUSE },     { "f11", INPUT_FULLSCREEN }, { "unfocus", INPUT_FOCUS_LOST },
        { "close", INPUT_CLOSE }, { "f1", INPUT_HELP },        { "mute", INPUT_MUTE },
    };
    input in = { .kind = INPUT_LETTER, .value = rest[0] };

    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (strcmp(keys[i].name, rest) == 0) in.kind = keys[i].kind;
    hands_do(&s->hands, in);
}

static void do_choice(script *s, const char *rest)
{
    hands_choose(&s->hands, atoi(rest) - 1);
}

static void do_answer(script *s, const char *rest)
{
    const quiz_question *q = quiz_round_look(app_round(s->hands.app))->question;

    hands_choose(&s->hands, (q->key + (strcmp(rest, "right") == 0 ? 0 : 1)) % q->choice_count);
}

static void do_wait(script *s, const char *rest)
{
    hands_wait(&s->hands, strtoull(rest, NULL, 10));
}

static void do_type(script *s, const char *rest)
{
    hands_do(&s->hands, (input){ .kind = INPUT_TEXT, .name = rest });
}

static void do_erase(script *s, const char *rest)
{
    (void)rest;
    hands_press(&s->hands, INPUT_ERASE);
}

static void do_buzz(script *s, const char *rest)
{
    int players = 0;

    for (const char *at = rest; *at != '\0'; at++)
        if (*at >= '1' && *at <= '8') players |= 1 << (*at - '1');
    if (app_wants_buzz(s->hands.app) == 0) fault(s, "nobody can buzz");
    hands_do(&s->hands, (input){ .kind = INPUT_BUZZ, .value = players });
}

static void do_scroll(script *s, const char *rest)
{
    hands_do(&s->hands, (input){ .kind = INPUT_SCROLL, .value = atoi(rest) });
}

static void do_click(script *s, const char *rest)
{
    if (!hands_click_text(&s->hands, rest)) fault(s, "nothing to click on");
}

static void point(script *s, input_kind kind, const char *rest)
{
    input in = { .kind = kind };

    if (sscanf(rest, "%f %f", &in.x, &in.y) != 2) fault(s, "X Y");
    hands_do(&s->hands, in);
}

static void do_move(script *s, const char *rest)
{
    point(s, INPUT_POINT, rest);
}

static void do_press(script *s, const char *rest)
{
    point(s, INPUT_PRESS, rest);
}

static void do_release(script *s, const char *rest)
{
    point(s, INPUT_RELEASE, rest);
}

static void do_expect(script *s, const char *rest)
{
    bool holds = false;

    if (strncmp(rest, "screen ", 7) == 0) holds = hands_on(&s->hands, rest + 7);
    if (strncmp(rest, "text ", 5) == 0) holds = hands_find(&s->hands, rest + 5) != NULL;
    if (strncmp(rest, "no ", 3) == 0) holds = hands_find(&s->hands, rest + 3) == NULL;
    if (strncmp(rest, "wake ", 5) == 0) holds = app_wake_ms(s->hands.app) == atoi(rest + 5);
    if (strcmp(rest, "quit") == 0) holds = app_wants_quit(s->hands.app);
    if (strcmp(rest, "fullscreen") == 0) holds = app_wants_fullscreen_toggle(s->hands.app);
    if (!holds) fault(s, rest);
}

static void do_frame(script *s, const char *rest)
{
    quiz_arena *arena = quiz_arena_new();

    fprintf(s->out, "%d: %s %s\n%s\n", s->line, app_screen_name(s->hands.app), rest,
            frame_print(s->hands.frame, arena));
    quiz_arena_free(arena);
}

static const struct {
    const char *word;
    void (*act)(script *s, const char *rest);
    bool before; /* says how to begin */
} words[] = {
    { "bank", do_bank, true },        { "size", do_size, true },         { "seed", do_seed, true },
    { "count", do_count, true },      { "time", do_time, true },         { "motion", do_motion, true },
    { "text", do_text, true },        { "language", do_language, true }, { "notice", do_notice, true },
    { "mode", do_mode, true },        { "today", do_today, true },       { "audience", do_audience, true },
    { "history", do_history, true },  { "device", do_device, true },     { "resize", do_size, false },
    { "show", do_show, false },       { "key", do_key, false },          { "choice", do_choice, false },
    { "answer", do_answer, false },   { "wait", do_wait, false },        { "scroll", do_scroll, false },
    { "click", do_click, false },     { "move", do_move, false },        { "press", do_press, false },
    { "release", do_release, false }, { "expect", do_expect, false },    { "frame", do_frame, false },
    { "type", do_type, false },       { "erase", do_erase, false },      { "buzz", do_buzz, false },
};

static void do_line(script *s, char *line)
{
    line[strcspn(line, "\n")] = '\0';
    char *rest = strchr(line, ' ');
    if (rest != NULL) *rest++ = '\0';
    if (line[0] == '\0' || line[0] == '#') return;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (strcmp(words[i].word, line) != 0) continue;
        if (!words[i].before) begin(s);
        words[i].act(s, rest != NULL ? rest : "");
        return;
    }
    fault(s, line);
}

static void end(script *s)
{
    if (!s->begun) return;
    app_free(s->hands.app);
    frame_free(s->hands.frame);
    record_free(s->options.record);
    history_close(s->history);
    if (s->folder[0] != '\0') folder_remove(s->folder);
    small_bank_free(s->hands.bank);
}

/* What the script's frames look like; free it. */
static char *play(const char *name)
{
    script s = { .name = name, .hands = { .w = 1280, .h = 720 }, .options = { .seed = 7, .reduced_motion = true } };
    char path[1024], line[512], *text = NULL;
    size_t size = 0;

    settings_default(&s.hands.chosen);
    s.out = open_memstream(&text, &size);
    snprintf(path, sizeof path, "%s.script", name);
    FILE *in = fopen(path, "r");
    assert_non_null(in);
    while (fgets(line, sizeof line, in) != NULL) {
        s.line++;
        do_line(&s, line);
    }
    fclose(in);
    fclose(s.out);
    end(&s);
    return text;
}

static void compare(const char *name, const char *got, const char *wanted)
{
    int line = 1;
    const char *a = got, *b = wanted;

    for (; *a != '\0' && *b != '\0'; line++) {
        size_t m = strcspn(a, "\n"), n = strcspn(b, "\n");
        if (m != n || memcmp(a, b, n) != 0)
            fail_msg("%s.txt:%d:\n  wanted: %.*s\n  got:    %.*s", name, line, (int)n, b, (int)m, a);
        a += m + (a[m] == '\n');
        b += n + (b[n] == '\n');
    }
    if (*a != *b) fail_msg("%s.txt:%d: one of them ends here", name, line);
}

static void scripted_play_shows_the_frames_on_file(void **state)
{
    const char *name = *state;
    char path[1024], *got = play(name);

    snprintf(path, sizeof path, "%s.txt", name);
    if (getenv("UPDATE") != NULL) expect_write(path, got);
    char *wanted = expect_read(path);
    compare(name, got, wanted);
    free(wanted);
    free(got);
}

int main(int argc, char **argv)
{
    (void)argc;
    return expect_run("golden", TESTS_DIR "/golden", ".script", argv + 1, scripted_play_shows_the_frames_on_file);
}

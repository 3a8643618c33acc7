/*
 * A word to the author: what is the matter with a question, and a line of text about it. It opens over a verdict, the
 * review, and what tells why.
 */
#include "screens/flag.h"

#include <math.h>
#include <string.h>

#include "screens/field.h"
#include "screens/rect.h"

static const float field_height = 112, status_height = 32, entry_pitch = 50, entry_height = 46, entry_width = 400,
                   widest = 860;

const flag_kind flag_kinds[FLAG_KINDS] = {
    { "wrong", TEXT_FLAG_WRONG },
    { "unclear", TEXT_FLAG_UNCLEAR },
    { "easy", TEXT_FLAG_EASY },
};

hint flag_hint(bool besides)
{
    return (
        hint){ .kind = INPUT_LETTER, .value = FLAG_LETTER, .label = TEXT_KEY_FLAG, .own = besides, .spare = besides };
}

void flag_open(app *a, int index)
{
    app_open(a, &screen_flag);
    a->memory.at = index;
    a->words[0] = '\0';
}

static bool is_kept(const app *a)
{
    return a->memory.told == TEXT_FLAG_KEPT;
}

/* Nothing more is typed once it is kept. */
static bool wants_text(const app *a)
{
    return !is_kept(a);
}

/* ---- Typing ---- */

/* What is too long is not taken, and that is said. */
static void edit(app *a, ui *u)
{
    const char *words = field_edit(u, a->words);

    if (words == NULL) return;
    bool fits = quiz_text_length(quiz_slice_of(words)) <= RECORD_WORDS_MAX;
    if (fits) memcpy(a->words, words, strlen(words) + 1);
    a->memory.told = fits ? TEXT_COUNT : TEXT_FLAG_FULL;
}

static void keep(app *a, ui *u, const quiz_question *q, int kind)
{
    bool kept = record_flag(a->record, q, flag_kinds[kind].name, a->words);

    a->memory.told = kept ? TEXT_FLAG_KEPT : TEXT_FLAG_NOT_KEPT;
    u->memory->focus = kept ? UI_NOTHING : kind;
    app_sound(a, SOUND_BUTTON);
}

/* ---- Drawing ---- */

/* How much was typed, or what came of it. */
static const char *status(const app *a, ui *u)
{
    const char *most = texts_number(u->arena, RECORD_WORDS_MAX);
    int typed = quiz_text_length(quiz_slice_of(a->words));

    if (a->memory.told == TEXT_FLAG_FULL) return texts_fill(u->texts, u->arena, TEXT_FLAG_FULL, most, (char *)NULL);
    if (a->memory.told != TEXT_COUNT) return ui_say(u, a->memory.told);
    if (typed == 0) return "";
    return texts_fill(u->texts, u->arena, TEXT_COUNT_OF, texts_number(u->arena, typed), most, (char *)NULL);
}

static void draw_thanks(const app *a, ui *u, rect at, float scale)
{
    static const text_style style = { .font = FONT_SEMIBOLD, .ink = INK_TEXT, .align = ALIGN_CENTRE };
    const layout l = field_layout(u, at, scale * 1.2f, ui_say(u, a->memory.told));

    ui_lines(u, at, &style, &l);
}

/* Returns which of the entries was chosen, or UI_NOTHING. */
static int draw_entries(const app *a, ui *u, rect *area, float scale)
{
    int chosen = UI_NOTHING;

    for (int i = 0; i < (is_kept(a) ? 1 : FLAG_KINDS); i++) {
        rect entry = rect_cut_top(area, entry_pitch * scale);
        entry = rect_middle(entry, entry_width * scale, entry_height * scale);
        if (ui_menu_item(u, entry, ui_say(u, is_kept(a) ? TEXT_BACK : flag_kinds[i].says), true)) chosen = i;
    }
    return chosen;
}

static int draw_body(const app *a, ui *u, rect area)
{
    static const text_style told = { .font = FONT_REGULAR, .size = 18, .ink = INK_GOLD, .align = ALIGN_CENTRE };
    float rest = field_height + status_height + entry_pitch * FLAG_KINDS, scale = page_text(u, rest, area.h);

    area = rect_middle(area, fminf(widest * scale, area.w), rest * scale);
    rect field = rect_cut_top(&area, field_height * scale), below = rect_cut_top(&area, status_height * scale);
    if (is_kept(a)) {
        draw_thanks(a, u, field, scale);
    } else {
        field_draw(u, field, scale, a->words, ui_say(u, TEXT_FLAG_TYPE));
        ui_text(u, below, &told, status(a, u));
    }
    return draw_entries(a, u, &area, scale);
}

static void flag_frame(app *a, ui *u)
{
    static const hint hints[] = {
        { .kind = INPUT_UP, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_CHOOSE },
        { .kind = INPUT_ACCEPT, .label = TEXT_KEY_TAKE },
        { .kind = INPUT_BACK, .label = TEXT_BACK },
    };
    const quiz_question *q = quiz_round_look(a->round)->results[a->memory.at].question;
    page p = page_of(u);
    rect area = p.full;

    if (wants_text(a)) edit(a, u);
    page_draw_name(u, &p, &area, ui_say(u, TEXT_FLAG_HEADING));
    int chosen = draw_body(a, u, area);
    hints_draw(u, p.hints, hints, sizeof hints / sizeof *hints);
    if ((chosen != UI_NOTHING && is_kept(a)) || ui_take(u, INPUT_BACK))
        app_back(a);
    else if (chosen != UI_NOTHING)
        keep(a, u, q, chosen);
}

/* The review tells which question it is about; over a verdict it is the one that stands. */
static void flag_enter(app *a)
{
    const quiz_round_view *v = quiz_round_look(a->round);

    a->memory.at = v->phase == QUIZ_OVER ? 0 : v->index;
}

const screen screen_flag = {
    .name = "flag", .needs = NEEDS_VERDICT, .frame = flag_frame, .enter = flag_enter, .wants_text = wants_text
};

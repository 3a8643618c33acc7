/*
 * Why is this right? The facts behind each choice, and where they stand. It opens over the verdict and the review.
 */
#include <math.h>

#include "screens/card.h"
#include "screens/draw.h"
#include "screens/flag.h"
#include "screens/rect.h"
#include "screens/screen.h"

enum { LINES_MAX = 400, NO_CHOICE = -1 };

static const float panel_radius = 12, pad_x = 20, mark_width = 44, mark_side = 22, gap_height = 10, most_scale = 1.6f;

/* A line of the list. */
typedef struct why_line {
    const char *text; /* "": a gap */
    const text_style *style;
    float size, height;
    int choice;  /* that it belongs to, or NO_CHOICE */
    bool marked; /* the first one of a choice */
} why_line;

typedef struct why_list {
    ui *u;
    float w;      /* of the texts */
    float scale;  /* how large letters are, beside their usual size */
    float height; /* of all lines */
    int choice;   /* that is told of, or NO_CHOICE */
    why_line *lines;
    int count;
} why_list;

static const text_style prompt_style = { .font = FONT_SEMIBOLD, .size = 22, .ink = INK_TEXT };
static const text_style choice_style = { .font = FONT_BOLD, .size = 21, .ink = INK_TEXT };
static const text_style fact_style = { .font = FONT_REGULAR, .size = 19, .ink = INK_TEXT };
static const text_style quiet_style = { .font = FONT_REGULAR, .size = 16, .ink = INK_QUIET };

static void add_line(why_list *l, why_line line)
{
    if (l->count >= LINES_MAX) return;
    line.choice = l->choice;
    l->height += line.height;
    l->lines[l->count++] = line;
}

static void add_gap(why_list *l)
{
    add_line(l, (why_line){ .text = "", .height = gap_height });
}

/* TEXT in as many lines as it takes. */
static void add_text(why_list *l, const text_style *style, bool marked, const char *text)
{
    float size = floorf(style->size * l->scale);
    const layout_wish wish = {
        .font = style->font, .w = l->w, .h = INFINITY, .most = size, .least = size, .lines = LINES_MAX
    };
    layout all = layout_fit(&wish, l->u->measure, l->u->arena, text);

    for (int i = 0; i < all.count; i++)
        add_line(
            l,
            (why_line){
                .text = all.lines[i], .style = style, .size = size, .height = all.pitch, .marked = marked && i == 0 });
}

/* The fact, and where it stands. */
static void add_proof(why_list *l, const quiz_proof *p)
{
    ui *u = l->u;
    const text_id id = p->holds ? TEXT_WHY_HOLDS : TEXT_WHY_FAILS;

    add_text(l, &fact_style, false, texts_fill(u->texts, u->arena, id, p->fact, (char *)NULL));
    if (p->origin.file != NULL) add_text(l, &quiet_style, false, card_place(u, &p->origin));
}

/* What its author wrote has no other proof than his word, and what he says of it. */
static void add_reasons(why_list *l, const quiz_question *q, int choice)
{
    bool written = q->form == QUIZ_WRITTEN, right = choice == q->key;

    for (int i = 0; i < q->proof_count && !written; i++)
        if (q->proofs[i].choice == choice) add_proof(l, &q->proofs[i]);
    if (right && q->explanation != NULL)
        add_text(l, &fact_style, false, q->explanation);
    else if (written)
        add_text(l, &quiet_style, false, ui_say(l->u, right ? TEXT_WHY_KEY : TEXT_WHY_OTHER));
}

static void add_choice(why_list *l, const quiz_question *q, int choice)
{
    const char *text = quiz_arena_print(l->u->arena, "%c · %s", 'A' + choice, texts_choice(l->u->texts, q, choice));

    add_gap(l);
    l->choice = choice;
    add_gap(l);
    add_text(l, &choice_style, true, text);
    add_reasons(l, q, choice);
    add_gap(l);
    l->choice = NO_CHOICE;
}

static why_list list_of(ui *u, float w, float scale, const quiz_question *q)
{
    why_list l = { .u = u, .w = w - 2 * pad_x - mark_width * scale, .scale = scale };
    const char *from = card_source(u, q);

    l.choice = NO_CHOICE;
    l.lines = quiz_arena_array(u->arena, LINES_MAX, sizeof *l.lines);
    add_text(&l, &prompt_style, false, q->prompt);
    for (int i = 0; i < q->choice_count; i++) add_choice(&l, q, i);
    add_gap(&l);
    if (from[0] != '\0') add_text(&l, &quiet_style, false, from);
    return l;
}

/* Letters larger than the setting has them where all of it has room; what has none at their size is scrolled. */
static why_list largest_list(ui *u, rect at, const quiz_question *q)
{
    static const float larger[] = { 1.6f, 1.4f, 1.2f, 1 };

    for (size_t i = 0; i < sizeof larger / sizeof *larger; i++) {
        why_list l = list_of(u, at.w, fminf(larger[i] * u->text, fmaxf(u->text, most_scale)), q);
        if (l.height <= at.h - gap_height) return l;
    }
    return list_of(u, at.w - UI_SCROLL_WIDTH, u->text, q);
}

static bool is_gap(const why_line *line)
{
    return line->text[0] == '\0';
}

/* How many lines from FIRST on have room; at least one. */
static int room_for(const why_list *l, int first, float room)
{
    int count = 0;

    for (float y = 0; first + count < l->count; count++) {
        y += l->lines[first + count].height;
        if (y > room && count > 0) break;
    }
    while (count > 1 && first + count < l->count && is_gap(&l->lines[first + count - 1])) count--;
    return count;
}

/* The first line of the list's end as far as it can be scrolled. */
static int last_first(const why_list *l, float room)
{
    int first = l->count;

    while (first > 0 && room_for(l, first - 1, room) >= l->count - first + 1) first--;
    return first;
}

/* A panel behind the lines from FIRST on that belong to one choice; returns how many they are. */
static int draw_choice_panel(ui *u, rect at, const why_list *l, int first, int end, int key)
{
    int choice = l->lines[first].choice, count = 0;
    rect panel = rect_of(at.x, at.y, at.w, 0);

    for (; first + count < end && l->lines[first + count].choice == choice; count++)
        panel.h += l->lines[first + count].height;
    if (first + count == end && !is_gap(&l->lines[end - 1])) panel.h += gap_height;
    if (choice != NO_CHOICE)
        draw_panel(u->frame, panel, INK_PANEL, choice == key ? INK_RIGHT_BORDER : INK_PANEL_BORDER, panel_radius);
    return count;
}

static void draw_line(ui *u, rect at, float scale, const why_line *line, int key)
{
    float x = line->choice == NO_CHOICE ? 0 : pad_x + mark_width * scale, side = mark_side * scale;
    bool right = line->choice == key;

    if (line->marked)
        draw_mark(u->frame, rect_middle(rect_of(at.x + pad_x, at.y, side, at.h), side, side),
                  right ? MARK_TICK : MARK_CROSS, right ? INK_RIGHT_BORDER : INK_WRONG_BORDER);
    if (is_gap(line)) return;
    const layout l = { .lines = &line->text, .count = 1, .size = line->size, .pitch = line->height };
    ui_lines(u, rect_of(at.x + x, at.y, at.w - x, at.h), line->style, &l);
}

static bool draw_list(ui *u, rect at, const why_list *l, int key)
{
    int most = last_first(l, at.h - gap_height), first = most > 0 ? ui_scroll(u, at, INK_TEXT, 0, most) : 0;
    int end = first + room_for(l, first, at.h - gap_height);

    rect_cut_right(&at, most > 0 ? UI_SCROLL_WIDTH : 0);
    rect left = at;
    for (int i = first; i < end;) {
        int count = draw_choice_panel(u, left, l, i, end, key);
        while (count-- > 0) rect_cut_top(&left, l->lines[i++].height);
    }
    for (int i = first; i < end; i++) draw_line(u, rect_cut_top(&at, l->lines[i].height), l->scale, &l->lines[i], key);
    return most > 0;
}

/* The review tells which question it is about; over a verdict it is the one that stands. */
static void why_enter(app *a)
{
    const quiz_round_view *v = quiz_round_look(a->round);

    a->memory.at = v->phase == QUIZ_OVER ? 0 : v->index;
}

static void why_frame(app *a, ui *u)
{
    const hint hints[] = {
        { .kind = INPUT_BACK, .label = TEXT_BACK },
        flag_hint(false),
        { .kind = INPUT_UP, .value = HINT_BOTH_WAYS, .label = TEXT_KEY_SCROLL },
    };
    const quiz_question *q = quiz_round_look(a->round)->results[a->memory.at].question;
    page p = page_of(u);
    rect area = p.full;

    page_draw_name(u, &p, &area, ui_say(u, TEXT_WHY_HEADING));
    const why_list l = largest_list(u, area, q);
    bool scrolls = draw_list(u, area, &l, q->key);
    hints_draw(u, p.hints, hints, scrolls ? 3 : 2);
    if (hints_letter(u, FLAG_LETTER)) flag_open(a, a->memory.at);
    if (ui_take(u, INPUT_BACK) || ui_take(u, INPUT_ACCEPT) || hints_letter(u, 'w')) app_back(a);
}

const screen screen_why = { .name = "why", .needs = NEEDS_VERDICT, .frame = why_frame, .enter = why_enter };

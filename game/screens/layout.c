/*
 * Breaking text into lines: greedily to see how many it takes, then anew with the lines balanced.
 */
#include "screens/layout.h"

#include <math.h>
#include <string.h>

#include "screens/words.h"

/* Balancing looks at every pair of words: beyond this many, lines as they fall are balanced enough. */
enum { BALANCED_WORDS = 100, BALANCED_LINES = 6 };

/* Few sizes, so that the painter needs few fonts. */
static const float sizes[] = { 120, 104, 92, 80, 68, 60, 52, 46, 40, 36, 34, 32, 30,
                               28,  26,  24, 22, 21, 20, 18, 17, 16, 15, 14, 13, 12 };

/* What a break costs that no comma calls for, beside 1 for a line that is empty or twice the mean. */
static const float break_cost = 0.12f;

typedef struct breaker {
    const word_list *words;
    float scale; /* from the size the words were measured with to this one */
    float w;
    int *starts; /* where each line begins, and the end */
    int count;
} breaker;

static float gap_before(const breaker *b, int index)
{
    return b->words->items[index].space ? b->words->space * b->scale : 0;
}

static void break_greedily(breaker *b)
{
    float x = 0;

    b->count = 0;
    for (int i = 0; i < b->words->count; i++) {
        const word *w = &b->words->items[i];
        float wider = x + gap_before(b, i) + w->width * b->scale;
        if (w->first || wider > b->w) {
            b->starts[b->count++] = i;
            wider = w->width * b->scale;
        }
        x = wider;
    }
    b->starts[b->count] = b->words->count;
}

static bool wide_words(const breaker *b)
{
    for (int i = 0; i < b->words->count; i++)
        if (b->words->items[i].width * b->scale > b->w) return true;
    return false;
}

static bool kept_lines(const word_list *words)
{
    for (int i = 1; i < words->count; i++)
        if (words->items[i].first) return true;
    return false;
}

static bool ends_with_mark(const word *w)
{
    return strchr(",;:.!?", w->at[w->size - 1]) != NULL;
}

static float line_cost(const breaker *b, float width, float mean, int end)
{
    float off = (width - mean) / mean;
    bool free_break = end == b->words->count || ends_with_mark(&b->words->items[end - 1]);

    return off * off + (free_break ? 0 : break_cost);
}

static float total_width(const breaker *b)
{
    float total = 0;

    for (int i = 0; i < b->words->count; i++) total += gap_before(b, i) + b->words->items[i].width * b->scale;
    return total;
}

/* The cheapest way to end line LINE before word END, from the cheapest ways for the line before. */
static void cheapest_start(const breaker *b, float mean, float (*cost)[BALANCED_WORDS + 1],
                           int (*from)[BALANCED_WORDS + 1], int line, int end)
{
    float width = 0;

    cost[line][end] = INFINITY;
    for (int start = end - 1; start >= line - 1; start--) {
        width += b->words->items[start].width * b->scale + (start + 1 < end ? gap_before(b, start + 1) : 0);
        if (width > b->w) break;
        float sum = cost[line - 1][start] + line_cost(b, width, mean, end);
        if (sum < cost[line][end]) {
            cost[line][end] = sum;
            from[line][end] = start;
        }
    }
}

/* The same number of lines, with the least sum of costs. */
static void balance(breaker *b)
{
    float cost[BALANCED_LINES + 1][BALANCED_WORDS + 1];
    int from[BALANCED_LINES + 1][BALANCED_WORDS + 1] = { { 0 } };
    int n = b->words->count;

    if (b->count < 2 || b->count > BALANCED_LINES || n > BALANCED_WORDS || kept_lines(b->words)) return;
    float mean = total_width(b) / (float)b->count;
    for (int end = 0; end <= n; end++) cost[0][end] = end == 0 ? 0 : INFINITY;
    for (int line = 1; line <= b->count; line++) {
        for (int end = 0; end < line; end++) cost[line][end] = INFINITY;
        for (int end = line; end <= n; end++) cheapest_start(b, mean, cost, from, line, end);
    }
    if (isinf(cost[b->count][n])) return;
    for (int line = b->count, end = n; line > 0; line--) b->starts[line - 1] = end = from[line][end];
}

/* The lines as texts; *WIDEST is what the painter will need for them. */
static layout written(const breaker *b, const layout_wish *wish, float size, frame_measure measure, quiz_arena *arena,
                      float *widest)
{
    const char **lines = quiz_arena_array(arena, (size_t)b->count, sizeof *lines);

    *widest = 0;
    for (int i = 0; i < b->count; i++) {
        const word *first = &b->words->items[b->starts[i]], *last = &b->words->items[b->starts[i + 1] - 1];
        lines[i] = quiz_arena_copy(arena, first->at, (size_t)(last->at + last->size - first->at));
        *widest = fmaxf(*widest, measure.width(measure.data, wish->font, size, lines[i]));
    }
    return (layout){ .lines = lines, .count = b->count, .size = size, .pitch = size * LAYOUT_PITCH };
}

/* TEXT's words at SIZE, broken and balanced; whether they fit the wish is told in the layout. */
static layout at_size(breaker *b, const layout_wish *wish, float size, frame_measure measure, quiz_arena *arena)
{
    float widest;

    b->scale = size / wish->most;
    break_greedily(b);
    layout l = { .count = b->count };
    if (b->count > wish->lines || (float)b->count * size * LAYOUT_PITCH > wish->h || wide_words(b)) return l;
    balance(b);
    l = written(b, wish, size, measure, arena, &widest);
    l.fits = widest <= wish->w;
    return l;
}

static layout at_least_size(breaker *b, const layout_wish *wish, frame_measure measure, quiz_arena *arena)
{
    float widest;
    layout l;

    b->scale = wish->least / wish->most;
    for (int tries = 0; tries < 8; tries++) {
        break_greedily(b);
        if (b->count <= wish->lines) balance(b);
        l = written(b, wish, wish->least, measure, arena, &widest);
        if (widest <= wish->w) break;
        b->w *= 0.97f;
    }
    return l;
}

layout_wish layout_scaled(layout_wish wish, float by)
{
    wish.most = floorf(wish.most * by);
    wish.least = floorf(wish.least * by);
    return wish;
}

layout layout_fit(const layout_wish *wish, frame_measure measure, quiz_arena *arena, const char *text)
{
    const word_list list =
        words_split(measure, wish->font, wish->most, wish->w * 0.9f * wish->most / wish->least, arena, text);
    int *starts = quiz_arena_array(arena, (size_t)list.count + 1, sizeof *starts);
    breaker b = { .words = &list, .w = wish->w, .starts = starts };
    layout l = at_size(&b, wish, wish->most, measure, arena);

    for (size_t i = 0; i < sizeof sizes / sizeof *sizes && !l.fits; i++)
        if (sizes[i] < wish->most && sizes[i] >= wish->least) l = at_size(&b, wish, sizes[i], measure, arena);
    return l.fits ? l : at_least_size(&b, wish, measure, arena);
}

float layout_height(const layout *l)
{
    return (float)l->count * l->pitch;
}

int layout_letters(const char *text)
{
    int count = 0;

    for (; *text != '\0'; text += words_step(text)) count++;
    return count;
}

int layout_letters_after(const layout *l, int first)
{
    int count = 0;

    for (int i = first; i < l->count; i++) count += layout_letters(l->lines[i]) + 1;
    return count;
}

float layout_width(frame_measure measure, frame_font font, float size, float tracking, const char *text)
{
    int count = layout_letters(text);

    return measure.width(measure.data, font, size, text) + tracking * (float)(count > 0 ? count - 1 : 0);
}

static const char *clipped(quiz_arena *arena, const char *text, int count)
{
    const char *end = text;

    while (count-- > 0) end += words_step(end);
    while (end > text && end[-1] == ' ') end--;
    return quiz_arena_print(arena, "%.*s…", (int)(end - text), text);
}

const char *layout_clip(frame_measure measure, quiz_arena *arena, frame_font font, float size, float tracking, float w,
                        const char *text)
{
    int least = 0, most = layout_letters(text);

    if (layout_width(measure, font, size, tracking, text) <= w) return text;
    while (least < most) {
        int middle = (least + most + 1) / 2;
        if (layout_width(measure, font, size, tracking, clipped(arena, text, middle)) <= w)
            least = middle;
        else
            most = middle - 1;
    }
    return clipped(arena, text, least);
}

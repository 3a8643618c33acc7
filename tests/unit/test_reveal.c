/*
 * What a round promises of its questions: none gives away the key of another one. The judge here knows nothing of
 * pose/reveal.c: it looks at every pair of a deck, word by word, as somebody would who reads them.
 */
#include "drawn.h"
#include "quiz/deck.h"
#include "small_bank.h"

#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

enum { DECKS = 10000, COUNT = 12, TEXT_MOST = 2048 };

/* ---- The judge ---- */

/* TEXT in small letters, with one blank around each word: " who directed 7 koğuştaki mucize ". */
static void spread(const char *text, char to[TEXT_MOST])
{
    size_t size = 1;

    to[0] = ' ';
    for (; text && *text && size + 2 < TEXT_MOST; text++) {
        unsigned char c = (unsigned char)*text;
        bool mark = c < 0x80 ? !isalnum(c) : strncmp(text, "\xE2\x80", 2) == 0;
        if (!mark) to[size++] = (char)(c < 0x80 ? tolower(c) : c);
        if (mark && to[size - 1] != ' ') to[size++] = ' ';
        if (mark && c >= 0x80) text += 2;
    }
    if (to[size - 1] != ' ') to[size++] = ' ';
    to[size] = '\0';
}

/* Whether nearly every word of PROMPT that has more than two letters stands in A. */
static bool speaks_of(const char *a, const char *prompt)
{
    char word[TEXT_MOST];
    int all = 0, found = 0;

    for (const char *at = prompt; *at == ' ' && at[1];) {
        size_t size = strcspn(at + 1, " ") + 2;
        memcpy(word, at, size);
        word[size] = '\0';
        all += size > 4;
        found += size > 4 && strstr(a, word);
        at += size - 1;
    }
    return found >= 4 && found * 4 >= all * 3;
}

static bool is_number_or_common(const char *key)
{
    return strspn(key, " 0123456789") == strlen(key) || strcmp(key, " true ") == 0 || strcmp(key, " false ") == 0;
}

/* A question as it is read. */
typedef struct reading {
    char prompt[TEXT_MOST], key[TEXT_MOST], says[2 * TEXT_MOST]; /* SAYS: prompt and explanation */
} reading;

static void read_it(const quiz_question *q, reading *to)
{
    char explains[TEXT_MOST];

    spread(q->prompt, to->prompt);
    spread(q->explanation, explains);
    spread(q->choices[q->key], to->key);
    strcpy(to->says, to->prompt);
    strcat(to->says, explains);
}

static bool gives_away(const reading *a, const reading *b)
{
    return strlen(b->key) > 5 && !is_number_or_common(b->key) && !strstr(b->prompt, b->key) &&
           strstr(a->says, b->key) && speaks_of(a->says, b->prompt);
}

/* ---- Decks ---- */

static void no_deck_of_the_film_holds_a_pair_that_gives_a_key_away(void **state)
{
    const char *path = QUESTIONS_DIR;
    quiz_bank *bank = quiz_bank_load(&path, 1, NULL, NULL);
    quiz_catalog *catalog = quiz_catalog_new(bank, NULL);
    quiz_arena *arena = quiz_arena_new();
    reading readings[COUNT];

    (void)state;
    for (uint64_t seed = 0; seed < DECKS; seed++) {
        quiz_setup setup = { .mode = &quiz_modes[0], .count = COUNT, .title = -1, .difficulty = -1, .seed = seed };
        const quiz_question *asked[COUNT];
        int deck[COUNT], count = drawn(catalog, &setup, deck);
        assert_int_equal(count, COUNT);
        for (int i = 0; i < count; i++) {
            asked[i] = quiz_pose(catalog, deck[i], seed, arena);
            read_it(asked[i], &readings[i]);
        }
        for (int i = 0; i < count; i++)
            for (int k = 0; k < count; k++)
                if (i != k && gives_away(&readings[i], &readings[k]))
                    fail_msg("seed %d: \"%s\" gives away \"%s\"", (int)seed, asked[i]->id, asked[k]->id);
        quiz_arena_reset(arena);
    }
    quiz_arena_free(arena);
    quiz_catalog_free(catalog);
    quiz_bank_free(bank);
}

static int drawn_of(const char *text)
{
    small_bank b = small_bank_read(text);
    quiz_setup setup = { .mode = &quiz_modes[0], .count = 8, .title = -1, .difficulty = -1 };
    int deck[8], count = drawn(b.catalog, &setup, deck);

    small_bank_free(b);
    return count;
}

#define RIVER "[question a]\ntext = Which river flows through Vienna?\nanswer = The Danube\nwrong = The Rhine\n"

static void a_key_in_the_prompt_keeps_two_questions_apart(void **state)
{
    (void)state;
    assert_int_equal(drawn_of(RIVER "[question b]\ntext = What flows through Vienna, as the Danube does?\n"
                                    "answer = A canal\nwrong = A tram\n"),
                     1);
}

static void a_key_in_the_explanation_keeps_two_questions_apart(void **state)
{
    (void)state;
    assert_int_equal(drawn_of(RIVER
                              "[question b]\ntext = Where do the bridges of Vienna stand?\nanswer = In the north\n"
                              "wrong = In the south\nexplain = The Danube flows there.\n"),
                     1);
}

static void a_key_elsewhere_keeps_nothing_apart(void **state)
{
    (void)state;
    assert_int_equal(drawn_of(RIVER "[question b]\ntext = Into which sea does the Danube run?\nanswer = The Black Sea\n"
                                    "wrong = The North Sea\n"),
                     2);
}

static void small_numbers_and_truth_keep_nothing_apart(void **state)
{
    (void)state;
    assert_int_equal(drawn_of("[question a]\ntext = How many bridges has Vienna?\nanswer = 17\nwrong = 18\n"
                              "[question b]\ntext = Vienna has 17 bridges, true or false?\nanswer = True\n"
                              "wrong = False\n"
                              "[question c]\ntext = True or false: many bridges of Vienna are new.\nanswer = True\n"
                              "wrong = False\n"),
                     3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_deck_of_the_film_holds_a_pair_that_gives_a_key_away),
        cmocka_unit_test(a_key_in_the_prompt_keeps_two_questions_apart),
        cmocka_unit_test(a_key_in_the_explanation_keeps_two_questions_apart),
        cmocka_unit_test(a_key_elsewhere_keeps_nothing_apart),
        cmocka_unit_test(small_numbers_and_truth_keep_nothing_apart),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

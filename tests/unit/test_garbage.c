/* Whatever a bank holds, reading, listing and posing it ends, and what is posed is a question. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "quiz/pose.h"
#include "quiz/rng.h"

enum { MUTANTS = 3000, LARGEST = 8192, POSED_MOST = 40 };

static const char sample[] = "[bank]\n"
                             "title = Sample\n"
                             "[type film]\n"
                             "label = {name} ({country})\n"
                             "name = title\n"
                             "country = country\n"
                             "director = person\n"
                             "writer = person, many\n"
                             "star = actor | person, many, partial\n"
                             "remake-of = film\n"
                             "released = date\n"
                             "runtime = number minutes\n"
                             "gross = money USD\n"
                             "[film one]\n"
                             "name = One\n"
                             "also = The First\n"
                             "country = Korea\n"
                             "director = Ann\n"
                             "writer = Ann\n"
                             "writer = Bob\n"
                             "star = Eve\n"
                             "released = 2013-01-23\n"
                             "runtime = 127 minutes\n"
                             "gross = $82.1 million\n"
                             "[film two]\n"
                             "name = Two\n"
                             "country = Turkey\n"
                             "director = Bob\n"
                             "writer = Cem\n"
                             "remake-of = one\n"
                             "released = 2019-10-11\n"
                             "runtime = 132 minutes\n"
                             "[film three]\n"
                             "name = Three\n"
                             "country = Spain\n"
                             "director = Dan\n"
                             "writer = Dan\n"
                             "remake-of = one\n"
                             "partial = writer\n"
                             "released = 2022-09-08\n"
                             "[ask film.director]\n"
                             "text = Who directed {label}?\n"
                             "reverse = Which did {director} direct?\n"
                             "true = {director} directed {label}.\n"
                             "explain = {label} was directed by {director}.\n"
                             "[ask film.writer]\n"
                             "text = Who wrote {name}?\n"
                             "not = Who did NOT write {name}?\n"
                             "pool = film.director, film.writer\n"
                             "[ask film.released]\n"
                             "text = When was {name} released?\n"
                             "first = Which came first?\n"
                             "last = Which came last?\n"
                             "[ask film.runtime]\n"
                             "text = How long is {name}?\n"
                             "most = Which is longest?\n"
                             "least = Which is shortest?\n"
                             "[ask film.gross]\n"
                             "text = What did {name} take?\n"
                             "only = gross\n"
                             "[ask film.remake-of]\n"
                             "text = Of what is {name} a remake?\n"
                             "[question market]\n"
                             "text = What falls\n"
                             "  on whom?\n"
                             "answer = A brick\n"
                             "wrong = A sign\n"
                             "wrong = Ice\n"
                             "choices = 3\n"
                             "difficulty = hard\n"
                             "text.ko = ?\n"
                             "answer.ko = \xEB\xB2\xBD\n"
                             "wrong.ko = \xEA\xB0\x84\n"
                             "wrong.ko = \xEC\x96\xBC\n"
                             "hint.ko-KR = !\n";

static const char *const pieces[] = {
    "[",
    "]",
    "{",
    "}",
    "{{",
    "{name}",
    "{director.name}",
    "{released:long}",
    "=",
    ":",
    ",",
    "|",
    "\n",
    "\r",
    "\n  ",
    "[film one]\n",
    "many",
    "partial",
    "number",
    "date",
    "money",
    "film",
    "999999999999999",
    "$-1.5 billion",
    "0",
    "-1",
    "2013-02-30",
    "\xC3\xA9",
    "\xFF",
    "\x01",
    "\xEF\xBB\xBF",
    "[type film]\nlabel = {label}\n",
    "also =",
    "answer =",
    "wrong =",
    "pool =",
    "label =",
    ".ko",
    "-KR",
    "answer.ko =",
    "wrong.ko =",
    ";",
    "name = Two\n",
    "remake-of = two\n",
};

static size_t mutate(quiz_rng *rng, char *text, size_t size)
{
    size_t at = quiz_rng_below(rng, (uint32_t)size), end = at + quiz_rng_below(rng, 40);
    const char *piece = pieces[quiz_rng_below(rng, sizeof pieces / sizeof *pieces)];
    size_t added = quiz_rng_below(rng, 3) ? strlen(piece) : 0;

    if (end > size || quiz_rng_below(rng, 2)) end = at;
    if (size - (end - at) + added > LARGEST || size - (end - at) + added < 2) return size;
    memmove(text + at + added, text + end, size - end);
    memcpy(text + at, piece, added);
    return size - (end - at) + added;
}

static void assert_question(const quiz_question *q, quiz_arena *arena)
{
    assert_non_null(q->prompt);
    assert_in_range(q->choice_count, QUIZ_CHOICES_MIN, QUIZ_CHOICES_MAX);
    assert_in_range(q->key, 0, q->choice_count - 1);
    for (int i = 0; i < q->choice_count; i++)
        for (int j = 0; j < i; j++)
            assert_string_not_equal(quiz_text_fold(arena, quiz_slice_of(q->choices[i])),
                                    quiz_text_fold(arena, quiz_slice_of(q->choices[j])));
}

static void pose_all(const char *text, size_t size, uint64_t seed)
{
    quiz_findings *findings = quiz_findings_new();
    quiz_bank *bank = quiz_bank_read("garbage.ini", text, size, findings);
    quiz_catalog *catalog = quiz_catalog_new(bank, findings);
    quiz_arena *arena = quiz_arena_new();

    for (int i = 0; i < quiz_catalog_count(catalog) && i < POSED_MOST; i++) {
        const quiz_question *q = quiz_pose(catalog, i, seed, arena), *ko = quiz_pose_in(catalog, i, seed, "ko", arena);
        assert_question(q, arena);
        assert_question(ko, arena);
        assert_int_equal(q->key, ko->key);
        assert_int_equal(q->choice_count, ko->choice_count);
    }
    quiz_findings_sort(findings);
    quiz_arena_free(arena);
    quiz_catalog_free(catalog);
    quiz_bank_free(bank);
    quiz_findings_free(findings);
}

static void the_sample_is_sound_and_asks_in_every_form(void **state)
{
    quiz_findings *findings = quiz_findings_new();
    quiz_bank *bank = quiz_bank_read("sample.ini", sample, strlen(sample), findings);
    quiz_catalog *catalog = quiz_catalog_new(bank, findings);
    int asked[QUIZ_FORM_COUNT] = { 0 };

    (void)state;
    for (int i = 0; i < quiz_catalog_count(catalog); i++) asked[quiz_catalog_at(catalog, i)->form]++;
    for (int form = 0; form < QUIZ_FORM_COUNT; form++) assert_true(asked[form] > 0);
    assert_int_equal(quiz_findings_count_severity(findings, QUIZ_ERROR), 0);
    quiz_catalog_free(catalog);
    quiz_bank_free(bank);
    quiz_findings_free(findings);
}

static void mutants_of_a_bank_do_no_harm(void **state)
{
    quiz_rng rng = quiz_rng_new(20130123, 7);
    char *text = malloc(LARGEST + 1);

    (void)state;
    for (int mutant = 0; mutant < MUTANTS; mutant++) {
        size_t size = strlen(sample);
        memcpy(text, sample, size);
        for (uint32_t i = quiz_rng_below(&rng, 6) + 1; i > 0; i--) size = mutate(&rng, text, size);
        pose_all(text, size, (uint64_t)mutant);
    }
    free(text);
}

static void random_bytes_do_no_harm(void **state)
{
    static const size_t sizes[] = { 0, 1, 2, 3, 100, 4096, 1 << 20 };
    quiz_rng rng = quiz_rng_new(1, 1);

    (void)state;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        char *bytes = malloc(sizes[i] + 1);
        for (size_t b = 0; b < sizes[i]; b++) bytes[b] = (char)quiz_rng_below(&rng, 256);
        pose_all(bytes, sizes[i], 1);
        free(bytes);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_sample_is_sound_and_asks_in_every_form),
        cmocka_unit_test(mutants_of_a_bank_do_no_harm),
        cmocka_unit_test(random_bytes_do_no_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

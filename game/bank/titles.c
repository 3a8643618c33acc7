/* [bank] sections, and which file belongs to which title. */
#include "bank/keys.h"
#include "bank/walk.h"

enum { TITLE, ABOUT, LANGUAGE, AUTHOR, LICENSE, SOURCE, KEY_COUNT };

static const key rows[KEY_COUNT] = {
    [TITLE] = { .name = "title" },   [ABOUT] = { .name = "about" },     [LANGUAGE] = { .name = "language" },
    [AUTHOR] = { .name = "author" }, [LICENSE] = { .name = "license" }, [SOURCE] = { .name = "source" },
};

static const char *language(loading *l, const keys_sorted *sorted)
{
    bank_place value = keys_value(sorted, LANGUAGE);

    if (!value.entry) return "en";
    if (keys_is_language(value.entry->value)) return keys_text(l, sorted, LANGUAGE);
    load_report(l, QUIZ_B_BAD_VALUE, bank_place_of(value), "write a code such as en, ko or pt-BR",
                "\"%.*s\" is not a language", (int)value.entry->value.size, value.entry->value.at);
    return "en";
}

static const char *title(loading *l, const keys_sorted *sorted)
{
    if (keys_value(sorted, TITLE).entry) return keys_text(l, sorted, TITLE);
    if (!keys_meant(sorted, TITLE) && !sorted->place.section->torn)
        load_report(l, QUIZ_B_MISSING_KEY, bank_place_of(sorted->place), "add a line  title = ...",
                    "the bank has no title");
    return walk_stem(sorted->place.document->name, l->arena);
}

static void read_title(loading *l, bank_place section, const keys *table)
{
    keys_sorted sorted = keys_sort(l, section, table);
    quiz_slice name = section.section->name;

    if (name.size)
        load_report(l, QUIZ_B_BAD_NAME, load_place_in(section, name),
                    "write [bank], and the name after  title =", "[bank] takes no name");
    l->bank->titles[l->bank->title_count++] = (quiz_bank_title){
        .title = title(l, &sorted),
        .about = keys_text(l, &sorted, ABOUT),
        .language = language(l, &sorted),
        .author = keys_text(l, &sorted, AUTHOR),
        .license = keys_text(l, &sorted, LICENSE),
        .source = keys_text(l, &sorted, SOURCE),
        .file = section.document->name,
    };
}

static void report_second(loading *l, bank_place section, bank_place before)
{
    load_report(l, QUIZ_B_SECOND_BANK, bank_place_of(section), "put it into a file of its own",
                "this file has a [bank] already");
    quiz_findings_relate(l->findings, bank_place_of(before), "the first one");
}

static void read_titles(loading *l, load_sections sections)
{
    keys table = keys_new(l->work, rows, KEY_COUNT);

    for (int i = 0; i < sections.count; i++) {
        if (i == 0 || sections.at[i].document != sections.at[i - 1].document) {
            read_title(l, sections.at[i], &table);
            continue;
        }
        report_second(l, sections.at[i], sections.at[i - 1]);
        keys_sort(l, sections.at[i], &table); /* its other faults */
    }
}

/* Where nothing bears a [bank], what was loaded is called after its path. */
static void make_title(loading *l)
{
    l->bank->titles[l->bank->title_count++] = (quiz_bank_title){
        .title = walk_stem(l->path, l->arena),
        .language = "en",
        .file = quiz_arena_copy(l->arena, l->path, quiz_slice_of(l->path).size),
    };
}

static bool bears(const loading *l, int title_index, int document)
{
    return l->bank->titles[title_index].file == l->bank->documents[document]->name;
}

/* The title of a file that bears none: the only one in its folder, else -1. */
static int find_in_folder(const loading *l, int folder)
{
    int found = -1;

    for (int d = 0, t = 0; d < l->bank->document_count && t < l->bank->title_count; d++) {
        if (!bears(l, t, d)) continue;
        if (l->folder_of[d] == folder) {
            if (found >= 0) return -1;
            found = t;
        }
        t++;
    }
    return found;
}

void titles_read(loading *l, load_sections sections)
{
    quiz_bank *bank = l->bank;

    bank->titles = quiz_arena_array(l->arena, (size_t)sections.count + 1, sizeof *bank->titles);
    l->title_of = quiz_arena_array(l->work, (size_t)bank->document_count, sizeof *l->title_of);
    read_titles(l, sections);
    if (bank->title_count == 0) {
        make_title(l); /* number 0, as every file has it now */
        return;
    }
    for (int d = 0, t = 0; d < bank->document_count; d++) {
        bool own = t < bank->title_count && bears(l, t, d);
        l->title_of[d] = own ? t++ : find_in_folder(l, l->folder_of[d]);
    }
}

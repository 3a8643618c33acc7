/*
 * Reading rounds from text. The reader trusts nothing: whatever is in the file, it ends with a round whose every move
 * was due, or with findings.
 */
#include "quiz/replay.h"

#include "base/lines.h"
#include "base/map.h"
#include "play/moves.h"
#include "play/number.h"

#include <assert.h>
#include <limits.h>

enum { DAY_MOST = 99991231 };

typedef struct reading {
    const quiz_catalog *catalog;
    const lines_document *document;
    const lines_section *section;
    quiz_findings *findings;
    quiz_setup setup;
    int *asked, *spare; /* entries of the catalog */
    int asked_count, spare_count;
    map drawn;         /* which are in the deck */
    quiz_round *round; /* once all questions are known */
} reading;

/* What a value is taken by; the message, or NULL: all is well. */
typedef const char *taker(reading *r, const lines_entry *entry);

typedef struct key_row {
    const char *name;
    taker *take;
    bool once;       /* at most once */
    bool needed;     /* at least once */
    bool in_a_round; /* taken after all others, when there is a round to make the move in */
    const char *help;
} key_row;

static const char *take_version(reading *r, const lines_entry *entry)
{
    uint64_t version;

    (void)r;
    return number_parse(entry->value, QUIZ_REPLAY_VERSION, QUIZ_REPLAY_VERSION, &version)
               ? NULL
               : "this version of replays is unknown here";
}

static bool parse_fingerprint(quiz_slice value, uint64_t *fingerprint)
{
    static const char digits[] = "0123456789abcdef";
    uint64_t number = 0;

    for (size_t i = 0; i < value.size; i++) {
        int digit = 0;
        while (digit < 16 && digits[digit] != value.at[i]) digit++;
        if (digit == 16) return false;
        number = number << 4 | (uint64_t)digit;
    }
    *fingerprint = number;
    return value.size == 16;
}

static const char *take_bank(reading *r, const lines_entry *entry)
{
    uint64_t fingerprint;

    if (!parse_fingerprint(entry->value, &fingerprint)) return "the bank's fingerprint is not 16 hexadecimal digits";
    if (fingerprint != quiz_bank_fingerprint(quiz_catalog_bank(r->catalog)))
        quiz_findings_add(r->findings, QUIZ_R_OTHER_BANK, lines_place_of_value(r->document, entry), NULL, "%s",
                          "the round was played with another bank, or with an earlier state of this one");
    return NULL;
}

static const char *take_mode(reading *r, const lines_entry *entry)
{
    for (int i = 0; i < quiz_mode_count; i++)
        if (quiz_slice_is(entry->value, quiz_modes[i].name)) r->setup.mode = &quiz_modes[i];
    return r->setup.mode ? NULL : "there is no such mode";
}

static const char *take_seed(reading *r, const lines_entry *entry)
{
    return number_parse(entry->value, 0, QUIZ_SEED_MAX, &r->setup.seed) ? NULL
                                                                        : "the seed is not a whole number of 63 bits";
}

static const char *take_limit(reading *r, const lines_entry *entry)
{
    return number_parse_int(entry->value, 0, INT_MAX, &r->setup.limit_ms) ? NULL
                                                                          : "the limit is not a number of milliseconds";
}

static const char *take_day(reading *r, const lines_entry *entry)
{
    return number_parse_int(entry->value, 1, DAY_MOST, &r->setup.day) ? NULL : "the day is not a date as YYYYMMDD";
}

static const char *take_buzzers(reading *r, const lines_entry *entry)
{
    r->setup.buzzers = quiz_slice_is(entry->value, "yes");
    return r->setup.buzzers || quiz_slice_is(entry->value, "no") ? NULL : "this is neither yes nor no";
}

/* Without a name a player is called as the reader's language calls one. */
static const char *take_player(reading *r, const lines_entry *entry)
{
    quiz_slice name = entry->value;

    if (r->setup.players == QUIZ_PLAYERS_MAX) return "a party has at most 8 players";
    if (name.size > 0 && !quiz_player_name_fits(name)) return "a player cannot be called so";
    if (name.size > 0) r->setup.names[r->setup.players] = quiz_arena_copy(r->document->arena, name.at, name.size);
    r->setup.players++;
    return NULL;
}

static const char *take_question(reading *r, const lines_entry *entry, int *entries, int *count)
{
    const char *id = quiz_arena_copy(r->document->arena, entry->value.at, entry->value.size);
    int index = quiz_catalog_find(r->catalog, id);

    if (index < 0) return "this bank has no such question";
    if (map_get(&r->drawn, (uint64_t)index)) return "a round asks no question twice";
    map_put(&r->drawn, r->document->arena, (uint64_t)index, 1);
    if (*count == QUIZ_COUNT_MAX) return "a round has at most 10,000 questions";
    entries[(*count)++] = index;
    return NULL;
}

static const char *take_ask(reading *r, const lines_entry *entry)
{
    return take_question(r, entry, r->asked, &r->asked_count);
}

static const char *take_spare(reading *r, const lines_entry *entry)
{
    return take_question(r, entry, r->spare, &r->spare_count);
}

static const char *take_move(reading *r, const lines_entry *entry)
{
    quiz_move move;

    if (!moves_parse(entry->value, &move)) return "this is not a move";
    return quiz_round_apply(r->round, move) ? NULL : "this move was not due";
}

static const key_row key_rows[] = {
    { .name = "version", .take = take_version, .once = true, .needed = true, .help = "write  version = 2" },
    { .name = "bank", .take = take_bank, .once = true, .needed = true },
    { .name = "mode", .take = take_mode, .once = true, .needed = true },
    { .name = "seed", .take = take_seed, .once = true, .needed = true },
    { .name = "limit", .take = take_limit, .once = true, .needed = true, .help = "0 is no limit" },
    { .name = "day", .take = take_day, .once = true },
    { .name = "buzzers", .take = take_buzzers, .once = true },
    { .name = "player", .take = take_player, .help = "1 to 24 letters, no semicolon, at most 8 players" },
    { .name = "ask", .take = take_ask, .needed = true, .help = "play it with the bank it was recorded with" },
    { .name = "spare", .take = take_spare, .help = "play it with the bank it was recorded with" },
    { .name = "move",
      .take = take_move,
      .in_a_round = true,
      .help = "a move is  answer 0  to  answer 5,  next,  wait MILLISECONDS,  walk,  pass,  buzz PLAYERS,  "
              "stake POINTS  or the name of a lifeline" },
};

enum { KEY_ROWS = sizeof key_rows / sizeof *key_rows };

static const key_row *key_of(const lines_entry *entry)
{
    for (int i = 0; i < KEY_ROWS; i++)
        if (quiz_slice_is(entry->key, key_rows[i].name)) return &key_rows[i];
    return NULL;
}

static void fault(reading *r, quiz_place at, const char *help, const char *message)
{
    quiz_findings_add(r->findings, QUIZ_R_REPLAY, at, help, "%s", message);
}

static const lines_entry *entry_at(const reading *r, int i)
{
    return &r->document->entries[r->section->first + i];
}

/* Takes the value of each key that is IN_A_ROUND or not; stops at the first fault where the next ones follow from it.
 */
static void take_entries(reading *r, bool in_a_round)
{
    for (int i = 0; i < r->section->count; i++) {
        const lines_entry *entry = entry_at(r, i);
        const key_row *key = key_of(entry);
        if (!key || key->in_a_round != in_a_round) continue;
        const char *message = key->take(r, entry);
        if (!message) continue;
        fault(r, lines_place_of_value(r->document, entry), key->help, message);
        if (in_a_round) return;
    }
}

/* Every key is known, and those that must be there once are there once. */
static void check_keys(reading *r)
{
    int seen[KEY_ROWS] = { 0 };

    for (int i = 0; i < r->section->count; i++) {
        const lines_entry *entry = entry_at(r, i);
        const key_row *key = key_of(entry);
        if (!key)
            fault(r, lines_place_of_key(r->document, entry), NULL, "a replay has no such key");
        else if (seen[key - key_rows]++ && key->once)
            fault(r, lines_place_of_key(r->document, entry), "keep only one", "this key is given twice");
    }
    for (int i = 0; i < KEY_ROWS; i++)
        if (!seen[i] && key_rows[i].needed)
            quiz_findings_add(r->findings, QUIZ_R_REPLAY, lines_place_of_section(r->document, r->section),
                              key_rows[i].help, "the replay has no \"%s\"", key_rows[i].name);
}

/* The one section that a replay has, or NULL. */
static const lines_section *find_section(reading *r)
{
    const lines_document *d = r->document;
    const lines_section *found = NULL;

    for (int i = 0; i < d->section_count; i++) {
        const lines_section *s = &d->sections[i];
        if (!found && quiz_slice_is(s->kind, "replay") && !s->name.size)
            found = s;
        else
            fault(r, lines_place_of_section(d, s), NULL, "a replay has one section, [replay]");
    }
    if (!d->section_count) fault(r, (quiz_place){ .file = d->name }, NULL, "this file is not a replay");
    return found;
}

static int errors(const reading *r)
{
    return quiz_findings_count_severity(r->findings, QUIZ_ERROR);
}

/* As many players as the mode has. */
static void check_players(reading *r, const quiz_mode *mode, quiz_place at)
{
    if (r->setup.players < mode->players_least)
        fault(r, at, "write  player = NAME  for each", "this mode wants more players");
    if ((r->setup.players || r->setup.buzzers) && !mode->players_most)
        fault(r, at, NULL, "this mode is played alone, without players and buzzers");
}

/* What a mode wants of the rest. */
static void check_mode(reading *r)
{
    const quiz_mode *mode = r->setup.mode;
    quiz_place at = lines_place_of_section(r->document, r->section);

    if (mode && mode->rungs && r->asked_count > mode->rung_count)
        fault(r, at, NULL, "there are more questions than rungs");
    if (mode && mode->alike && !r->setup.day)
        fault(r, at, "write  day = YYYYMMDD", "the day of a daily round is not told");
    if (mode) check_players(r, mode, at);
}

static quiz_round *begin(reading *r)
{
    int *entries = quiz_arena_array(r->document->arena, (size_t)(r->asked_count + r->spare_count), sizeof *entries);
    const quiz_deck deck = { .entries = entries, .count = r->asked_count, .spares = r->spare_count };

    for (int i = 0; i < deck.count; i++) entries[i] = r->asked[i];
    for (int i = 0; i < deck.spares; i++) entries[deck.count + i] = r->spare[i];
    return quiz_round_with_deck(r->catalog, &r->setup, &deck);
}

static quiz_round *read_round(reading *r)
{
    int before = errors(r);

    r->section = find_section(r);
    if (!r->section) return NULL;
    check_keys(r);
    r->asked = quiz_arena_array(r->document->arena, (size_t)r->section->count, sizeof *r->asked);
    r->spare = quiz_arena_array(r->document->arena, (size_t)r->section->count, sizeof *r->spare);
    take_entries(r, false);
    check_mode(r);
    if (errors(r) > before) return NULL;

    r->setup.count = r->asked_count;
    r->round = begin(r);
    take_entries(r, true);
    if (errors(r) == before) return r->round;
    quiz_round_free(r->round);
    return NULL;
}

quiz_round *quiz_replay_read(const quiz_catalog *catalog, const char *language, const char *name, const char *bytes,
                             size_t size, quiz_findings *findings)
{
    assert(findings);
    int before = quiz_findings_count_severity(findings, QUIZ_ERROR);
    lines_document *document = lines_read(name, bytes, size, findings);
    reading r = { .catalog = catalog,
                  .document = document,
                  .findings = findings,
                  .setup = { .title = -1, .difficulty = -1, .language = language } };
    bool readable = quiz_findings_count_severity(findings, QUIZ_ERROR) == before;
    quiz_round *round = readable ? read_round(&r) : NULL;

    lines_free(document);
    return round;
}

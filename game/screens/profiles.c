/*
 * From one player to another.
 */
#include "screens/profiles.h"

#include <string.h>

#include "store/history_look.h"
#include "store/settings_table.h"

static const char *name_of(const char *profile)
{
    return history_is_profile(profile) ? profile : history_profile;
}

const char *profiles_said(const app *a, const ui *u)
{
    return texts_named(u->texts, "profile-", name_of(a->options.settings->profile));
}

bool profiles_are_free(const app *a)
{
    return a->round == NULL;
}

/* Where NAME stands among the COUNT NAMES, or would. */
static int place_of(const char *const *names, int count, const char *name)
{
    int at = 0;

    while (at < count && strcmp(names[at], name) < 0) at++;
    return at;
}

/* All that are known, and those that play now or where nobody says who, sorted; *COUNT of them. */
static const char **list(app *a, int *count, quiz_arena *arena)
{
    const char *const added[] = { history_profile, name_of(a->options.settings->profile) };
    const char *const *known = history_profiles(record_history(a->record), count, arena);
    const char **all = quiz_arena_array(arena, (size_t)*count + 2, sizeof *all);

    for (int i = 0; i < *count; i++) all[i] = known[i];
    for (int i = 0; i < 2; i++) {
        int at = place_of(all, *count, added[i]);
        if (at < *count && strcmp(all[at], added[i]) == 0) continue;
        memmove(all + at + 1, all + at, (size_t)(*count - at) * sizeof *all);
        all[at] = added[i];
        ++*count;
    }
    return all;
}

/* What is known of the one before is forgotten, the round that was left is the new one's. */
static bool turn_to(app *a, const char *name)
{
    history *h = record_history(a->record);

    if (!profiles_are_free(a) || !history_is_profile(name)) return false;
    settings_parse(settings_find("profile"), quiz_slice_of(strcmp(name, history_profile) == 0 ? "" : name),
                   a->options.settings);
    history_turn_to(h, name);
    record_use(a->record, h);
    app_recall(a);
    return true;
}

bool profiles_change(app *a, int step)
{
    quiz_arena *arena = quiz_arena_new();
    int count;
    const char **all = list(a, &count, arena);
    int at = place_of(all, count, name_of(a->options.settings->profile));
    bool changes = count > 1 && turn_to(a, all[(at + step + count) % count]);

    quiz_arena_free(arena);
    return changes;
}

bool profiles_add(app *a, const char *name)
{
    if (!turn_to(a, name)) return false;
    history_join(record_history(a->record), record_now(a->record).ms / 1000);
    return true;
}

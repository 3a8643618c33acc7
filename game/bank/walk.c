/* Walking folders; see walk.h. */
#include "bank/walk.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

/* Deeper than any bank is: what goes further is a mistake. */
enum { DEEPEST = 32 };

/* A file or folder by what it is, however it was reached: so links that lead in a circle end. */
typedef struct identity {
    dev_t device;
    ino_t node;
    bool taken; /* listed or walked */
} identity;

typedef struct walk {
    quiz_arena *arena;
    quiz_findings *findings;
    identity *seen;
    size_t seen_count, seen_capacity;
    walk_file *items;
    size_t item_count, item_capacity;
} walk;

static const char suffix[] = ".ini";

/* The number of what STATUS describes: its place among all that was met. */
static int number_of(walk *w, const struct stat *status)
{
    for (size_t i = 0; i < w->seen_count; i++)
        if (w->seen[i].node == status->st_ino && w->seen[i].device == status->st_dev) return (int)i;
    w->seen = quiz_grow(w->seen, w->seen_count, &w->seen_capacity, sizeof *w->seen);
    w->seen[w->seen_count] = (identity){ .device = status->st_dev, .node = status->st_ino };
    return (int)w->seen_count++;
}

/* Returns whether it had been taken before. */
static bool take(walk *w, int number)
{
    bool before = w->seen[number].taken;

    w->seen[number].taken = true;
    return before;
}

static void add_file(walk *w, const char *path, const struct stat *status, int folder, bool named)
{
    int number = number_of(w, status);

    if (take(w, number)) return;
    w->items = quiz_grow(w->items, w->item_count, &w->item_capacity, sizeof *w->items);
    w->items[w->item_count++] = (walk_file){ path, folder, number, named };
}

static bool ends_in_suffix(const char *name)
{
    size_t size = strlen(name);

    return size >= sizeof suffix && strcasecmp(name + size - (sizeof suffix - 1), suffix) == 0;
}

static void report_unreadable(walk *w, const char *path, const char *why)
{
    quiz_findings_add(w->findings, QUIZ_F_UNREADABLE, (quiz_place){ .file = path }, NULL, "this cannot be read: %s",
                      why);
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The names in the folder at PATH, hidden ones left out, sorted; -1 with errno set where it cannot be read. */
static int list_names(walk *w, const char *path, const char ***names)
{
    DIR *folder = opendir(path);
    size_t count = 0, capacity = 0;

    *names = NULL;
    if (!folder) return -1;
    for (const struct dirent *e; (e = readdir(folder)) != NULL;) {
        if (e->d_name[0] == '.') continue;
        *names = quiz_grow(*names, count, &capacity, sizeof **names);
        (*names)[count++] = quiz_arena_copy(w->arena, e->d_name, strlen(e->d_name));
    }
    closedir(folder);
    if (count) qsort(*names, count, sizeof **names, compare_names);
    return (int)count;
}

static bool walk_folder(walk *w, const char *path, const struct stat *status, int depth);

static void walk_entry(walk *w, const char *path, int folder, int depth)
{
    struct stat status;
    bool wanted = ends_in_suffix(path);

    if (stat(path, &status) != 0) {
        if (wanted) report_unreadable(w, path, strerror(errno));
    } else if (S_ISDIR(status.st_mode)) {
        if (depth == DEEPEST)
            report_unreadable(w, path, "it lies too deep");
        else if (!walk_folder(w, path, &status, depth + 1))
            report_unreadable(w, path, strerror(errno));
    } else if (wanted && S_ISREG(status.st_mode)) {
        add_file(w, path, &status, folder, false);
    }
}

/* Returns false, with errno set, where the folder cannot be read. */
static bool walk_folder(walk *w, const char *path, const struct stat *status, int depth)
{
    int folder = number_of(w, status);
    size_t size = strlen(path);
    const char **names;

    if (take(w, folder)) return true;
    int count = list_names(w, path, &names);
    for (int i = 0; i < count; i++) {
        const char *between = size && path[size - 1] == '/' ? "" : "/";
        walk_entry(w, quiz_arena_print(w->arena, "%s%s%s", path, between, names[i]), folder, depth);
    }
    free(names);
    return count >= 0;
}

/* A file that is named lies in a folder too: a [bank] there counts for all that were named of it. */
static int folder_of(walk *w, const char *path)
{
    const char *slash = strrchr(path, '/');
    struct stat status;

    if (stat(slash ? quiz_arena_copy(w->arena, path, (size_t)(slash - path) + 1) : ".", &status) != 0) return -1;
    return number_of(w, &status);
}

static bool walk_path(walk *w, const char *path)
{
    struct stat status;
    size_t seen = w->seen_count, items = w->item_count;

    if (stat(path, &status) != 0) return false;
    if (!S_ISDIR(status.st_mode)) {
        add_file(w, path, &status, folder_of(w, path), true);
        return true;
    }
    if (!walk_folder(w, path, &status, 0)) return false;
    if (w->item_count == items && w->seen_count > seen)
        quiz_findings_add(w->findings, QUIZ_B_EMPTY, (quiz_place){ .file = path },
                          "put a file of questions there, with a name that ends in .ini",
                          "there is no .ini file in this folder");
    return true;
}

static bool walk_all(walk *w, const char *const *paths, int count, const char *draft, const char **reason)
{
    for (int i = 0; i < count; i++) {
        if (draft && strcmp(paths[i], draft) == 0) continue;
        if (!walk_path(w, paths[i])) {
            *reason = quiz_arena_print(w->arena, "%s cannot be read: %s", paths[i], strerror(errno));
            return false;
        }
    }
    return true;
}

/* A file that is not there has no number that another one could have. */
static void list_draft(walk *w, const char *path)
{
    struct stat status;
    int number = stat(path, &status) == 0 ? number_of(w, &status) : -1;

    for (size_t i = 0; i < w->item_count; i++)
        if (w->items[i].number == number) {
            w->items[i].path = path;
            return;
        }
    w->items = quiz_grow(w->items, w->item_count, &w->item_capacity, sizeof *w->items);
    w->items[w->item_count++] = (walk_file){ path, folder_of(w, path), number, true };
}

bool walk_list(const char *const *paths, int count, const char *draft, quiz_arena *arena, quiz_findings *findings,
               walk_files *list, const char **reason)
{
    walk w = { .arena = arena, .findings = findings };
    bool sound = walk_all(&w, paths, count, draft, reason);

    if (sound && draft) list_draft(&w, draft);
    walk_file *items = quiz_arena_array(arena, w.item_count, sizeof *items);
    if (w.item_count) memcpy(items, w.items, w.item_count * sizeof *items);
    *list = (walk_files){ items, (int)w.item_count };
    free(w.items);
    free(w.seen);
    return sound;
}

const char *walk_stem(const char *path, quiz_arena *arena)
{
    size_t end = strlen(path);

    while (end > 0 && path[end - 1] == '/') end--;
    size_t start = end;
    while (start > 0 && path[start - 1] != '/') start--;
    const char *name = quiz_arena_copy(arena, path + start, end - start);
    if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0 || !*name) return "Questions";
    return ends_in_suffix(name) ? quiz_arena_copy(arena, name, end - start - (sizeof suffix - 1)) : name;
}

/* Files that banks name; see media.h. */
#define _XOPEN_SOURCE 700 /* realpath */
#include "bank/media.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "quiz/media.h"
#include "quiz/text.h"

const char *media_folder(const char *bank, quiz_arena *arena)
{
    const char *slash = strrchr(bank, '/');

    if (!slash) return ".";
    return quiz_arena_copy(arena, bank, (size_t)(slash - bank) + (slash == bank));
}

/* PATH is free of links, and so is FOLDER. */
static bool is_inside(const char *path, const char *folder)
{
    size_t size = strlen(folder);

    if (strcmp(folder, "/") == 0) return true;
    return strncmp(path, folder, size) == 0 && (path[size] == '/' || path[size] == '\0');
}

/* A way that leaves the folder is told even where it leads to nothing, or comes back: the folder may get another name.
 */
static bool leads_out(const char *name)
{
    quiz_slice rest = quiz_slice_of(name), step;
    int depth = 0;

    for (bool first = true; depth >= 0 && quiz_slice_next(&rest, '/', &step); first = false) {
        if (step.size == 0 && first) return true; /* it begins at the root */
        if (quiz_slice_is(step, ".."))
            depth--;
        else if (step.size && !quiz_slice_is(step, "."))
            depth++;
    }
    return depth < 0;
}

static media_verdict judge(const char *path, const char *folder)
{
    struct stat status;

    if (!is_inside(path, folder)) return MEDIA_OUTSIDE;
    if (stat(path, &status) != 0) return MEDIA_UNREADABLE;
    return S_ISREG(status.st_mode) ? MEDIA_THERE : MEDIA_NO_FILE;
}

media_verdict media_find(const char *folder, const char *name, const char **path, quiz_arena *arena)
{
    if (leads_out(name)) return MEDIA_OUTSIDE;

    char *real_folder = realpath(folder, NULL);
    char *real = real_folder ? realpath(quiz_arena_print(arena, "%s/%s", folder, name), NULL) : NULL;
    media_verdict found = real ? judge(real, real_folder) : errno == EACCES ? MEDIA_UNREADABLE : MEDIA_MISSING;

    if (found == MEDIA_THERE) *path = quiz_arena_copy(arena, real, strlen(real));
    free(real);
    free(real_folder);
    return found;
}

const char *quiz_media_path(const quiz_question *question, const char *name, quiz_arena *arena)
{
    const char *path = NULL;

    if (name) media_find(media_folder(question->origin.file, arena), name, &path, arena);
    return path;
}

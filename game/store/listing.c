/*
 * Reading the names of a folder.
 */
#include "store/listing.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

/* How long the name of FILE is without ".ini"; 0: it has another ending. */
static size_t stem(const char *file)
{
    static const char ending[] = ".ini";
    size_t size = strlen(file), end = sizeof ending - 1;

    return size > end && file[0] != '.' && strcmp(file + size - end, ending) == 0 ? size - end : 0;
}

static int by_name(const void *one, const void *other)
{
    return strcmp(*(const char *const *)one, *(const char *const *)other);
}

const char *const *listing_names(const char *folder, int *count, quiz_arena *arena)
{
    const char **names = quiz_arena_array(arena, LISTING_MAX, sizeof *names);
    DIR *open = opendir(folder);
    const struct dirent *entry;

    *count = 0;
    while (open != NULL && *count < LISTING_MAX && (entry = readdir(open)) != NULL) {
        size_t size = stem(entry->d_name);
        if (size > 0) names[(*count)++] = quiz_arena_copy(arena, entry->d_name, size);
    }
    if (open != NULL) closedir(open);
    qsort(names, (size_t)*count, sizeof *names, by_name);
    return names;
}

/* A folder of its own for each test that works with files. */
#ifndef TESTS_FOLDER_H
#define TESTS_FOLDER_H

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define IN_A_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_enter, folder_leave)

/* Enters a new folder, which STATE keeps. */
static inline int folder_enter(void **state)
{
    char *path = strdup("/tmp/marquee-test-XXXXXX");

    *state = path;
    return path && mkdtemp(path) && chdir(path) == 0 ? 0 : -1;
}

/* Links are removed, not followed. */
static inline void folder_remove(const char *path)
{
    DIR *entries = NULL;
    struct stat status;

    if (lstat(path, &status) == 0 && S_ISDIR(status.st_mode)) entries = opendir(path);
    for (const struct dirent *e; entries && (e = readdir(entries)) != NULL;) {
        if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0) continue;
        char *below = malloc(strlen(path) + strlen(e->d_name) + sizeof "/");
        sprintf(below, "%s/%s", path, e->d_name);
        folder_remove(below);
        free(below);
    }
    if (entries) closedir(entries);
    remove(path);
}

static inline int folder_leave(void **state)
{
    folder_remove(*state);
    free(*state);
    return chdir("/");
}

static inline void folder_write(const char *path, const char *text)
{
    FILE *out = fopen(path, "w");

    assert_non_null(out);
    fputs(text, out);
    fclose(out);
}

#endif

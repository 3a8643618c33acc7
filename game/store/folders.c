/*
 * Where files live. What a user says wins, then the environment, then the usual places.
 */
#include "store/folders.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Empty variables count as not set. */
static const char *environment(const char *name)
{
    const char *value = getenv(name);

    return value && *value ? value : NULL;
}

static const char *copy(quiz_arena *arena, const char *path)
{
    return path ? quiz_arena_copy(arena, path, strlen(path)) : NULL;
}

/* XDG is the folder that a variable names, absolute by its specification; USUAL is below the user's own folder. */
static const char *personal(const char *home, const char *xdg, const char *usual, quiz_arena *arena)
{
    const char *all = home ? home : environment("MARQUEE_HOME");
    if (all) return copy(arena, all);

    const char *folder = environment(xdg);
    if (folder && folder[0] == '/') return quiz_arena_print(arena, "%s/marquee", folder);

    const char *user = environment("HOME");
    return user ? quiz_arena_print(arena, "%s/%s/marquee", user, usual) : NULL;
}

const char *folders_config(const char *home, quiz_arena *arena)
{
    return personal(home, "XDG_CONFIG_HOME", ".config", arena);
}

const char *folders_data(const char *home, quiz_arena *arena)
{
    return personal(home, "XDG_DATA_HOME", ".local/share", arena);
}

/* The folder of the program's own file, however it was called; NULL where the system does not tell. */
static const char *program_folder(quiz_arena *arena)
{
    char path[4096];
    ssize_t size = readlink("/proc/self/exe", path, sizeof path);

    if (size <= 0 || size == sizeof path) return NULL;
    path[size] = '\0';
    *strrchr(path, '/') = '\0';
    return copy(arena, path);
}

static bool is_folder(const char *path)
{
    struct stat status;

    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

/* Beside the program, where it was installed together with it (also when all of that was moved), or where it should be.
 */
static const char *shipped(const char *name, quiz_arena *arena)
{
    const char *program = program_folder(arena);
    const char *places[] = {
        program ? program : ".",
        quiz_arena_print(arena, "%s/../share/marquee", program ? program : "."),
        MARQUEE_DATA_DIR,
    };

    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        const char *path = quiz_arena_print(arena, "%s/%s", places[i], name);
        if (is_folder(path)) return path;
    }
    return NULL;
}

const char *folders_assets(const char *given, quiz_arena *arena)
{
    const char *asked = given ? given : environment("MARQUEE_ASSETS");

    return asked ? copy(arena, asked) : shipped("assets", arena);
}

const char *folders_questions(quiz_arena *arena)
{
    return shipped("questions", arena);
}

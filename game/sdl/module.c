/*
 * Loading modules: see module.h. Neither the current folder nor the environment has a say in what code is run.
 */
#include "sdl/module.h"

#include <SDL_error.h>
#include <SDL_filesystem.h>
#include <SDL_loadso.h>
#include <stdio.h>
#include <unistd.h>

#include "quiz/arena.h"

/* Every table begins with its version. */
static const void *table_of(void *object, const char *name)
{
    const void *(*module)(void) = NULL;

    *(void **)&module = SDL_LoadFunction(object, "module");
    const int *version = module ? module() : NULL;
    if (version && *version == MODULE_VERSION) return version;
    SDL_SetError("%s is of another version", name);
    SDL_UnloadObject(object);
    return NULL;
}

static const void *load(const char *name, quiz_arena *arena)
{
    char *program = SDL_GetBasePath();
    const char *places[] = {
        quiz_arena_print(arena, "%s" MODULE_BESIDE, program ? program : "/"),
        quiz_arena_print(arena, "%s" MODULE_BELOW, program ? program : "/"),
        MODULE_INSTALLED,
    };

    SDL_free(program);
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        const char *path = quiz_arena_print(arena, "%s/%s.so", places[i], name);
        if (access(path, F_OK) != 0) continue;
        void *object = SDL_LoadObject(path);
        return object ? table_of(object, name) : NULL;
    }
    SDL_SetError("%s.so was not built, or not installed", name);
    return NULL;
}

const void *module_load(const char *name)
{
    quiz_arena *arena = quiz_arena_new();
    const void *table = load(name, arena);

    if (!table) fprintf(stderr, "marquee: no %s: %s\n", name, SDL_GetError());
    quiz_arena_free(arena);
    return table;
}

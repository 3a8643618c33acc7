/*
 * The renderer: see renderer.h. A software OpenGL takes four times as long to the first frame as SDL's own software
 * renderer, and eight times the memory.
 */
#include "sdl/renderer.h"

#include <SDL.h>
#include <SDL_opengl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "sdl/reason.h"

/* Elsewhere than on Linux every desktop has one. */
static bool machine_has_gpu(void)
{
    if (strcmp(SDL_GetPlatform(), "Linux") != 0) return true;
    return !getenv("LIBGL_ALWAYS_SOFTWARE") && access("/dev/dri/renderD128", F_OK) == 0;
}

/* By the name that OpenGL gives itself; renderers that are not OpenGL's are never software. */
static bool is_gpu(void)
{
    static const char *const software[] = { "llvmpipe", "softpipe", "swrast", "Software Rasterizer" };
    const GLubyte *(*get_string)(GLenum name) = NULL;

    if (!SDL_GL_GetCurrentContext()) return true;
    *(void **)&get_string = SDL_GL_GetProcAddress("glGetString");
    const char *name = get_string ? (const char *)get_string(GL_RENDERER) : NULL;
    for (size_t i = 0; name && i < SDL_arraysize(software); i++)
        if (strstr(name, software[i])) return false;
    return true;
}

static SDL_Renderer *make_accelerated(SDL_Window *window, bool only_gpu)
{
    SDL_Renderer *made = SDL_CreateRenderer(window, -1, SDL_RENDERER_ACCELERATED | SDL_RENDERER_PRESENTVSYNC);

    if (!made || !only_gpu || is_gpu()) return made;
    SDL_DestroyRenderer(made);
    return NULL;
}

SDL_Renderer *renderer_new(SDL_Window *window, const char *wish, char **reason)
{
    bool gpu = strcmp(wish, "gpu") == 0;
    SDL_Renderer *made = NULL;

    if (gpu || (strcmp(wish, "auto") == 0 && machine_has_gpu())) made = make_accelerated(window, !gpu);
    if (!made && !gpu) {
        SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
        made = SDL_CreateRenderer(window, -1, SDL_RENDERER_SOFTWARE);
    }
    if (!made) reason_give(reason, "this display has no %s renderer: %s", gpu ? "GPU" : "software", SDL_GetError());
    return made;
}

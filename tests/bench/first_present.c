/*
 * A shim (LD_PRELOAD) that watches a program present its frames.
 *
 * BENCH_FIRST=FILE: at the first frame, writes "MICROSECONDS-SINCE-EXEC PSS-IN-KIB" to FILE and ends the program.
 * BENCH_COUNT=FILE: keeps the number of frames so far in FILE.
 */
#include <SDL.h>

#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static long long microseconds_since_exec(void)
{
    const char *start = getenv("BENCH_START");
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    long long ns = (long long)now.tv_sec * 1000000000 + now.tv_nsec;
    return (ns - (start ? atoll(start) : ns)) / 1000;
}

/* What the program holds, with shared pages counted in part. */
static long pss_kib(void)
{
    char line[256];
    long kib = -1;
    FILE *file = fopen("/proc/self/smaps_rollup", "r");

    if (!file) return kib;
    while (kib < 0 && fgets(line, sizeof line, file))
        if (sscanf(line, "Pss: %ld", &kib) != 1) kib = -1;
    fclose(file);
    return kib;
}

static void write_text(const char *path, const char *text)
{
    int file = open(path, O_WRONLY | O_CREAT, 0600);

    if (file < 0 || write(file, text, strlen(text)) < 0) _exit(2);
    close(file);
}

static void presented(void)
{
    static unsigned long frames;
    const char *first = getenv("BENCH_FIRST");
    const char *count = getenv("BENCH_COUNT");
    char text[64];

    frames++;
    if (first) {
        long long us = microseconds_since_exec();
        snprintf(text, sizeof text, "%lld %ld\n", us, pss_kib());
        write_text(first, text);
        _exit(0);
    }
    if (count) {
        snprintf(text, sizeof text, "%lu\n", frames);
        write_text(count, text);
    }
}

/* Puts SDL's own function NAME into FUNCTION, which is a pointer to one. POSIX gives them the size of data pointers. */
static void sdl_own(const char *name, void *function)
{
    void *found = dlsym(RTLD_NEXT, name);
    memcpy(function, &found, sizeof found);
}

void SDL_RenderPresent(SDL_Renderer *renderer)
{
    void (*original)(SDL_Renderer *);
    sdl_own("SDL_RenderPresent", &original);
    original(renderer);
    presented();
}

int SDL_UpdateWindowSurface(SDL_Window *window)
{
    int (*original)(SDL_Window *);
    sdl_own("SDL_UpdateWindowSurface", &original);
    int result = original(window);
    presented();
    return result;
}

int SDL_UpdateWindowSurfaceRects(SDL_Window *window, const SDL_Rect *rects, int count)
{
    int (*original)(SDL_Window *, const SDL_Rect *, int);
    sdl_own("SDL_UpdateWindowSurfaceRects", &original);
    int result = original(window, rects, count);
    presented();
    return result;
}

void SDL_GL_SwapWindow(SDL_Window *window)
{
    void (*original)(SDL_Window *);
    sdl_own("SDL_GL_SwapWindow", &original);
    original(window);
    presented();
}

/*
 * The least that an SDL2 and SDL2_ttf program can do: a window with one line of text. What `./run bench` holds
 * Marquee's first frame against. It is set up as cheaply as a program can be.
 *
 * Usage: bench_minimal FONT.ttf
 */
#include <SDL.h>
#include <SDL_ttf.h>

#include <stdio.h>

static int fail(const char *what)
{
    fprintf(stderr, "bench_minimal: %s: %s\n", what, SDL_GetError());
    return 2;
}

static SDL_Texture *line_of_text(SDL_Renderer *renderer, const char *font_file, SDL_Rect *at)
{
    SDL_Color ink = { 247, 238, 221, 255 };
    TTF_Font *font = TTF_OpenFont(font_file, 32);
    if (!font) return NULL;

    SDL_Surface *surface = TTF_RenderUTF8_Blended(font, "Who plays the adult Ye-sung?", ink);
    if (!surface) return NULL;

    *at = (SDL_Rect){ 64, 64, surface->w, surface->h };
    return SDL_CreateTextureFromSurface(renderer, surface);
}

static void wait_for_the_end(void)
{
    SDL_Event event;

    while (SDL_WaitEvent(&event))
        if (event.type == SDL_QUIT) return;
}

int main(int argc, char **argv)
{
    if (argc != 2) return fail("usage: bench_minimal FONT.ttf");

    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    if (SDL_Init(SDL_INIT_VIDEO) < 0 || TTF_Init() < 0) return fail("cannot start");

    SDL_Window *window =
        SDL_CreateWindow("minimal", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, 1280, 720, SDL_WINDOW_RESIZABLE);
    SDL_Renderer *renderer = SDL_CreateRenderer(window, -1, SDL_RENDERER_SOFTWARE);
    if (!renderer) return fail("no window");

    SDL_Rect at;
    SDL_Texture *text = line_of_text(renderer, argv[1], &at);
    if (!text) return fail(argv[1]);

    SDL_RenderClear(renderer);
    SDL_RenderCopy(renderer, text, NULL, &at);
    SDL_RenderPresent(renderer);
    wait_for_the_end();
    SDL_Quit();
    return 0;
}

/* Arenas: a chain of blocks, the newest first. */
#define _DEFAULT_SOURCE /* madvise */
#include "quiz/arena.h"

#include <assert.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum { ALIGNMENT = 16, FIRST_BLOCK = 4096, LARGEST_BLOCK = 4 << 20, HUGE_PAGE = 2 << 20 };

typedef struct block {
    struct block *next;
    size_t size;
    size_t used;
    size_t padding; /* keeps the bytes behind the header aligned */
} block;

struct quiz_arena {
    block *newest;
};

static void *must(void *memory)
{
    if (!memory) {
        fputs("marquee: out of memory\n", stderr);
        abort();
    }
    return memory;
}

static char *bytes_of(block *b)
{
    return (char *)(b + 1);
}

quiz_arena *quiz_arena_new(void)
{
    return must(calloc(1, sizeof(quiz_arena)));
}

void quiz_arena_free(quiz_arena *arena)
{
    if (!arena) return;
    for (block *b = arena->newest, *next; b; b = next) {
        next = b->next;
        free(b);
    }
    free(arena);
}

/* The newest block is the largest: the one worth keeping. */
void quiz_arena_reset(quiz_arena *arena)
{
    block *kept = arena->newest;

    if (!kept) return;
    for (block *b = kept->next, *next; b; b = next) {
        next = b->next;
        free(b);
    }
    memset(bytes_of(kept), 0, kept->used);
    kept->next = NULL;
    kept->used = 0;
}

/*
 * A large bank touches its memory once, so page faults are a quarter of the time that loading takes: the kernel is
 * asked for large pages where a block holds whole ones. Whether it has any changes nothing but the speed.
 */
static void prefer_huge_pages(block *b, size_t size)
{
#ifdef MADV_HUGEPAGE
    uintptr_t from = ((uintptr_t)b + HUGE_PAGE - 1) / HUGE_PAGE * HUGE_PAGE;
    uintptr_t to = ((uintptr_t)b + size) / HUGE_PAGE * HUGE_PAGE;

    if (to > from) madvise((void *)from, to - from, MADV_HUGEPAGE);
#else
    (void)b, (void)size;
#endif
}

/*
 * Blocks double up to a limit, so that small arenas stay small and large ones need few blocks. They are born zeroed:
 * for a large one that costs nothing until it is used.
 */
static void add_block(quiz_arena *arena, size_t needed)
{
    size_t size = arena->newest ? arena->newest->size * 2 : FIRST_BLOCK;

    if (size > LARGEST_BLOCK) size = LARGEST_BLOCK;
    if (size < needed) size = needed;
    block *b = must(calloc(1, sizeof *b + size));
    prefer_huge_pages(b, sizeof *b + size);
    b->next = arena->newest;
    b->size = size;
    arena->newest = b;
}

void *quiz_arena_alloc(quiz_arena *arena, size_t size)
{
    assert(size <= SIZE_MAX / 2);
    size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (!arena->newest || arena->newest->size - arena->newest->used < size) add_block(arena, size);
    block *b = arena->newest;
    void *piece = bytes_of(b) + b->used;
    b->used += size;
    return piece;
}

void *quiz_arena_array(quiz_arena *arena, size_t count, size_t size)
{
    assert(size == 0 || count <= SIZE_MAX / 2 / size);
    return quiz_arena_alloc(arena, count * size);
}

char *quiz_arena_copy(quiz_arena *arena, const char *bytes, size_t size)
{
    char *copy = quiz_arena_alloc(arena, size + 1);

    if (size) memcpy(copy, bytes, size);
    return copy;
}

char *quiz_arena_vprint(quiz_arena *arena, const char *format, va_list list)
{
    char most[256]; /* nearly all texts have room in it, so they are printed once */
    va_list again;

    va_copy(again, list);
    int size = vsnprintf(most, sizeof most, format, list);
    assert(size >= 0);
    char *text = quiz_arena_alloc(arena, (size_t)size + 1);
    if ((size_t)size < sizeof most)
        memcpy(text, most, (size_t)size + 1);
    else
        vsnprintf(text, (size_t)size + 1, format, again);
    va_end(again);
    return text;
}

char *quiz_arena_print(quiz_arena *arena, const char *format, ...)
{
    va_list list;

    va_start(list, format);
    char *text = quiz_arena_vprint(arena, format, list);
    va_end(list);
    return text;
}

void *quiz_grow(void *items, size_t count, size_t *capacity, size_t size)
{
    if (count < *capacity) return items;
    size_t wanted = *capacity ? *capacity * 2 : 16;
    assert(wanted <= SIZE_MAX / size);
    items = must(realloc(items, wanted * size));
    *capacity = wanted;
    return items;
}

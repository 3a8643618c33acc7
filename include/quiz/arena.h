/*
 * Arenas: memory that is given out piece by piece and freed as one block.
 *
 * Everything that belongs to one owner (a bank, a round, a screen, a frame) is allocated from that owner's arena
 * and lives exactly as long as it. Pieces are never freed singly. Out of memory ends the program with a message;
 * so no function here returns NULL.
 */
#ifndef QUIZ_ARENA_H
#define QUIZ_ARENA_H

#include <stdarg.h>
#include <stddef.h>

typedef struct quiz_arena quiz_arena;

quiz_arena *quiz_arena_new(void);
void quiz_arena_free(quiz_arena *arena); /* NULL is allowed */

/* Forgets all pieces and keeps the memory for the next ones. */
void quiz_arena_reset(quiz_arena *arena);

/* SIZE bytes, zeroed, aligned for any type. */
void *quiz_arena_alloc(quiz_arena *arena, size_t size);

/* COUNT items of SIZE bytes, zeroed. COUNT may be 0. */
void *quiz_arena_array(quiz_arena *arena, size_t count, size_t size);

/* A NUL-terminated copy of SIZE bytes. */
char *quiz_arena_copy(quiz_arena *arena, const char *bytes, size_t size);

/* A NUL-terminated text made as printf does. */
char *quiz_arena_print(quiz_arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));
char *quiz_arena_vprint(quiz_arena *arena, const char *format, va_list list) __attribute__((format(printf, 2, 0)));

/*
 * For lists that grow outside an arena: returns ITEMS with room for at least one more than COUNT items of SIZE
 * bytes, moved if need be; *CAPACITY is kept up to date. ITEMS may be NULL. Free the list with free().
 */
void *quiz_grow(void *items, size_t count, size_t *capacity, size_t size);

#endif

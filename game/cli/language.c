/* The language by LC_ALL, LC_MESSAGES and LANG, of which the first that is set counts (POSIX, "Environment Variables").
 */
#include "cli/language.h"

#include <stdlib.h>
#include <string.h>

const char *language_of_system(quiz_arena *arena)
{
    static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
    const char *value = NULL;

    for (size_t i = 0; i < sizeof names / sizeof *names && (!value || !*value); i++) value = getenv(names[i]);
    size_t size = value ? strspn(value, "abcdefghijklmnopqrstuvwxyz") : 0;
    return size == 2 || size == 3 ? quiz_arena_copy(arena, value, size) : NULL;
}

/*
 * sound FOLDER: how many answers the history there holds. It ends with 1 where that is damaged, or counts otherwise than
 * it adds up.
 */
#define _XOPEN_SOURCE 700

#include "../unit/sittings.h"

#include <inttypes.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    if (argc < 2 || chdir(argv[1]) != 0) return 2;
    int64_t answers = sitting_ask("SELECT count(*) FROM answers");
    bool adds_up = sitting_ask("SELECT coalesce(sum(asked), 0) FROM day_totals") == answers &&
                   sitting_ask("SELECT coalesce(sum(asked), 0) FROM question_totals") == answers;

    printf("%" PRId64 "\n", answers);
    return !sitting_is_sound() || !adds_up;
}

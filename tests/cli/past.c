/*
 * past FOLDER [PROFILE [ROUNDS]]: a history of rounds that were played at known times, for what tells of it. With texts
 * that want care.
 */
#include "../unit/sittings.h"

#include <stdlib.h>

int main(int argc, char **argv)
{
    if (argc < 2) return 2;
    history *h = history_open(argv[1], argc > 2 ? argv[2] : NULL, HISTORY_PLAY);
    int rounds = argc > 3 ? atoi(argv[3]) : 3;
    bool kept = true;

    for (int i = 0; i < rounds; i++) kept &= sitting_play(h, i);
    kept &= history_add_flag(h, &(history_flag){ .question = "question:q3",
                                                 .kind = "unclear",
                                                 .words = "which \"curtain\", \x1b[31mthe red one?",
                                                 .file = "banks/small.ini",
                                                 .line = 5,
                                                 .at = 1767225600 });
    history_close(h);
    return !kept;
}

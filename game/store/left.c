/* The round that was left; see left.h. */
#include "store/left.h"

#include "quiz/replay.h"
#include "store/files.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static const char *path_of(const char *folder, quiz_arena *arena)
{
    return quiz_arena_print(arena, "%s/round.replay", folder);
}

/* Nothing of it is lost: the player may have other banks at hand tomorrow. */
static void keep_aside(const char *path, quiz_findings *findings, quiz_arena *arena)
{
    const char *aside = quiz_arena_print(arena, "%s.old", path);
    bool kept = rename(path, aside) == 0;

    quiz_findings_add(findings, QUIZ_R_REPLAY, (quiz_place){ .file = path }, NULL,
                      "the round that was left cannot be gone on with%s%s", kept ? "; it is kept as " : "",
                      kept ? aside : "");
}

/* Of the same banks to the last letter, and without a fault: anything that was found speaks against it. */
static quiz_round *take(quiz_round *round, int found, quiz_findings *findings)
{
    if (round && quiz_findings_count(findings) == found && quiz_round_look(round)->phase != QUIZ_OVER) return round;
    quiz_round_free(round);
    return NULL;
}

quiz_round *left_read(const quiz_catalog *catalog, const char *language, const char *folder, quiz_findings *findings)
{
    quiz_arena *arena = quiz_arena_new();
    const char *path = path_of(folder, arena);
    quiz_slice bytes;
    quiz_round *round = NULL;
    int number = 0, found = quiz_findings_count(findings);
    const char *reason = files_refuse(path, arena);

    if (!reason) reason = files_read(path, &bytes, &number, arena);
    if (!reason) {
        round = take(quiz_replay_read(catalog, language, path, bytes.at, bytes.size, findings), found, findings);
        if (!round) keep_aside(path, findings, arena);
    } else if (number != ENOENT && number != ENOTDIR) {
        quiz_findings_add(findings, QUIZ_F_UNREADABLE, (quiz_place){ .file = path }, NULL, "%s", reason);
    }
    quiz_arena_free(arena);
    return round;
}

const char *left_write(const quiz_round *round, const char *folder, quiz_arena *arena)
{
    const char *path = path_of(folder, arena);

    if (round && quiz_round_look(round)->phase != QUIZ_OVER) {
        const char *reason = files_make_folder(folder, arena);
        if (!reason) reason = files_refuse(path, arena);
        return reason ? reason : files_write(path, quiz_slice_of(quiz_replay_write(round, arena)), arena);
    }
    if (remove(path) == 0 || errno == ENOENT || errno == ENOTDIR) return NULL;
    return quiz_arena_print(arena, "cannot remove %s: %s", path, strerror(errno));
}

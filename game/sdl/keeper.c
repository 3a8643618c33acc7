/* The keeper: see keeper.h. A thread of its own writes: to bring a file to the disk may take a while. */
#include "sdl/keeper.h"

#include <SDL_mutex.h>
#include <SDL_thread.h>
#include <stdlib.h>
#include <string.h>

#include "store/settings_table.h"

enum { QUIET_MS = 500 }; /* so long nothing has changed when it is written */

struct keeper {
    const settings *shown;
    settings seen; /* SHOWN, as it was looked at last */
    char *folder;
    SDL_Thread *thread; /* NULL: nothing has changed yet */
    SDL_mutex *mutex;   /* of what follows */
    SDL_cond *changed;
    settings kept;
    bool dirty, ends;
    char *reason; /* why the last writing failed */
};

keeper *keeper_new(const settings *shown, const settings *kept, const char *folder)
{
    keeper *k = calloc(1, sizeof *k);

    if (!k) abort();
    *k = (keeper){ .shown = shown, .seen = *shown, .folder = strdup(folder), .kept = *kept };
    k->mutex = SDL_CreateMutex();
    k->changed = SDL_CreateCond();
    if (!k->folder || !k->mutex || !k->changed) abort();
    return k;
}

/* Called with the mutex held, and lets go of it while it writes. */
static void write_kept(keeper *k)
{
    const settings kept = k->kept;
    quiz_arena *arena = quiz_arena_new();

    k->dirty = false;
    SDL_UnlockMutex(k->mutex);
    const char *reason = settings_write(&kept, k->folder, arena);
    char *copy = reason ? strdup(reason) : NULL;
    quiz_arena_free(arena);
    SDL_LockMutex(k->mutex);
    free(k->reason);
    k->reason = copy;
}

static int work(void *data)
{
    keeper *k = data;

    SDL_LockMutex(k->mutex);
    while (!k->ends || k->dirty) {
        if (!k->dirty)
            SDL_CondWait(k->changed, k->mutex);
        else if (k->ends || SDL_CondWaitTimeout(k->changed, k->mutex, QUIET_MS) == SDL_MUTEX_TIMEDOUT)
            write_kept(k);
    }
    SDL_UnlockMutex(k->mutex);
    return 0;
}

void keeper_look(keeper *k)
{
    if (settings_equal(k->shown, &k->seen)) return;
    SDL_LockMutex(k->mutex);
    for (int i = 0; i < SETTINGS_ROWS; i++)
        if (!settings_same(&settings_rows[i], k->shown, &k->seen)) settings_copy(&settings_rows[i], &k->kept, k->shown);
    k->dirty = true;
    SDL_CondSignal(k->changed);
    SDL_UnlockMutex(k->mutex);
    k->seen = *k->shown;
    if (!k->thread) k->thread = SDL_CreateThread(work, "settings", k);
}

const char *keeper_free(keeper *k, quiz_arena *arena)
{
    keeper_look(k);
    SDL_LockMutex(k->mutex);
    k->ends = true;
    k->dirty |= k->reason != NULL; /* what failed may succeed by now */
    SDL_CondSignal(k->changed);
    SDL_UnlockMutex(k->mutex);
    if (k->thread)
        SDL_WaitThread(k->thread, NULL);
    else if (k->dirty)
        work(k);
    const char *reason = k->reason ? quiz_arena_copy(arena, k->reason, strlen(k->reason)) : NULL;
    SDL_DestroyCond(k->changed);
    SDL_DestroyMutex(k->mutex);
    free(k->reason);
    free(k->folder);
    free(k);
    return reason;
}

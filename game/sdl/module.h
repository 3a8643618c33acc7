/*
 * Modules: what game/media/ makes and loads only when it is needed. Each is one file that exports one function,
 * "module", which returns a table of functions.
 */
#ifndef SDL_MODULE_H
#define SDL_MODULE_H

#include <SDL_rwops.h>
#include <SDL_surface.h>
#include <stdbool.h>

#include "base/content.h"
#include "screens/sounds.h"

/* Grows with every change below: a module of another version is not used. */
enum { MODULE_VERSION = 1 };

typedef struct module_pictures {
    int version;

    /*
     * The picture in SIZE bytes, which are what they claim to be and no larger than content.h allows, made smaller to
     * fit into W x H pixels; the first one where they move. The caller frees it. NULL: it is broken.
     */
    SDL_Surface *(*read)(const content *about, const void *bytes, int w, int h);
} module_pictures;

typedef struct module_mixer module_mixer;

/* All of it, but for the calls of ENDED, belongs to one thread. */
typedef struct module_sound {
    int version;
    module_mixer *(*make)(void);
    void (*free)(module_mixer *m); /* closed before */

    /*
     * Opens the device; false: there is none. ENDED is called with DATA whenever a recording or the last sound has
     * come to its end, by a thread that must not wait, and must not be called back.
     */
    bool (*open)(module_mixer *m, void (*ended)(void *data), void *data);
    void (*close)(module_mixer *m);

    /* While it is open. */
    void (*volume)(module_mixer *m, int effects, int music_volume); /* percent */
    void (*play)(module_mixer *m, sound which);
    void (*music)(module_mixer *m, music which);
    bool (*record)(module_mixer *m, content_kind kind, SDL_RWops *from); /* owns FROM; NULL: stops. False: broken */
    bool (*is_silent)(module_mixer *m);
} module_sound;

/*
 * The table of the module NAME, "pictures" or "sound", from beside the program or from where it was installed. NULL:
 * there is none that can be used, which is said on standard error. It stays loaded until the program ends: libraries
 * below it leave things behind that need their code.
 */
const void *module_load(const char *name);

#endif

/*
 * What can be heard, by name; game/media/ makes the sounds.
 */
#ifndef SCREENS_SOUNDS_H
#define SCREENS_SOUNDS_H

typedef enum sound {
    SOUND_BUTTON,  /* a value that changes, a page that turns, another screen */
    SOUND_CHOOSE,  /* a ticket is torn */
    SOUND_RIGHT,
    SOUND_WRONG,
    SOUND_TICK,    /* each of the last seconds */
    SOUND_FANFARE, /* a round well played */
    SOUND_COUNT
} sound;

typedef enum music { MUSIC_NONE, MUSIC_FOYER /* the title, and the results */ } music;

#endif

/*
 * Video: SDL set up for a game of pictures and keys, where there is a display for it.
 */
#ifndef SDL_VIDEO_H
#define SDL_VIDEO_H

#include <stdbool.h>

/* Starts SDL. False: there is no display; a line to show is in REASON (allocated; free it), and SDL is not running. */
bool video_start(char **reason);

/* Whether the display may go dark while nobody touches anything. */
void video_allow_sleep(bool allowed);

#endif

/*
 * The rules that need the fonts: whether every text of a bank has room on every screen, and every character a picture.
 *
 * Texts are laid out by the functions that the screens use. Text is measured at one size and scaled from there, which
 * is right to a pixel, for a font takes a hundred times as long to change its size as to measure a word.
 */
#ifndef SCREENS_FIT_H
#define SCREENS_FIT_H

#include "quiz/pose.h"
#include "screens/frame.h"

/* The fonts, in real pixels; sdl/ has them, tests have some of their own. */
typedef struct fit_fonts {
    int (*width)(void *data, frame_font font, int size, const char *text);
    bool (*has)(void *data, frame_font font, uint32_t code); /* a picture of the character CODE */
    void *data;
} fit_fonts;

/* Adds what there is to say of the questions and titles of CATALOG to FINDINGS, which is not sorted afterwards. */
void fit_check(const quiz_catalog *catalog, const fit_fonts *fonts, quiz_findings *findings);

#endif

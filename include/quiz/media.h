/*
 * Media: the files of the pictures and sounds that questions name.
 */
#ifndef QUIZ_MEDIA_H
#define QUIZ_MEDIA_H

#include "quiz/arena.h"
#include "quiz/question.h"

/*
 * The path, in ARENA and free of links, of what QUESTION calls NAME: its image or its audio, or NULL. NULL where there
 * is no such file, where it is not a regular one, and where its way leads out of the folder of the file that QUESTION
 * stands in; `marquee check` tells authors which. What the file holds is not looked at.
 */
const char *quiz_media_path(const quiz_question *question, const char *name, quiz_arena *arena);

#endif

/*
 * Queues: of things by number, each with a key that may grow while it waits. Whoever takes the first one sees to it
 * that its key is up to date, so the others may be left as they are until they come to the front.
 */
#ifndef PLAY_QUEUE_H
#define PLAY_QUEUE_H

#include "quiz/arena.h"

#include <stdbool.h>
#include <stdint.h>

/* The lowest key comes first: its first number counts most, then its second, then its third. */
typedef struct queue_key {
    uint64_t at[3];
} queue_key;

typedef struct queue_item {
    queue_key key;
    int what;
} queue_item;

typedef struct queue {
    queue_item *items;
    int count;
} queue;

/* An empty one with room for ROOM items, in ARENA. */
queue queue_new(int room, quiz_arena *arena);
void queue_add(queue *q, queue_key key, int what);

/* The first one; COUNT is at least 1. */
int queue_first(const queue *q);

/* Gives the first one the key that it has by now, which is no lower; returns whether that was its key before. */
bool queue_renew(queue *q, queue_key key);

/* Takes the first one away. */
void queue_drop(queue *q);

#endif

/*
 * Reasons: one line that says why something could not be done, handed up to whoever shows it.
 */
#ifndef SDL_REASON_H
#define SDL_REASON_H

/* A text made as printf does, in *REASON; the one who asked frees it. Returns NULL, for `return reason_give(...)`. */
void *reason_give(char **reason, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif

/*
 * Starts a program with a shim before it and tells it when: BENCH_START is the clock just before exec.
 *
 * Usage: bench_launch SHIM.so COMMAND ARGUMENT...
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    struct timespec now;
    char start[32];

    if (argc < 3) {
        fputs("usage: bench_launch SHIM COMMAND...\n", stderr);
        return 2;
    }
    setenv("LD_PRELOAD", argv[1], 1);
    clock_gettime(CLOCK_MONOTONIC, &now);
    snprintf(start, sizeof start, "%lld", (long long)now.tv_sec * 1000000000 + now.tv_nsec);
    setenv("BENCH_START", start, 1);
    execvp(argv[2], argv + 2);
    perror(argv[2]);
    return 2;
}

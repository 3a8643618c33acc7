/* Whole files, in and out; see files.h. */
#define _XOPEN_SOURCE 700 /* realpath */
#include "store/files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *because(const char *what, const char *path, int number, quiz_arena *arena)
{
    return quiz_arena_print(arena, "cannot %s %s: %s", what, path, strerror(number));
}

const char *files_refuse(const char *path, quiz_arena *arena)
{
    struct stat status;

    if (stat(path, &status) != 0 || S_ISREG(status.st_mode) || S_ISDIR(status.st_mode)) return NULL;
    return quiz_arena_print(arena, "cannot use %s: it is not a file", path);
}

/* ---- In ---- */

/* Returns 0, or errno's number. */
static int read_to_end(int file, quiz_slice *bytes, quiz_arena *arena)
{
    enum { PIECE = 65536 };
    char *all = NULL;
    size_t size = 0, capacity = 0;
    ssize_t got;

    do {
        while (capacity < size + PIECE) all = quiz_grow(all, capacity, &capacity, 1);
        got = read(file, all + size, PIECE);
        if (got > 0) size += (size_t)got;
    } while (got > 0 || (got < 0 && errno == EINTR));
    int number = got < 0 ? errno : 0;
    if (!number) *bytes = (quiz_slice){ quiz_arena_copy(arena, all, size), size };
    free(all);
    return number;
}

const char *files_read(const char *path, quiz_slice *bytes, int *number, quiz_arena *arena)
{
    int file = open(path, O_RDONLY | O_CLOEXEC);
    int wrong = file < 0 ? errno : read_to_end(file, bytes, arena);

    if (file >= 0) close(file);
    if (number) *number = wrong;
    return wrong ? because("read", path, wrong, arena) : NULL;
}

/* ---- Out ---- */

static int write_all(int file, quiz_slice bytes)
{
    while (bytes.size > 0) {
        ssize_t put = write(file, bytes.at, bytes.size);
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) return errno;
        bytes.at += put;
        bytes.size -= (size_t)put;
    }
    return 0;
}

/* What is to be written: bytes, or what somebody writes. */
typedef struct content {
    quiz_slice bytes;
    files_fill *fill; /* NULL: the bytes */
    void *data;
} content;

static int write_by(int file, const content *c)
{
    int copy = dup(file);
    FILE *out = copy < 0 ? NULL : fdopen(copy, "w");
    if (!out) return errno;

    errno = 0;
    c->fill(out, c->data);
    bool failed = ferror(out);
    if (fclose(out) == 0 && !failed) return 0;
    return errno ? errno : EIO;
}

static int write_content(int file, const content *c)
{
    return c->fill ? write_by(file, c) : write_all(file, c->bytes);
}

static int write_through(const char *path, const content *c)
{
    int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0) return errno;

    int wrong = write_content(file, c);
    if (close(file) != 0 && !wrong) wrong = errno;
    return wrong;
}

/* Brings the name of the file at PATH to the disk as well, where folders can be synced. */
static void sync_name(const char *path, quiz_arena *arena)
{
    const char *slash = strrchr(path, '/');
    size_t size = slash ? (size_t)(slash - path) + 1 : 0;
    int folder = open(size ? quiz_arena_copy(arena, path, size) : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);

    if (folder < 0) return;
    fsync(folder);
    close(folder);
}

/* A file beside PATH takes the content, reaches the disk, and then takes PATH's name. */
static int write_anew(const char *path, const content *c, mode_t mode, quiz_arena *arena)
{
    char *beside = quiz_arena_print(arena, "%s.XXXXXX", path);
    int file = mkstemp(beside);
    if (file < 0) return errno;

    int wrong = write_content(file, c);
    if (!wrong && (fchmod(file, mode) != 0 || fsync(file) != 0)) wrong = errno;
    if (close(file) != 0 && !wrong) wrong = errno;
    if (!wrong && rename(beside, path) != 0) wrong = errno;
    if (wrong)
        unlink(beside);
    else
        sync_name(path, arena);
    return wrong;
}

/* The mode of a new file, as open() would give it. */
static mode_t usual_mode(void)
{
    mode_t mask = umask(0);

    umask(mask);
    return 0666 & ~mask;
}

static const char *write_file(const char *path, const content *c, quiz_arena *arena)
{
    struct stat status;
    bool there = stat(path, &status) == 0;
    int wrong;

    if (there && !S_ISREG(status.st_mode)) {
        wrong = write_through(path, c);
    } else {
        char *target = there ? realpath(path, NULL) : NULL;
        wrong = write_anew(target ? target : path, c, there ? status.st_mode & 0777 : usual_mode(), arena);
        free(target);
    }
    return wrong ? because("write", path, wrong, arena) : NULL;
}

const char *files_write(const char *path, quiz_slice bytes, quiz_arena *arena)
{
    return write_file(path, &(content){ .bytes = bytes }, arena);
}

const char *files_write_by(const char *path, files_fill *fill, void *data, quiz_arena *arena)
{
    return write_file(path, &(content){ .fill = fill, .data = data }, arena);
}

const char *files_make_folder(const char *path, quiz_arena *arena)
{
    enum { PRIVATE = 0700 }; /* as the XDG specification asks */
    char *part = quiz_arena_copy(arena, path, strlen(path));

    for (char *slash = strchr(part + (part[0] == '/'), '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(part, PRIVATE);
        *slash = '/';
    }
    if (mkdir(path, PRIVATE) == 0 || errno == EEXIST) return NULL;
    return because("make the folder", path, errno, arena);
}

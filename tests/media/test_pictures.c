/* Pictures of questions: what is sound is shown and fits, and whatever else lies there is refused and harms nobody. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <SDL_image.h>

#include "../unit/folder.h"
#include "sdl/media.h"

enum { W = 400, H = 300 };

/* Two pictures of 16 x 12 pixels, as cwebp and webpmux make them: one stands, one moves. */
static const unsigned char still_webp[] = { 0x52, 0x49, 0x46, 0x46, 0x26, 0x00, 0x00, 0x00, 0x57, 0x45, 0x42, 0x50,
                                            0x56, 0x50, 0x38, 0x4C, 0x19, 0x00, 0x00, 0x00, 0x2F, 0x0F, 0xC0, 0x02,
                                            0x00, 0x0F, 0x10, 0xF3, 0xBF, 0xFF, 0xF3, 0x1F, 0x0E, 0xC4, 0x82, 0xC9,
                                            0xFC, 0xA5, 0x7B, 0x43, 0x88, 0xE8, 0x7F, 0xE4, 0x02, 0x00 };
static const unsigned char moving_webp[] = {
    0x52, 0x49, 0x46, 0x46, 0x98, 0x00, 0x00, 0x00, 0x57, 0x45, 0x42, 0x50, 0x56, 0x50, 0x38, 0x58, 0x0A, 0x00,
    0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x0F, 0x00, 0x00, 0x0B, 0x00, 0x00, 0x41, 0x4E, 0x49, 0x4D, 0x06, 0x00,
    0x00, 0x00, 0xFF, 0xFF, 0xFF, 0xFF, 0x00, 0x00, 0x41, 0x4E, 0x4D, 0x46, 0x32, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x0F, 0x00, 0x00, 0x0B, 0x00, 0x00, 0x64, 0x00, 0x00, 0x02, 0x56, 0x50, 0x38, 0x4C,
    0x19, 0x00, 0x00, 0x00, 0x2F, 0x0F, 0xC0, 0x02, 0x00, 0x0F, 0x10, 0xF3, 0xBF, 0xFF, 0xF3, 0x1F, 0x0E, 0xC4,
    0x82, 0xC9, 0xFC, 0xA5, 0x7B, 0x43, 0x88, 0xE8, 0x7F, 0xE4, 0x02, 0x00, 0x41, 0x4E, 0x4D, 0x46, 0x32, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x0F, 0x00, 0x00, 0x0B, 0x00, 0x00, 0x64, 0x00, 0x00, 0x00,
    0x56, 0x50, 0x38, 0x4C, 0x19, 0x00, 0x00, 0x00, 0x2F, 0x0F, 0xC0, 0x02, 0x00, 0x0F, 0x10, 0xF3, 0xBF, 0xFF,
    0xF3, 0x1F, 0x0E, 0xC4, 0x82, 0xC9, 0xFC, 0xA5, 0x7B, 0x43, 0x88, 0xE8, 0x7F, 0xE8, 0x02, 0x00
};

static void write_bytes(const char *path, const void *bytes, size_t size)
{
    FILE *out = fopen(path, "w");

    assert_non_null(out);
    assert_int_equal(fwrite(bytes, 1, size, out), size);
    fclose(out);
}

/* The left half is red, the right one blue; HOLE: its lowest rows are green that cannot be seen. */
static SDL_Surface *paint(int w, int h, bool hole)
{
    SDL_Surface *s = SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, SDL_PIXELFORMAT_ARGB8888);

    assert_non_null(s);
    SDL_FillRect(s, &(SDL_Rect){ 0, 0, w / 2, h }, 0xFFFF0000);
    SDL_FillRect(s, &(SDL_Rect){ w / 2, 0, w - w / 2, h }, 0xFF0000FF);
    if (hole) SDL_FillRect(s, &(SDL_Rect){ 0, h / 2, w, h }, 0x0000FF00);
    return s;
}

static void write_png(const char *path, int w, int h)
{
    SDL_Surface *s = paint(w, h, true);

    assert_int_equal(IMG_SavePNG(s, path), 0);
    SDL_FreeSurface(s);
}

static void write_jpeg(const char *path, int w, int h)
{
    SDL_Surface *s = paint(w, h, false);

    assert_int_equal(IMG_SaveJPG(s, path, 90), 0);
    SDL_FreeSurface(s);
}

static SDL_Surface *picture(const char *path)
{
    media *m = media_new();
    SDL_Surface *s = media_picture(m, path, W, H);

    media_free(m);
    return s;
}

static bool tells_size(const char *path, int *w, int *h)
{
    media *m = media_new();
    frame_pictures pictures = media_pictures(m);
    bool told = pictures.size(pictures.data, path, w, h);

    media_free(m);
    return told;
}

static Uint32 pixel(const SDL_Surface *s, int x, int y)
{
    return ((const Uint32 *)(const void *)((const char *)s->pixels + (ptrdiff_t)y * s->pitch))[x];
}

static void is_near(Uint32 found, Uint32 wanted)
{
    for (int shift = 0; shift < 32; shift += 8) {
        int a = found >> shift & 0xFF, b = wanted >> shift & 0xFF;
        if (abs(a - b) > 12) fail_msg("%08X is not %08X", found, wanted);
    }
}

/* PATH holds one of 16 : 12 whose halves are red and blue. */
static void shows(const char *path, int w, int h)
{
    int told_w, told_h;
    SDL_Surface *s = picture(path);

    assert_non_null(s);
    assert_int_equal(s->w, w);
    assert_int_equal(s->h, h);
    assert_int_equal(s->format->format, SDL_PIXELFORMAT_ARGB8888);
    is_near(pixel(s, w / 8, h / 8), 0xFFFF0000);
    is_near(pixel(s, w - 1 - w / 8, h / 8), 0xFF0000FF);
    assert_true(tells_size(path, &told_w, &told_h));
    assert_int_equal(told_w * 12, told_h * 16);
    SDL_FreeSurface(s);
}

static void small_pictures_stay_as_they_are(void **state)
{
    (void)state;
    write_png("small.png", 16, 12);
    write_jpeg("small.jpg", 160, 120);
    write_bytes("small.webp", still_webp, sizeof still_webp);
    shows("small.png", 16, 12);
    shows("small.jpg", 160, 120);
    shows("small.webp", 16, 12);
}

static void large_pictures_are_made_to_fit(void **state)
{
    (void)state;
    write_png("large.png", 1600, 1200);
    write_jpeg("large.jpg", 1200, 900);
    shows("large.png", W, H);
    shows("large.jpg", W, H);
}

static void shapes_are_kept(void **state)
{
    static const struct {
        int w, h, fitted_w, fitted_h;
    } shapes[] = { { 4000, 100, 400, 10 }, { 100, 3000, 10, 300 }, { 16384, 1, 400, 1 }, { 1, 5000, 1, 300 } };

    (void)state;
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        write_png("shape.png", shapes[i].w, shapes[i].h);
        SDL_Surface *s = picture("shape.png");
        assert_non_null(s);
        assert_int_equal(s->w, shapes[i].fitted_w);
        assert_int_equal(s->h, shapes[i].fitted_h);
        SDL_FreeSurface(s);
    }
}

static void what_cannot_be_seen_tints_nothing(void **state)
{
    SDL_Surface *s;

    (void)state;
    write_png("hole.png", 1000, 500);
    s = picture("hole.png");
    assert_non_null(s);
    for (int y = 0; y < s->h; y++) assert_int_equal(pixel(s, 10, y) >> 8 & 0xFF, 0);
    assert_int_equal(pixel(s, 10, s->h - 1), 0);
    SDL_FreeSurface(s);
}

static void of_a_picture_that_moves_the_first_is_shown(void **state)
{
    (void)state;
    write_bytes("moving.webp", moving_webp, sizeof moving_webp);
    shows("moving.webp", 16, 12);
}

/* ---- What is refused ---- */

static void refuses(const char *path)
{
    SDL_Surface *s = picture(path);

    if (s) fail_msg("%s is shown, %d x %d", path, s->w, s->h);
}

/* PATH cut off after each of its first bytes, and then at every STEP; the last bytes are of no use to the picture. */
static void refuses_parts_of(const char *path, size_t step)
{
    static unsigned char bytes[1 << 20];
    FILE *in = fopen(path, "r");
    size_t size = fread(bytes, 1, sizeof bytes, in);

    fclose(in);
    for (size_t cut = 0; cut + 20 < size; cut += cut < 64 ? 1 : step) {
        write_bytes("cut", bytes, cut);
        refuses("cut");
    }
}

static void what_is_cut_off_is_refused(void **state)
{
    (void)state;
    write_png("whole.png", 64, 48);
    write_jpeg("whole.jpg", 64, 48);
    write_bytes("whole.webp", still_webp, sizeof still_webp);
    refuses_parts_of("whole.png", 7);
    refuses_parts_of("whole.jpg", 37);
    refuses_parts_of("whole.webp", 3);
}

/* Bytes changed at random: it may be shown, or not. */
static void broken_pictures_harm_nobody(void **state)
{
    static const char *const paths[] = { "a.png", "a.jpg", "a.webp", "b.webp" };
    unsigned char bytes[4096];
    unsigned chance = 1;

    (void)state;
    write_png(paths[0], 64, 48);
    write_jpeg(paths[1], 64, 48);
    write_bytes(paths[2], still_webp, sizeof still_webp);
    write_bytes(paths[3], moving_webp, sizeof moving_webp);
    for (int i = 0; i < 400; i++) {
        FILE *in = fopen(paths[i % 4], "r");
        size_t size = fread(bytes, 1, sizeof bytes, in);
        fclose(in);
        for (int j = 0; j < 1 + i % 5; j++) {
            chance = chance * 1103515245 + 12345;
            bytes[12 + (chance >> 8) % (size - 12)] = (unsigned char)(chance >> 24);
        }
        write_bytes("broken", bytes, size);
        SDL_FreeSurface(picture("broken"));
    }
}

static void what_claims_too_much_is_refused(void **state)
{
    int w, h;

    (void)state;
    refuses(TESTS_DIR "/banks/media-sizes/bomb.png");
    refuses(TESTS_DIR "/banks/media-sizes/most.png");
    refuses(TESTS_DIR "/banks/media-sizes/lossy.webp");
    assert_false(tells_size(TESTS_DIR "/banks/media-sizes/bomb.png", &w, &h));
    write_jpeg("long.jpg", 16, 12);
    assert_int_equal(truncate("long.jpg", (64 << 20) + 1), 0);
    refuses("long.jpg");
}

/* The library would read the last chunk again and again. */
static void a_png_without_an_end_is_refused(void **state)
{
    static const unsigned char chunk[] = { 0, 0, 0, 4, 'g', 'A', 'M', 'A' };

    (void)state;
    write_png("endless.png", 16, 12);
    assert_int_equal(truncate("endless.png", 33), 0);
    FILE *out = fopen("endless.png", "a");
    fwrite(chunk, 1, sizeof chunk, out);
    fclose(out);
    refuses("endless.png");
}

/* Each scan goes over the whole picture: here are a thousand in few bytes. */
static void a_jpeg_of_many_scans_is_refused(void **state)
{
    static const unsigned char scan[] = { 0xFF, 0xDA, 0, 8, 1, 1, 0, 1, 63, 0, 0xFF, 0xD9 };
    FILE *out;

    (void)state;
    write_jpeg("scans.jpg", 16, 12);
    out = fopen("scans.jpg", "a");
    for (int i = 0; i < 1000; i++) fwrite(scan, 1, sizeof scan, out);
    fclose(out);
    refuses("scans.jpg");
}

static void what_is_no_picture_is_refused(void **state)
{
    (void)state;
    assert_int_equal(mkdir("folder.png", 0700), 0);
    assert_int_equal(mkfifo("pipe.png", 0600), 0);
    assert_int_equal(symlink("/dev/zero", "zero.png"), 0);
    assert_int_equal(symlink("loop.png", "loop.png"), 0);
    folder_write("empty.png", "");
    folder_write("bitmap.png", "BM and so on");
    folder_write("vector.png", "<svg width=\"9\" height=\"9\"/>");
    refuses("folder.png");
    refuses("pipe.png");
    refuses("zero.png");
    refuses("loop.png");
    refuses("empty.png");
    refuses("bitmap.png");
    refuses("vector.png");
    refuses("nowhere.png");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(small_pictures_stay_as_they_are),
        IN_A_FOLDER(large_pictures_are_made_to_fit),
        IN_A_FOLDER(shapes_are_kept),
        IN_A_FOLDER(what_cannot_be_seen_tints_nothing),
        IN_A_FOLDER(of_a_picture_that_moves_the_first_is_shown),
        IN_A_FOLDER(what_is_cut_off_is_refused),
        IN_A_FOLDER(broken_pictures_harm_nobody),
        IN_A_FOLDER(what_claims_too_much_is_refused),
        IN_A_FOLDER(a_png_without_an_end_is_refused),
        IN_A_FOLDER(a_jpeg_of_many_scans_is_refused),
        IN_A_FOLDER(what_is_no_picture_is_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

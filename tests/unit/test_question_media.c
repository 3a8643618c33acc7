/* What questions bring along on the screens: pictures find a place on the sign, sounds are heard and stop. */
#include "hands.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "folder.h"

static const char bank[] = "[bank]\ntitle = Seen and heard\n"
                           "[question a]\ntext = What is this?\nanswer = A cell\nwrong = A school\n"
                           "image = a.png\nimage-alt = A door\naudio = a.ogg\naudio-alt = A bell\n";

typedef struct shape {
    int w, h;
} shape;

static bool size_of(void *data, const char *path, int *w, int *h)
{
    const shape *s = data;

    assert_non_null(strstr(path, "/a.png"));
    *w = s->w;
    *h = s->h;
    return s->w > 0;
}

/* Sits down before the one question, with a picture of that shape; without a width it cannot be shown. */
static void sit_down(hands *h, shape *s, float screen_w, float screen_h)
{
    *h = hands_new(true, 1);
    folder_write("a.png", "");
    folder_write("a.ogg", "");
    h->w = screen_w;
    h->h = screen_h;
    hands_sit_down(h, small_bank_read(bank),
                   (app_options){ .seed = 5, .reduced_motion = true, .pictures = { size_of, s } });
    assert_true(app_show(h->app, "question"));
    hands_wait(h, 500);
}

static const frame_command *find(const hands *h, frame_kind kind)
{
    for (int i = 0; i < h->frame->count; i++)
        if (h->frame->commands[i].kind == kind) return &h->frame->commands[i];
    return NULL;
}

/* The sign is the first panel with an ink at its end. */
static rect sign_of(const hands *h)
{
    for (int i = 0; i < h->frame->count; i++)
        if (h->frame->commands[i].fill_end != INK_NONE) return h->frame->commands[i].at;
    fail_msg("there is no sign");
    return (rect){ 0 };
}

static void test_a_picture_keeps_its_shape_and_stays_on_the_sign_beside_the_prompt(void **state)
{
    shape shapes[] = { { 800, 600 }, { 300, 900 }, { 1600, 400 }, { 1, 5000 }, { 5000, 1 } };
    static const float sizes[][2] = { { 1280, 720 }, { 853, 480 }, { 1280, 2276 }, { 2560, 720 } };

    (void)state;
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
        for (size_t k = 0; k < sizeof sizes / sizeof *sizes; k++) {
            hands h;
            sit_down(&h, &shapes[i], sizes[k][0], sizes[k][1]);
            const frame_command *picture = find(&h, DRAW_PICTURE), *prompt = hands_find(&h, "What is this?");
            assert_non_null(picture);
            assert_non_null(prompt);
            rect sign = sign_of(&h), at = picture->at;
            assert_true(at.x >= sign.x && at.y >= sign.y && at.x + at.w <= sign.x + sign.w);
            assert_true(at.y + at.h <= sign.y + sign.h);
            assert_true(at.x + at.w <= prompt->at.x || at.y + at.h <= prompt->at.y);
            float wanted = (float)shapes[i].w / (float)shapes[i].h, got = at.w / at.h;
            if (wanted >= 0.3f && wanted <= 4) assert_true(got > wanted * 0.98f && got < wanted * 1.02f);
            hands_get_up(&h);
        }
}

static void test_words_stand_for_a_picture_that_cannot_be_shown(void **state)
{
    shape none = { 0, 0 };
    hands h;

    (void)state;
    sit_down(&h, &none, 1280, 720);
    assert_null(find(&h, DRAW_PICTURE));
    assert_non_null(hands_find(&h, "Picture: A door"));
    hands_get_up(&h);
}

static void test_a_sound_is_heard_once_and_again_when_wished(void **state)
{
    shape s = { 4, 3 };
    hands h;

    (void)state;
    sit_down(&h, &s, 1280, 720);
    assert_non_null(hands_find(&h, "Sound: A bell"));
    assert_non_null(strstr(app_take_recording(h.app), "/a.ogg"));
    hands_wait(&h, 1000);
    assert_null(app_take_recording(h.app));
    hands_do(&h, (input){ .kind = INPUT_LETTER, .value = 'r' });
    assert_non_null(strstr(app_take_recording(h.app), "/a.ogg"));
    h.device = DEVICE_CONTROLLER;
    hands_do(&h, (input){ .kind = INPUT_LETTER, .value = 0 });
    assert_non_null(strstr(app_take_recording(h.app), "/a.ogg"));
    h.device = DEVICE_POINTER;
    hands_do(&h, (input){ .kind = INPUT_POINT, .x = 1, .y = 1 });
    assert_true(hands_click_text(&h, "Listen again"));
    assert_non_null(strstr(app_take_recording(h.app), "/a.ogg"));
    hands_get_up(&h);
}

static void test_a_sound_stops_with_a_pause_and_with_the_answer(void **state)
{
    shape s = { 4, 3 };
    hands h;

    (void)state;
    sit_down(&h, &s, 1280, 720);
    app_take_recording(h.app);
    hands_press(&h, INPUT_PAUSE);
    hands_press(&h, INPUT_BACK);
    assert_string_equal(app_take_recording(h.app), "");
    assert_true(hands_on(&h, "question"));
    assert_null(app_take_recording(h.app));
    hands_do(&h, (input){ .kind = INPUT_LETTER, .value = 'r' });
    app_take_recording(h.app);
    hands_choose(&h, 0);
    assert_true(hands_on(&h, "verdict"));
    assert_string_equal(app_take_recording(h.app), "");
    hands_press(&h, INPUT_ACCEPT);
    assert_null(app_take_recording(h.app));
    hands_get_up(&h);
}

/* As long as the question is seen; and of another one nothing is known. */
static void test_a_sound_that_turns_out_to_be_none_is_told_and_not_offered_again(void **state)
{
    shape s = { 4, 3 };
    hands h;

    (void)state;
    sit_down(&h, &s, 1280, 720);
    hands_do(&h, (input){ .kind = INPUT_NO_SOUND });
    assert_non_null(hands_find(&h, "This sound cannot be played"));
    assert_null(hands_find(&h, "Listen again"));
    hands_press(&h, INPUT_PAUSE);
    hands_press(&h, INPUT_BACK);
    assert_true(hands_on(&h, "question"));
    assert_non_null(hands_find(&h, "This sound cannot be played"));
    assert_true(app_show(h.app, "title"));
    assert_true(app_show(h.app, "question"));
    hands_wait(&h, 500);
    assert_non_null(hands_find(&h, "Sound: A bell"));
    hands_get_up(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(test_a_picture_keeps_its_shape_and_stays_on_the_sign_beside_the_prompt),
        IN_A_FOLDER(test_words_stand_for_a_picture_that_cannot_be_shown),
        IN_A_FOLDER(test_a_sound_is_heard_once_and_again_when_wished),
        IN_A_FOLDER(test_a_sound_stops_with_a_pause_and_with_the_answer),
        IN_A_FOLDER(test_a_sound_that_turns_out_to_be_none_is_told_and_not_offered_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

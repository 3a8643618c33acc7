/*
 * Keys and what stands on them.
 */
#include "screens/keycaps.h"

#include <string.h>

const char *keycaps_key(const settings *s, settings_action action)
{
    const char *usual = settings_usual_key(action);

    if (s == NULL) return usual;
    if (s->keys[action][0] != '\0') return s->keys[action];
    for (int i = 0; i < ACTION_COUNT; i++)
        if (strcmp(s->keys[i], usual) == 0) return NULL;
    return usual;
}

bool keycaps_usual(const settings *s, settings_action first, settings_action last)
{
    for (settings_action at = first; at <= last; at++) {
        const char *key = keycaps_key(s, at);
        if (key == NULL || strcmp(key, settings_usual_key(at)) != 0) return false;
    }
    return true;
}

bool keycaps_digits(const settings *s, int count)
{
    for (int i = 0; s != NULL && i < ACTION_COUNT; i++) {
        const char *key = s->keys[i];
        if (key[0] >= '1' && key[0] <= '0' + count && key[1] == '\0') return false;
    }
    return true;
}

settings_action keycaps_action(const settings *s, const char *key)
{
    for (int i = 0; i < ACTION_COUNT; i++) {
        const char *of = keycaps_key(s, (settings_action)i);
        if (of != NULL && strcmp(of, key) == 0) return (settings_action)i;
    }
    return ACTION_COUNT;
}

const char *keycaps_name(const texts *t, const char *key)
{
    static const struct {
        const char *key;
        text_id name;
    } named[] = { { "Return", TEXT_CAP_ENTER }, { "Escape", TEXT_CAP_ESCAPE }, { "Space", TEXT_CAP_SPACE } };

    for (size_t i = 0; i < sizeof named / sizeof *named; i++)
        if (strcmp(named[i].key, key) == 0) return texts_of(t, named[i].name);
    return key;
}

bool keycaps_arrow(const char *key, frame_mark *arrow)
{
    static const struct {
        const char *key;
        frame_mark arrow;
    } arrows[] = { { "Up", MARK_UP }, { "Down", MARK_DOWN }, { "Left", MARK_LEFT }, { "Right", MARK_RIGHT } };

    for (size_t i = 0; i < sizeof arrows / sizeof *arrows; i++) {
        if (strcmp(arrows[i].key, key) != 0) continue;
        *arrow = arrows[i].arrow;
        return true;
    }
    return false;
}

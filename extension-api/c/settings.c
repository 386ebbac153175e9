#include "settings.h"

enum { BOOLEAN, INTEGER, NUMBER, TEXT, TEXTS };

struct setting {
    bool some;
    struct {
        uint8_t tag;
        union {
            bool boolean;
            int64_t integer;
            double number;
            struct string text;
            struct strings texts;
        } as;
    } value;
};

_Static_assert(sizeof(struct setting) == 24, "option<value>");

IMPORT("settings", "get") void settings_get(const char *name, uint32_t size, struct setting *result);

static struct strings received_texts(struct strings texts) {
    struct strings kept = strings_of(texts.items, texts.count);
    for (uint32_t i = 0; i < kept.count; i++) kept.items[i] = received(kept.items[i].bytes, kept.items[i].size);
    give(texts.items);
    return kept;
}

// The value of that type.
static struct setting setting(struct string name, uint8_t tag) {
    struct setting found;
    settings_get(name.bytes, name.size, &found);
    if (found.some && found.value.tag == TEXT) found.value.as.text = received(found.value.as.text.bytes, found.value.as.text.size);
    if (found.some && found.value.tag == TEXTS) found.value.as.texts = received_texts(found.value.as.texts);
    if (found.some && found.value.tag == tag) return found;
    log_line(LOG_ERROR, JOINED(STRING("extension.json declares no setting "), name, STRING(" of the type that is asked for")));
    __builtin_trap();
}

bool boolean_setting(struct string name) { return setting(name, BOOLEAN).value.as.boolean; }

int64_t integer_setting(struct string name) { return setting(name, INTEGER).value.as.integer; }

double number_setting(struct string name) { return setting(name, NUMBER).value.as.number; }

struct string text_setting(struct string name) { return setting(name, TEXT).value.as.text; }

struct strings texts_setting(struct string name) { return setting(name, TEXTS).value.as.texts; }

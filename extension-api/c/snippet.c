#include "snippet.h"

struct string plain(struct string text) {
    char *bytes = answer((size_t)text.size * 2), *end = bytes;
    for (uint32_t i = 0; i < text.size; i++) {
        char byte = text.bytes[i];
        if (byte == '$' || byte == '}' || byte == '\\') *end++ = '\\';
        *end++ = byte;
    }
    return (struct string){bytes, (uint32_t)(end - bytes)};
}

struct string stop(uint32_t visit) { return JOINED(STRING("${"), number(visit), STRING("}")); }

struct string placeholder(uint32_t visit, struct string text) {
    return text.size == 0 ? stop(visit) : JOINED(STRING("${"), number(visit), STRING(":"), plain(text), STRING("}"));
}

static bool can_be_chosen(struct string text) {
    for (uint32_t i = 0; i < text.size; i++) {
        if (text.bytes[i] == ',' || text.bytes[i] == '|' || text.bytes[i] == '\n') return false;
    }
    return text.size > 0;
}

struct string choice(uint32_t visit, struct strings texts) {
    struct strings list = {0};
    for (uint32_t i = 0; i < texts.count; i++) {
        if (can_be_chosen(texts.items[i])) *ADD(&list) = plain(texts.items[i]);
    }
    if (list.count == 0) return texts.count == 0 ? stop(visit) : placeholder(visit, texts.items[0]);
    return JOINED(STRING("${"), number(visit), STRING("|"), joined(list, STRING(",")), STRING("|}"));
}

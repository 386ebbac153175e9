#include "text.h"

// One character of valid UTF-8 (what crosses always is) and its length.
static uint32_t character(const unsigned char *at, uint32_t *size) {
    if (at[0] < 0x80) return *size = 1, at[0];
    if (at[0] < 0xe0) return *size = 2, (at[0] & 0x1fu) << 6 | (at[1] & 0x3fu);
    if (at[0] < 0xf0) return *size = 3, (at[0] & 0x0fu) << 12 | (at[1] & 0x3fu) << 6 | (at[2] & 0x3fu);
    return *size = 4, (at[0] & 0x07u) << 18 | (at[1] & 0x3fu) << 12 | (at[2] & 0x3fu) << 6 | (at[3] & 0x3fu);
}

uint32_t units_of(struct string text) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < text.size; i++) {
        unsigned char byte = (unsigned char)text.bytes[i];
        count += (byte & 0xc0) != 0x80;
        count += byte >= 0xf0;
    }
    return count;
}

void to_units(struct string text, uint16_t *to) {
    for (uint32_t i = 0, size; i < text.size; i += size) {
        uint32_t point = character((const unsigned char *)text.bytes + i, &size);
        if (point >= 0x10000) {
            *to++ = (uint16_t)(0xd7c0 + (point >> 10));
            *to++ = (uint16_t)(0xdc00 | (point & 0x3ff));
        } else {
            *to++ = (uint16_t)point;
        }
    }
}

void text_replace(struct text *text, uint32_t start, uint32_t end, struct string by) {
    if (start > end || end > text->length) __builtin_trap();
    uint32_t added = units_of(by);
    uint32_t length = text->length - (end - start) + added;
    if (length > text->capacity) {
        uint32_t capacity = length + length / 4 + 64;
        text->units = widen(text->units, text->length * sizeof(uint16_t), capacity * sizeof(uint16_t));
        text->capacity = capacity;
    }
    copy(text->units + start + added, text->units + end, (text->length - end) * sizeof(uint16_t));
    to_units(by, text->units + start);
    text->length = length;
}

char *to_utf8(const uint16_t *units, uint32_t start, uint32_t end, char *to) {
    for (uint32_t i = start; i < end; i++) {
        uint32_t point = units[i];
        bool high = (point & 0xfc00) == 0xd800;
        if (high && i + 1 < end && (units[i + 1] & 0xfc00) == 0xdc00) point = 0x10000 + ((point & 0x3ff) << 10) + (units[++i] & 0x3ff);
        else if ((point & 0xf800) == 0xd800) point = 0xfffd;
        if (point < 0x80) {
            *to++ = (char)point;
        } else if (point < 0x800) {
            *to++ = (char)(0xc0 | point >> 6);
            *to++ = (char)(0x80 | (point & 0x3f));
        } else {
            if (point < 0x10000) {
                *to++ = (char)(0xe0 | point >> 12);
            } else {
                *to++ = (char)(0xf0 | point >> 18);
                *to++ = (char)(0x80 | (point >> 12 & 0x3f));
            }
            *to++ = (char)(0x80 | (point >> 6 & 0x3f));
            *to++ = (char)(0x80 | (point & 0x3f));
        }
    }
    return to;
}

char *put(char *to, struct string text) {
    copy(to, text.bytes, text.size);
    return to + text.size;
}

char *put_number(char *to, uint32_t number) {
    char digits[10];
    uint32_t count = 0;
    do digits[count++] = (char)('0' + number % 10);
    while ((number /= 10) != 0);
    while (count > 0) *to++ = digits[--count];
    return to;
}

bool same(struct string a, struct string b) {
    if (a.size != b.size) return false;
    for (uint32_t i = 0; i < a.size; i++) {
        if (a.bytes[i] != b.bytes[i]) return false;
    }
    return true;
}

#include "order.h"

static int compared(size_t a, size_t b) { return a < b ? -1 : a > b; }

int by_text(struct span a, struct span b) {
    size_t least = a.size < b.size ? a.size : b.size;
    for (size_t i = 0; i < least; i++) {
        if (a.bytes[i] != b.bytes[i]) return compared(a.bytes[i], b.bytes[i]);
    }
    return compared(a.size, b.size);
}

// The character at an offset, which goes on behind it. What is no UTF-8 is taken byte by byte.
static uint32_t next(struct span text, size_t *at) {
    uint32_t first = text.bytes[(*at)++];
    uint32_t more = first < 0xc0 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    if (more == 0 || more > text.size - *at) return first;
    uint32_t character = first & (0x3f >> more);
    for (uint32_t i = 0; i < more; i++) character = character << 6 | (text.bytes[(*at)++] & 0x3f);
    return character;
}

// Letters of Latin, Greek and Cyrillic as small ones; other characters as they are.
static uint32_t small(uint32_t c) {
    if (c >= 'A' && c <= 'Z') return c + 32;
    if (c < 0xc0) return c;
    if (c <= 0xde) return c == 0xd7 ? c : c + 32;
    // pairs of a large and a small letter, the large one even here and odd there
    if ((c >= 0x100 && c <= 0x137 && c != 0x130 && c != 0x131) || (c >= 0x14a && c <= 0x177) || (c >= 0x1e00 && c <= 0x1eff) || (c >= 0x460 && c <= 0x481) || (c >= 0x48a && c <= 0x4bf) || (c >= 0x4d0 && c <= 0x52f))
        return c | 1;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e) || (c >= 0x4c1 && c <= 0x4ce)) return c + (c & 1);
    if (c == 0x178) return 0xff;
    if (c == 0x386) return 0x3ac;
    if (c >= 0x388 && c <= 0x38a) return c + 37;
    if (c >= 0x391 && c <= 0x3ab && c != 0x3a2) return c + 32;
    if (c >= 0x400 && c <= 0x40f) return c + 80;
    if (c >= 0x410 && c <= 0x42f) return c + 32;
    return c;
}

int by_text_ignoring_case(struct span a, struct span b) {
    size_t i = 0, j = 0;
    while (i < a.size && j < b.size) {
        uint32_t one = small(next(a, &i)), other = small(next(b, &j));
        if (one != other) return compared(one, other);
    }
    return compared(a.size - i, b.size - j);
}

static bool digit(struct span text, size_t at) { return at < text.size && text.bytes[at] >= '0' && text.bytes[at] <= '9'; }

// The digits from an offset on, which goes on behind them, without zeros in front.
static struct span digits(struct span text, size_t *at) {
    while (digit(text, *at) && text.bytes[*at] == '0') *at += 1;
    size_t start = *at;
    while (digit(text, *at)) *at += 1;
    return (struct span){text.bytes + start, *at - start};
}

static int compared_digits(struct span a, struct span b) { return a.size != b.size ? compared(a.size, b.size) : by_text(a, b); }

static bool in_word(unsigned char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c > 0x7f; }

struct number {
    bool there, negative;
    struct span whole, fraction;
};

static struct number number_in(struct span text) {
    struct number found = {0};
    size_t at = 0;
    while (at < text.size && !digit(text, at)) at++;
    if (at == text.size) return found;
    found.there = true;
    // a hyphen inside of a word is none
    found.negative = at > 0 && text.bytes[at - 1] == '-' && (at == 1 || !in_word(text.bytes[at - 2]));
    found.whole = digits(text, &at);
    if (at < text.size && text.bytes[at] == '.' && digit(text, at + 1)) {
        size_t start = ++at;
        while (digit(text, at)) at++;
        while (at > start && text.bytes[at - 1] == '0') at--;
        found.fraction = (struct span){text.bytes + start, at - start};
    }
    if (found.whole.size == 0 && found.fraction.size == 0) found.negative = false;
    return found;
}

int by_number(struct span a, struct span b) {
    struct number one = number_in(a), other = number_in(b);
    if (!one.there || !other.there) return (int)one.there - (int)other.there;
    if (one.negative != other.negative) return one.negative ? -1 : 1;
    int order = compared_digits(one.whole, other.whole);
    if (order == 0) order = by_text(one.fraction, other.fraction);
    return one.negative ? -order : order;
}

int by_text_with_numbers(struct span a, struct span b) {
    size_t i = 0, j = 0;
    while (i < a.size && j < b.size) {
        if (digit(a, i) && digit(b, j)) {
            int order = compared_digits(digits(a, &i), digits(b, &j));
            if (order != 0) return order;
        } else {
            if (a.bytes[i] != b.bytes[j]) return compared(a.bytes[i], b.bytes[j]);
            i++;
            j++;
        }
    }
    return compared(a.size - i, b.size - j);
}

static size_t characters(struct span text) {
    size_t count = 0;
    for (size_t i = 0; i < text.size; i++) count += (text.bytes[i] & 0xc0) != 0x80;
    return count;
}

int by_length(struct span a, struct span b) { return compared(characters(a), characters(b)); }

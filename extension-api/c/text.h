// Texts as UTF-16 code units, which is what offsets count, and as UTF-8, which is how they cross.
#ifndef ATOLL_TEXT_H
#define ATOLL_TEXT_H

#include "memory.h"

// A growing text.
struct text {
    uint16_t *units;
    uint32_t length, capacity;
};

// UTF-8 as it crosses.
struct string {
    const char *bytes;
    uint32_t size;
};

#define STRING(literal) ((struct string){(literal), sizeof(literal) - 1})

// Replaces the units from `start` to `end` by UTF-8. Traps where they are not in the text.
void text_replace(struct text *text, uint32_t start, uint32_t end, struct string by);

// Units from `start` to `end` as UTF-8 behind `to`, which has room for three bytes a unit; the end of what was written.
char *to_utf8(const uint16_t *units, uint32_t start, uint32_t end, char *to);

// How many units UTF-8 makes.
uint32_t units_of(struct string text);

// Writes UTF-8 as units; `units_of` says how many.
void to_units(struct string text, uint16_t *to);

// Writes a text behind `to`, and its end is returned.
char *put(char *to, struct string text);

// Writes a number in decimal behind `to`, and its end is returned.
char *put_number(char *to, uint32_t number);

bool same(struct string a, struct string b);

static inline void text_free(struct text *text) { give(text->units); }

#endif

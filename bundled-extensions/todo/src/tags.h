// Tags such as TODO in the comments of a text.
#ifndef TAGS_H
#define TAGS_H

#include "syntax.h"

enum { MOST_TAGS = 2000, MOST_WORDS = 32, LONGEST_WORD = 32 };

// The words that are looked for.
struct words {
    struct {
        uint16_t units[LONGEST_WORD];
        uint32_t length;
    } list[MOST_WORDS];
    uint32_t count;
};

// A tag: its word from `start` to `end`, what is said behind it up to `rest_end` of its line, its line counted from 0.
struct tag {
    uint32_t start, end, rest, rest_end, line, word;
};

struct tags {
    struct tag *list;
    uint32_t count, capacity;
    // There are more than are kept.
    bool more;
};

// Adds a word of UTF-8 that is looked for; one that is empty, too long or one too many is left out.
void add_word(struct words *words, struct string word);

// Finds the tags of a text, in order, in place of those that `found` holds.
void find_tags(const struct text *text, const struct syntax *syntax, const struct words *words, struct tags *found);

#endif

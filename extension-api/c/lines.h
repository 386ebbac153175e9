// Finding one's way in a document's text.
#ifndef ATOLL_LINES_H
#define ATOLL_LINES_H

#include "text.h"
#include "contract.h"

// The line with the offset `at`, without its line break.
struct span line_at(const struct text *text, uint32_t at);

// Goes on to the next line; false, and nothing has changed, in the last one. All lines:
//     struct span line = line_at(text, 0);
//     do …; while (next_line(text, &line));
bool next_line(const struct text *text, struct span *line);

// How many lines there are: one more than line breaks.
uint32_t count_lines(const struct text *text);

// Blanks and tabs, but no line breaks.
bool is_blank(uint16_t unit);

// The span without blanks at both ends.
struct span trimmed(const struct text *text, struct span span);

// The first unit of that kind in a span; its end where there is none.
uint32_t find_unit(const struct text *text, struct span span, uint16_t unit);

// A span's text as it crosses, which lives until the host has read the answer.
struct string slice(const struct text *text, struct span span);

// Which of two stretches comes first: below, above or equal to 0, by code units.
int compare(const struct text *text, struct span a, struct span b);

// Sorts stretches, such as lines, by that; those that are the same stay in their order.
void sort(const struct text *text, struct span *spans, uint32_t count);

#endif

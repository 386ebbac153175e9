// Lists of lines, and what is done with them. Lines that an order holds for the same stay in theirs.
#pragma once
#include "order.h"

struct lines {
    struct span *list;
    size_t count;
};

// A text's lines, without their breaks; a text that ends with a break has none behind it.
struct lines lines_of(struct span text);

void sort(struct lines *lines, order *by);

// Only the first of those that are the same. With `neighbours`, only of those that follow each other.
void unique(struct lines *lines, order *by, bool neighbours);

// All of them as a text, each with a break.
struct span joined(const struct lines *lines);

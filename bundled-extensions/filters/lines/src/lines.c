#include "lines.h"

struct lines lines_of(struct span text) {
    size_t count = 0;
    for (size_t i = 0; i < text.size; i++) count += text.bytes[i] == '\n';
    if (text.size > 0 && text.bytes[text.size - 1] != '\n') count++;
    struct lines made = {take(count * sizeof *made.list), count};
    size_t start = 0;
    for (size_t i = 0; i < count; i++) {
        size_t end = start;
        while (end < text.size && text.bytes[end] != '\n') end++;
        made.list[i] = (struct span){text.bytes + start, end - start};
        start = end + 1;
    }
    return made;
}

// Merges two sorted halves of indices.
static void merge(const struct span *list, const size_t *from, size_t *into, size_t half, size_t count, order *by) {
    size_t i = 0, j = half;
    for (size_t k = 0; k < count; k++) {
        bool first = j == count || (i < half && by(list[from[i]], list[from[j]]) <= 0);
        into[k] = first ? from[i++] : from[j++];
    }
}

// The indices of lines in their order.
static size_t *sorted(const struct lines *lines, order *by) {
    size_t *now = take(lines->count * sizeof *now), *then = take(lines->count * sizeof *then);
    for (size_t i = 0; i < lines->count; i++) now[i] = i;
    for (size_t width = 1; width < lines->count; width *= 2) {
        for (size_t start = 0; start < lines->count; start += width * 2) {
            size_t left = lines->count - start;
            size_t half = left < width ? left : width;
            merge(lines->list, now + start, then + start, half, left < width * 2 ? left : width * 2, by);
        }
        size_t *swap = now;
        now = then;
        then = swap;
    }
    return now;
}

void sort(struct lines *lines, order *by) {
    size_t *indices = sorted(lines, by);
    struct span *list = take(lines->count * sizeof *list);
    for (size_t i = 0; i < lines->count; i++) list[i] = lines->list[indices[i]];
    lines->list = list;
}

void unique(struct lines *lines, order *by, bool neighbours) {
    bool *gone = take(lines->count * sizeof *gone);
    for (size_t i = 0; i < lines->count; i++) gone[i] = false;
    size_t *indices = neighbours ? NULL : sorted(lines, by);
    for (size_t i = 1; i < lines->count; i++) {
        size_t before = neighbours ? i - 1 : indices[i - 1], here = neighbours ? i : indices[i];
        // the order is stable, so the first of those that are the same comes first
        gone[here] = by(lines->list[before], lines->list[here]) == 0;
    }
    size_t kept = 0;
    for (size_t i = 0; i < lines->count; i++) {
        if (!gone[i]) lines->list[kept++] = lines->list[i];
    }
    lines->count = kept;
}

struct span joined(const struct lines *lines) {
    size_t size = 0;
    for (size_t i = 0; i < lines->count; i++) size += lines->list[i].size + 1;
    unsigned char *made = take(size), *at = made;
    for (size_t i = 0; i < lines->count; i++) {
        copy(at, lines->list[i].bytes, lines->list[i].size);
        at += lines->list[i].size;
        *at++ = '\n';
    }
    return (struct span){made, size};
}

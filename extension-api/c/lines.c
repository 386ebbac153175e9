#include "lines.h"

struct span line_at(const struct text *text, uint32_t at) {
    if (at > text->length) __builtin_trap();
    struct span line = {at, at};
    while (line.start > 0 && text->units[line.start - 1] != '\n') line.start--;
    while (line.end < text->length && text->units[line.end] != '\n') line.end++;
    return line;
}

bool next_line(const struct text *text, struct span *line) {
    if (line->end >= text->length) return false;
    *line = line_at(text, line->end + 1);
    return true;
}

uint32_t count_lines(const struct text *text) {
    uint32_t count = 1;
    for (uint32_t i = 0; i < text->length; i++) count += text->units[i] == '\n';
    return count;
}

bool is_blank(uint16_t unit) { return unit == ' ' || unit == '\t'; }

struct span trimmed(const struct text *text, struct span span) {
    while (span.start < span.end && is_blank(text->units[span.start])) span.start++;
    while (span.end > span.start && is_blank(text->units[span.end - 1])) span.end--;
    return span;
}

uint32_t find_unit(const struct text *text, struct span span, uint16_t unit) {
    uint32_t at = span.start;
    while (at < span.end && text->units[at] != unit) at++;
    return at;
}

struct string slice(const struct text *text, struct span span) {
    if (span.start > span.end || span.end > text->length) __builtin_trap();
    char *bytes = answer((size_t)(span.end - span.start) * 3);
    return (struct string){bytes, (uint32_t)(to_utf8(text->units, span.start, span.end, bytes) - bytes)};
}

int compare(const struct text *text, struct span a, struct span b) {
    while (a.start < a.end && b.start < b.end) {
        int difference = text->units[a.start++] - text->units[b.start++];
        if (difference != 0) return difference;
    }
    return (a.start < a.end) - (b.start < b.end);
}

// Both halves are sorted: takes what comes first of them, `room` having place for the first half.
static void merge(const struct text *text, struct span *spans, uint32_t half, uint32_t count, struct span *room) {
    copy(room, spans, half * sizeof *spans);
    uint32_t first = 0, second = half, to = 0;
    while (first < half) {
        bool later = second < count && compare(text, spans[second], room[first]) < 0;
        spans[to++] = later ? spans[second++] : room[first++];
    }
}

static void sort_with(const struct text *text, struct span *spans, uint32_t count, struct span *room) {
    if (count < 2) return;
    uint32_t half = count / 2;
    sort_with(text, spans, half, room);
    sort_with(text, spans + half, count - half, room);
    merge(text, spans, half, count, room);
}

void sort(const struct text *text, struct span *spans, uint32_t count) {
    struct span *room = take(count * sizeof *spans);
    sort_with(text, spans, count, room);
    give(room);
}

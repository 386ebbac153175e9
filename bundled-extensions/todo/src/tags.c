#include "tags.h"

struct scan {
    const uint16_t *units;
    uint32_t length, at, line;
    const struct syntax *syntax;
    const struct words *words;
    struct tags *found;
};

void add_word(struct words *words, struct string word) {
    uint32_t length = units_of(word);
    if (length == 0 || length > LONGEST_WORD || words->count == MOST_WORDS) return;
    to_units(word, words->list[words->count].units);
    words->list[words->count++].length = length;
}

// A letter, a digit or anything else that makes a longer word of what stands beside it.
static bool is_part(uint32_t unit) {
    uint32_t folded = unit | 0x20;
    return (folded >= 'a' && folded <= 'z') || (unit >= '0' && unit <= '9') || unit == '_' || unit >= 0x80;
}

static bool is_blank(uint32_t unit) { return unit == ' ' || unit == '\t' || unit == '\r'; }

static bool begins(const struct scan *scan, uint32_t at, const char *sign) {
    if (sign == NULL) return false;
    for (uint32_t i = 0; sign[i] != 0; i++) {
        if (at + i >= scan->length || scan->units[at + i] != (unsigned char)sign[i]) return false;
    }
    return true;
}

static uint32_t size(const char *sign) {
    uint32_t count = 0;
    while (sign[count] != 0) count++;
    return count;
}

static void add(struct scan *scan, struct tag tag) {
    struct tags *found = scan->found;
    if (found->count == MOST_TAGS) {
        found->more = true;
        return;
    }
    if (found->count == found->capacity) {
        uint32_t capacity = found->capacity * 2 + 8;
        found->list = widen(found->list, found->count * sizeof(struct tag), capacity * sizeof(struct tag));
        found->capacity = capacity;
    }
    found->list[found->count++] = tag;
}

// What is said behind a tag: without `(name)`, colon and blanks before it, and blanks and the comment's end behind it.
static struct tag with_rest(const struct scan *scan, struct tag tag, uint32_t line_end) {
    uint32_t at = tag.end, end = line_end;
    if (at < end && scan->units[at] == '(') {
        uint32_t close = at;
        while (close < end && scan->units[close] != ')') close++;
        if (close < end) at = close + 1;
    }
    while (at < end && (is_blank(scan->units[at]) || scan->units[at] == ':' || scan->units[at] == '-')) at++;
    while (end > at && is_blank(scan->units[end - 1])) end--;
    tag.rest = at;
    tag.rest_end = end;
    return tag;
}

// Looks for words from where the scan stands up to `end`, all of it comment, and goes there.
static void search(struct scan *scan, uint32_t end) {
    const struct words *words = scan->words;
    for (; scan->at < end; scan->at++) {
        uint32_t at = scan->at;
        if (scan->units[at] == '\n') scan->line++;
        if (!is_part(scan->units[at]) || (at > 0 && is_part(scan->units[at - 1]))) continue;
        for (uint32_t word = 0; word < words->count; word++) {
            uint32_t length = words->list[word].length, i = 0;
            if (at + length > end) continue;
            while (i < length && scan->units[at + i] == words->list[word].units[i]) i++;
            if (i < length || (at + length < scan->length && is_part(scan->units[at + length]))) continue;
            uint32_t line_end = at;
            while (line_end < end && scan->units[line_end] != '\n') line_end++;
            struct tag tag = {.start = at, .end = at + length, .line = scan->line, .word = word};
            add(scan, with_rest(scan, tag, line_end));
            break;
        }
    }
}

static void line_comment(struct scan *scan) {
    uint32_t end = scan->at;
    while (end < scan->length && scan->units[end] != '\n') end++;
    search(scan, end);
}

static void block_comment(struct scan *scan) {
    scan->at += size(scan->syntax->open);
    uint32_t end = scan->at;
    while (end < scan->length && !begins(scan, end, scan->syntax->close)) end++;
    search(scan, end);
    if (end < scan->length) scan->at += size(scan->syntax->close);
}

// Goes behind a text in quotes, which ends with its line at the latest unless it may go over lines.
static void skip_text(struct scan *scan, uint32_t quote, bool over_lines) {
    scan->at++;
    while (scan->at < scan->length && scan->units[scan->at] != quote) {
        uint32_t unit = scan->units[scan->at];
        if (unit == '\n' && !over_lines) return;
        if (unit == '\n') scan->line++;
        if (unit == '\\' && scan->at + 1 < scan->length && scan->units[scan->at + 1] != '\n') scan->at++;
        scan->at++;
    }
    if (scan->at < scan->length) scan->at++;
}

// Goes behind `'x'` or `'\…'`, or only behind the quote where it is something else.
static void skip_character(struct scan *scan) {
    uint32_t at = ++scan->at;
    if (at < scan->length && scan->units[at] == '\\') skip_text(scan, '\'', false);
    else if (at + 1 < scan->length && scan->units[at + 1] == '\'') scan->at = at + 2;
    else if (at + 2 < scan->length && (scan->units[at] & 0xfc00) == 0xd800 && scan->units[at + 2] == '\'') scan->at = at + 3;
}

static bool begins_line_comment(const struct scan *scan) {
    const struct syntax *syntax = scan->syntax;
    if (!begins(scan, scan->at, syntax->line) && !begins(scan, scan->at, syntax->other_line)) return false;
    if (!syntax->apart || scan->at == 0) return true;
    uint32_t before = scan->units[scan->at - 1];
    return is_blank(before) || before == '\n';
}

void find_tags(const struct text *text, const struct syntax *syntax, const struct words *words, struct tags *found) {
    struct scan scan = {text->units, text->length, 0, 0, syntax, words, found};
    found->count = 0;
    found->more = false;
    if (syntax->prose) {
        search(&scan, scan.length);
        return;
    }
    while (scan.at < scan.length) {
        uint32_t unit = scan.units[scan.at];
        if (begins(&scan, scan.at, syntax->open)) block_comment(&scan);
        else if (begins_line_comment(&scan)) line_comment(&scan);
        else if (unit == '"' && syntax->texts) skip_text(&scan, unit, false);
        else if (unit == '`' && syntax->backticks) skip_text(&scan, unit, true);
        else if (unit == '\'' && syntax->single == TEXTS) skip_text(&scan, unit, false);
        else if (unit == '\'' && syntax->single == CHARACTERS) skip_character(&scan);
        else scan.line += scan.units[scan.at++] == '\n';
    }
}

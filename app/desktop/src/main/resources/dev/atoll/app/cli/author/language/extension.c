// A small language: lines like `depth = 12` under headings like `[shore]`, with comments behind `#`.
#include "diagnostics.h"
#include "highlighting.h"
#include "symbols.h"

// What a line is.
enum kind { BLANK, COMMENT, HEADING, ENTRY, MISTAKE };

// A line and its parts, by offsets in the text.
struct parts {
    enum kind kind;
    struct span line, name, value;
    struct string mistake;
};

static struct parts mistaken(struct span line, struct string sentence) {
    return (struct parts){.kind = MISTAKE, .line = line, .mistake = sentence};
}

static struct parts entry(const struct text *text, struct span line, struct span inside) {
    uint32_t sign = find_unit(text, inside, '=');
    if (sign == inside.end) return mistaken(line, STRING("A line is ‘name = value’, a heading in brackets, or a comment behind ‘#’."));
    if (sign == inside.start) return mistaken(line, STRING("A name stands before ‘=’."));
    struct span name = {inside.start, sign}, value = {sign + 1, inside.end};
    return (struct parts){.kind = ENTRY, .line = line, .name = trimmed(text, name), .value = trimmed(text, value)};
}

// The kit keeps the text of each open document and applies the user's changes to it. Offsets count UTF-16 code units, as the editor does.
static struct parts parts_of(const struct text *text, struct span line) {
    struct span inside = trimmed(text, line);
    if (inside.start == inside.end) return (struct parts){.kind = BLANK, .line = line};
    if (text->units[inside.start] == '#') return (struct parts){.kind = COMMENT, .line = line};
    if (text->units[inside.start] != '[') return entry(text, line, inside);
    if (text->units[inside.end - 1] != ']') return mistaken(line, STRING("A heading ends with ‘]’."));
    if (inside.end - inside.start < 3) return mistaken(line, STRING("A heading needs a name."));
    return (struct parts){.kind = HEADING, .line = line, .name = {inside.start + 1, inside.end - 1}};
}

// Digits, with a sign before them and one point between them.
static bool is_number(const struct text *text, struct span span) {
    uint32_t digits = 0, points = 0;
    if (span.start < span.end && (text->units[span.start] == '-' || text->units[span.start] == '+')) span.start++;
    for (uint32_t i = span.start; i < span.end; i++) {
        if (text->units[i] == '.') points++;
        else if (text->units[i] >= '0' && text->units[i] <= '9') digits++;
        else return false;
    }
    return digits > 0 && points <= 1;
}

// Capture names of tree-sitter; the user's theme has a colour for each. Tokens name them by index.
static const struct string SCOPES[] = {STRING("comment"), STRING("module"), STRING("property"), STRING("number"), STRING("string")};
enum { COMMENT_SCOPE, MODULE_SCOPE, PROPERTY_SCOPE, NUMBER_SCOPE, STRING_SCOPE };

// Asked for what is on the screen, after each key: look at nothing else.
static void highlight(struct document *document, struct span visible, struct highlights *highlights) {
    const struct text *text = &document->text;
    struct span line = line_at(text, visible.start);
    do {
        struct parts parts = parts_of(text, line);
        if (parts.kind == COMMENT) add_token(highlights, line, COMMENT_SCOPE);
        if (parts.kind == HEADING) add_token(highlights, parts.name, MODULE_SCOPE);
        if (parts.kind != ENTRY) continue;
        add_token(highlights, parts.name, PROPERTY_SCOPE);
        add_token(highlights, parts.value, is_number(text, parts.value) ? NUMBER_SCOPE : STRING_SCOPE);
    } while (next_line(text, &line) && line.start < visible.end);
}

// Asked after a pause in typing. Work that takes long looks at `should_yield()` and answers in parts.
static void diagnose(struct document *document, struct diagnostics *diagnostics) {
    struct span line = line_at(&document->text, 0);
    do {
        struct parts parts = parts_of(&document->text, line);
        if (parts.kind == MISTAKE) add_problem(diagnostics, line, SEVERITY_ERROR, parts.mistake);
    } while (next_line(&document->text, &line));
}

static void find_symbols(struct document *document, struct symbols *symbols) {
    const struct text *text = &document->text;
    struct span line = line_at(text, 0);
    uint32_t heading = 0;
    bool under_heading = false;
    do {
        struct parts parts = parts_of(text, line);
        if (parts.kind != HEADING && parts.kind != ENTRY) continue;
        struct symbol symbol = {.name = slice(text, parts.name), .kind = SYMBOL_PROPERTY, .span = line, .selection = parts.name};
        if (parts.kind == HEADING) {
            symbol.kind = SYMBOL_MODULE;
            heading = symbols->count;
            under_heading = true;
        } else if (under_heading) {
            symbol.depth = 1;
            symbols->items[heading].span.end = line.end;
        }
        *ADD(symbols) = symbol;
    } while (next_line(text, &line));
}

// The extension offers what is handed over here. `features` in extension.json names the same ones.
OFFER_HIGHLIGHTING(highlight, SCOPES);
OFFER_DIAGNOSTICS(diagnose);
OFFER_SYMBOLS(find_symbols);

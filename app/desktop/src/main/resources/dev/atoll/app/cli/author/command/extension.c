// Sorts the selected lines.
#include "commands.h"
#include "settings.h"

struct lines {
    struct span *items;
    uint32_t count;
};

static struct string text_of(const struct text *text, const struct lines *lines, bool descending) {
    struct strings texts = {0};
    for (uint32_t i = 0; i < lines->count; i++) *ADD(&texts) = slice(text, lines->items[descending ? lines->count - 1 - i : i]);
    return joined(texts, STRING("\n"));
}

static void run(struct string command, struct context context, struct outcome *outcome) {
    if (!same(command, STRING("sort-lines"))) {
        fail(JOINED(STRING("There is no command "), command, STRING(".")));
        return;
    }
    // The document that has the keyboard, and what is selected there.
    if (context.document == NULL || context.count == 0) return;
    const struct text *text = &context.document->text;
    struct span selection = context.selections[0];
    struct lines lines = {0};
    struct span line = line_at(text, selection.start);
    // A selection that ends before a line's first letter means the line above.
    do *ADD(&lines) = line;
    while (next_line(text, &line) && line.start < selection.end);

    struct span whole = {lines.items[0].start, lines.items[lines.count - 1].end};
    sort(text, lines.items, lines.count);
    // What the user chose in settings.json, of what extension.json declares.
    struct string sorted = text_of(text, &lines, same(text_setting(STRING("order")), STRING("descending")));
    log_line(LOG_DEBUG, JOINED(STRING("sorted "), number(lines.count), STRING(" lines")));
    if (same(sorted, slice(text, whole))) return;
    // The user ran the command, so the editor makes the edits at once, and one undo takes them back.
    edit_document(outcome, context.document, whole, sorted);
}

// The extension offers what is handed over here. `features` in extension.json names the same ones.
OFFER_COMMANDS(run);

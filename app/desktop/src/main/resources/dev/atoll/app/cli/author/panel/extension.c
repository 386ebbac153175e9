// Counts the lines and words of open documents in a panel.
#include "panel.h"
#include "ui.h"

#define COUNTS STRING("counts")

// What happens to open documents: the panel is asked for again. Where it is not shown, nothing happens.
void document_changed(struct document *document) {
    (void)document;
    refresh_panel(COUNTS);
}

void document_closing(struct document *document) {
    (void)document;
    refresh_panel(COUNTS);
}

static uint32_t count_words(const struct text *text) {
    uint32_t count = 0;
    bool inside = false;
    for (uint32_t i = 0; i < text->length; i++) {
        bool blank = text->units[i] <= ' ';
        count += !blank && !inside;
        inside = !blank;
    }
    return count;
}

static struct row row_of(const struct document *document) {
    struct row row = {.id = number(document->id)};
    *ADD(&row.cells) = (struct cell){.text = document->path, .icon = SOME(STRING("file"))};
    *ADD(&row.cells) = (struct cell){.text = number(count_lines(&document->text)), .muted = true};
    *ADD(&row.cells) = (struct cell){.text = number(count_words(&document->text)), .muted = true};
    // A click on the row leads to the document's start.
    struct span start = {0, 0};
    row.target = (struct optional_place){true, place_in(document, start, start)};
    return row;
}

static void render(struct string panel, struct content *content) {
    if (!same(panel, COUNTS)) {
        fail(JOINED(STRING("There is no panel "), panel, STRING(".")));
        return;
    }
    content->empty = STRING("No text or Markdown file is open.");
    content->body.as.tree.columns = STRINGS(STRING("Document"), STRING("Lines"), STRING("Words"));
    for (struct document *at = documents; at != NULL; at = at->next) *ADD(&content->body.as.tree.rows) = row_of(at);
}

// The extension offers what is handed over here. `features` in extension.json names the same ones.
OFFER_PANEL(render);

#include "panel.h"

// As many rows as are useful in a panel, and how much of what a tag says is shown.
enum { MOST_ROWS = 5000, LONGEST_REST = 200 };

static const struct string EMPTY = STRING("No comment in an open document has a tag such as TODO.");

static struct string icon_of(const struct words *words, uint32_t word) {
    uint16_t first = words->list[word].units[0];
    if (first == 'F' || first == 'B') return STRING("error");
    if (first == 'H' || first == 'X') return STRING("warning");
    return first == 'N' ? STRING("info") : STRING("tag");
}

static struct list one_cell(struct string text, struct string icon, bool muted) {
    struct cell *cell = answer(sizeof *cell);
    *cell = (struct cell){.text = text, .icon = {1, icon}, .muted = muted};
    return (struct list){cell, 1};
}

// `7` for a document and `7:2` for a tag of it.
static struct string id_of(const struct document *document, uint32_t number, bool is_tag) {
    char *bytes = answer(24), *end = put_number(bytes, document->id);
    if (is_tag) end = put_number(put(end, STRING(":")), number);
    return (struct string){bytes, (uint32_t)(end - bytes)};
}

static struct string words_of(const struct document *document, const struct tag *tag) {
    const uint16_t *units = document->text.units;
    uint32_t stop = tag->rest_end - tag->rest > LONGEST_REST ? tag->rest + LONGEST_REST : tag->rest_end;
    char *bytes = answer((tag->end - tag->start + stop - tag->rest) * 3 + 24);
    char *end = to_utf8(units, tag->start, tag->end, bytes);
    if (stop > tag->rest) end = to_utf8(units, tag->rest, stop, put(end, STRING(" ")));
    if (stop < tag->rest_end) end = put(end, STRING("…"));
    end = put_number(put(end, STRING("  ·  ")), tag->line + 1);
    return (struct string){bytes, (uint32_t)(end - bytes)};
}

static void tag_row(struct row *row, const struct document *document, uint32_t index, const struct words *words) {
    const struct tag *tag = &document->tags.list[index];
    *row = (struct row){.id = id_of(document, index, true), .depth = 1};
    row->cells = one_cell(words_of(document, tag), icon_of(words, tag->word), false);
    row->target.some = 1;
    row->target.place.in = (struct document_ref){.tag = OPEN_DOCUMENT, .in = {.open = document->id}};
    row->target.place.target = (struct span){tag->start, tag->end};
    row->target.place.whole = (struct span){tag->start, tag->rest_end > tag->end ? tag->rest_end : tag->end};
}

static void document_row(struct row *row, const struct document *document) {
    struct string name = {document->path, document->path_size};
    *row = (struct row){.id = id_of(document, 0, false), .expanded = 1};
    row->cells = one_cell(name.size == 0 ? STRING("Not saved yet") : name, STRING("file"), false);
}

void panel_content(struct content *content, const struct words *words) {
    uint32_t most = tags_in_all();
    for (struct document *at = documents; at != NULL; at = at->next) most += at->tags.count > 0;
    if (most > MOST_ROWS) most = MOST_ROWS;
    struct row *rows = answer(most * sizeof *rows);
    uint32_t count = 0;
    for (struct document *at = documents; at != NULL; at = at->next) {
        if (at->tags.count == 0 || count == most) continue;
        document_row(&rows[count++], at);
        for (uint32_t i = 0; i < at->tags.count && count < most; i++) tag_row(&rows[count++], at, i, words);
    }
    *content = (struct content){.tag = TREE, .empty = EMPTY};
    content->body.rows.rows = (struct list){rows, count};
}

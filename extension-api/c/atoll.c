#include "atoll.h"

IMPORT("log", "write") void log_write(uint32_t level, const char *bytes, uint32_t size);

void log_line(enum level level, struct string line) { log_write(level, line.bytes, line.size); }

// Documents.

struct document *documents;

static struct document *find(uint32_t id) {
    struct document *at = documents;
    while (at != NULL && at->id != id) at = at->next;
    return at;
}

struct document *document_at(uint32_t id, uint32_t version) {
    struct document *document = find(id);
    return document != NULL && document->version == version ? document : NULL;
}

EXPORT("sync", "did-close")
void did_close(uint32_t id) {
    for (struct document **at = &documents; *at != NULL; at = &(*at)->next) {
        struct document *gone = *at;
        if (gone->id != id) continue;
        *at = gone->next;
        give(gone->text.units);
        give(gone);
        return;
    }
}

EXPORT("sync", "did-open")
void did_open(uint32_t id, uint32_t version, char *language, uint32_t language_size, char *path, uint32_t path_size, uint32_t length, char *text,
              uint32_t text_size) {
    (void)language_size, (void)path_size, (void)length;
    did_close(id);
    struct document *made = take(sizeof *made);
    *made = (struct document){.id = id, .version = version};
    text_replace(&made->text, 0, 0, (struct string){text, text_size});
    struct document **last = &documents;
    while (*last != NULL) last = &(*last)->next;
    *last = made;
    give(language), give(path), give(text);
}

EXPORT("sync", "did-change")
void did_change(uint32_t id, uint32_t version, struct text_edit *edits, uint32_t count) {
    struct document *document = find(id);
    // the last one first, so that each finds the old text's offsets
    for (uint32_t i = count; i-- > 0;) {
        if (document != NULL) text_replace(&document->text, edits[i].span.start, edits[i].span.end, edits[i].text);
        give((void *)edits[i].text.bytes);
    }
    give(edits);
    if (document != NULL) document->version = version;
}

// Answers.

static struct list_answer returned;

void add_edit(struct edits *edits, uint32_t start, uint32_t end, struct string text) {
    if (edits->count == edits->room) {
        edits->room = edits->room * 2 + 8;
        edits->list = widen(edits->list, edits->count * sizeof *edits->list, edits->room * sizeof *edits->list);
    }
    edits->list[edits->count++] = (struct text_edit){{start, end}, text};
}

struct list_answer *answer_edits(struct edits *edits) {
    struct text_edit *list = answer(edits->count * sizeof *list + 1);
    copy(list, edits->list, edits->count * sizeof *list);
    give(edits->list);
    returned = (struct list_answer){.as = {.list = {list, edits->count}}};
    return &returned;
}

struct list_answer *refuse(struct string why) {
    returned = (struct list_answer){.failed = 1, .as = {.failure = {INVALID_REQUEST, why}}};
    return &returned;
}

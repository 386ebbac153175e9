#include "atoll.h"

IMPORT("log", "write") void log_write(uint32_t level, const char *bytes, uint32_t size);
IMPORT("task", "should-yield") uint32_t task_should_yield(void);

void log_line(enum level level, struct string line) { log_write(level, line.bytes, line.size); }

bool should_yield(void) { return task_should_yield() != 0; }

// Documents.

struct document *documents;

// What stands here where the extension defines none.
__attribute__((weak)) void document_changed(struct document *document) { (void)document; }
__attribute__((weak)) void document_closing(struct document *document) { (void)document; }

struct document *document_of(uint32_t id) {
    struct document *at = documents;
    while (at != NULL && at->id != id) at = at->next;
    return at;
}

struct document *document_at(uint32_t id, uint32_t version) {
    struct document *document = document_of(id);
    if (document != NULL && document->version == version) return document;
    fail(STRING("The document is not open at this version."));
    return NULL;
}

static void give_string(struct string text) { give((void *)text.bytes); }

EXPORT("sync", "did-close")
void did_close(uint32_t id) {
    for (struct document **at = &documents; *at != NULL; at = &(*at)->next) {
        struct document *gone = *at;
        if (gone->id != id) continue;
        document_closing(gone);
        *at = gone->next;
        text_free(&gone->text);
        give_string(gone->language), give_string(gone->path);
        give(gone);
        break;
    }
    forget_answers();
}

EXPORT("sync", "did-open")
void did_open(uint32_t id, uint32_t version, char *language, uint32_t language_size, char *path, uint32_t path_size, uint32_t length, char *text,
              uint32_t text_size) {
    (void)length;
    did_close(id);
    struct document *made = take(sizeof *made);
    *made = (struct document){.id = id, .version = version, .language = {language, language_size}, .path = {path, path_size}};
    text_replace(&made->text, 0, 0, (struct string){text, text_size});
    give(text);
    struct document **last = &documents;
    while (*last != NULL) last = &(*last)->next;
    *last = made;
    document_changed(made);
    forget_answers();
}

EXPORT("sync", "did-change")
void did_change(uint32_t id, uint32_t version, struct text_edit *edits, uint32_t count) {
    struct document *document = document_of(id);
    // the last one first, so that each finds the old text's offsets
    for (uint32_t i = count; i-- > 0;) {
        if (document != NULL) text_replace(&document->text, edits[i].span.start, edits[i].span.end, edits[i].text);
        give_string(edits[i].text);
    }
    give(edits);
    if (document == NULL) return;
    document->version = version;
    if (count > 0) document_changed(document);
    forget_answers();
}

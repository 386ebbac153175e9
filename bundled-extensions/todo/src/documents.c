#include "documents.h"

// Longer paths are shown without their beginnings.
enum { LONGEST_PATH = 400 };

struct document *documents;

struct document *document_of(uint32_t id) {
    struct document *at = documents;
    while (at != NULL && at->id != id) at = at->next;
    return at;
}

struct document *open_document(uint32_t id, uint32_t version, struct string language, struct string path, struct string text) {
    close_document(id);
    struct document *made = take(sizeof *made);
    *made = (struct document){.id = id, .version = version, .syntax = syntax_of(language, path)};
    uint32_t from = path.size > LONGEST_PATH ? path.size - LONGEST_PATH : 0;
    while (from < path.size && ((unsigned char)path.bytes[from] & 0xc0) == 0x80) from++;
    made->path_size = path.size - from;
    made->path = take(made->path_size + 1);
    copy(made->path, path.bytes + from, made->path_size);
    text_replace(&made->text, 0, 0, text);
    struct document **last = &documents;
    while (*last != NULL) last = &(*last)->next;
    *last = made;
    return made;
}

void close_document(uint32_t id) {
    for (struct document **at = &documents; *at != NULL; at = &(*at)->next) {
        struct document *gone = *at;
        if (gone->id != id) continue;
        *at = gone->next;
        text_free(&gone->text);
        give(gone->tags.list);
        give(gone->path);
        give(gone);
        return;
    }
}

uint32_t tags_in_all(void) {
    uint32_t count = 0;
    for (struct document *at = documents; at != NULL; at = at->next) count += at->tags.count;
    return count;
}

// The open documents and the tags that were found in them.
#ifndef DOCUMENTS_H
#define DOCUMENTS_H

#include "tags.h"

struct document {
    struct document *next;
    uint32_t id, version;
    const struct syntax *syntax;
    // Its name in the panel.
    char *path;
    uint32_t path_size;
    struct text text;
    struct tags tags;
    // The text is as it was when tags were looked for.
    bool searched;
    // The tags that were found are marked on the screen.
    bool marked;
};

// All documents, oldest first.
extern struct document *documents;

struct document *document_of(uint32_t id);

struct document *open_document(uint32_t id, uint32_t version, struct string language, struct string path, struct string text);

// Forgets a document. Nothing happens where there is none.
void close_document(uint32_t id);

// How many tags all documents have.
uint32_t tags_in_all(void);

#endif

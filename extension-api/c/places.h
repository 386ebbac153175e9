// Places that the user can be taken to, and edits of documents.
#ifndef ATOLL_PLACES_H
#define ATOLL_PLACES_H

#include "atoll.h"

enum { IN_OPEN, IN_FILE };

// An open document, or a file of the folder by its path.
struct document_ref {
    uint8_t tag;
    union {
        uint32_t open;
        struct string file;
    } as;
};

struct place {
    struct document_ref in;
    // what to select there, and what to show around it
    struct span target, whole;
};

// A place in an open document.
struct place place_in(const struct document *document, struct span target, struct span whole);

struct optional_place {
    bool some;
    struct place place;
};

// Edits of one document, that are made together with those of the others.
struct document_edits {
    struct document_ref in;
    struct edits edits;
    // the index of the edit whose text is a snippet
    struct {
        bool some;
        uint32_t index;
    } snippet;
    // what the user is told of them before they are made
    struct {
        bool some;
        struct string label;
        struct optional_string description;
        bool needs_confirmation;
    } note;
};

#endif

// The kit for extensions in C, without a C library: memory (memory.h), texts (text.h), the contract's names and common values (contract.h), and
// here the log, the open documents and answers. Values are laid out as the canonical ABI has them; what they mean says the WIT beside this
// folder (wit/v0.1). Compiled with clang --target=wasm32; functions return pointers to what the host reads, and what `answer` gave is taken
// back after the call.
#ifndef ATOLL_H
#define ATOLL_H

#include "contract.h"

// Writes a line to the extension's log.
enum level { LOG_DEBUG, LOG_INFO, LOG_WARNING, LOG_ERROR };
void log_line(enum level level, struct string line);

// Documents. The kit exports `sync` and keeps the text of each open document as it is now.

struct document {
    struct document *next;
    uint32_t id, version;
    struct text text;
};

// The document that is open at that version, or NULL: then answer `refuse(STRING("…"))`.
struct document *document_at(uint32_t id, uint32_t version);

// All open documents, oldest first.
extern struct document *documents;

// Answers.

// What functions return that answer with a list or fail.
struct list_answer {
    uint32_t failed;
    union {
        struct list list;
        struct failure failure;
    } as;
};

// Edits that all speak of the text as it is now, in its order.
struct edits {
    struct text_edit *list;
    uint32_t count, room;
};

void add_edit(struct edits *edits, uint32_t start, uint32_t end, struct string text);

// The answer of edits; what they hold is given back after the call.
struct list_answer *answer_edits(struct edits *edits);

// The answer that there is none, and why.
struct list_answer *refuse(struct string why);

#endif

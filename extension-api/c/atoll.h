// The kit for extensions in C, without a C library: memory (memory.h), texts (text.h) and lines of them (lines.h), the contract's names and
// common values (contract.h), what answers are made of (answers.h), and here the log and the open documents. Each feature has a header of its
// own, whose OFFER_… exports it with a function of yours. What values mean says the WIT beside this folder (wit/v0.1).
#ifndef ATOLL_H
#define ATOLL_H

#include "answers.h"
#include "lines.h"

// Writes a line to the extension's log.
enum level { LOG_DEBUG, LOG_INFO, LOG_WARNING, LOG_ERROR };
void log_line(enum level level, struct string line);

// True when the call that runs should return soon. Cheap: ask it about once a millisecond in long work, then answer a part (diagnostics.h) or
// `fail_as(CANCELLED, STRING(""))`.
bool should_yield(void);

// Documents. The kit exports `sync` and keeps the text of each open document as it is now.

struct document {
    struct document *next;
    uint32_t id, version;
    struct text text;
    // its language's id, and its path in the folder; empty while it was never saved
    struct string language, path;
    // yours: zero when the document is opened
    void *found;
};

// The document that is open at that version; where there is none, the answer is a failure that says so.
struct document *document_at(uint32_t id, uint32_t version);

// The open document of that id, or NULL.
struct document *document_of(uint32_t id);

// All open documents, oldest first.
extern struct document *documents;

// Define these where your extension wants to know: a document was opened or its text has changed; one is about to be forgotten, and what
// you keep in `found` with it.
void document_changed(struct document *document);
void document_closing(struct document *document);

#endif

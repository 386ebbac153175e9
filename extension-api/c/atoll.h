// The kit for extensions in C, without a C library: memory, texts, the open documents, answers. Values are laid out as the canonical ABI has
// them; what they mean says the WIT beside this folder (wit/v0.1). Compiled with clang --target=wasm32; functions return pointers to what the
// host reads, and what `answer` gave is taken back after the call.
#ifndef ATOLL_H
#define ATOLL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The names under which functions are imported and exported: EXPORT("formatting", "format-document"). For each exported function that
// returns a pointer, POST names one that is called once the host has read the answer: let it call `forget_answers`.
#define IMPORT(interface, name) __attribute__((import_module("atoll:extension/" interface "@0.1.0"), import_name(name)))
#define EXPORT(interface, name) __attribute__((export_name("atoll:extension/" interface "@0.1.0#" name)))
#define POST(interface, name) __attribute__((export_name("cabi_post_atoll:extension/" interface "@0.1.0#" name)))

// Memory.

// A block of at least `size` bytes, 8-byte aligned. Traps where there is no memory.
void *take(size_t size);

// Gives a block back, also one that the host allocated for an argument. Nothing happens for NULL and for empty blocks.
void give(void *block);

// A larger block with the first `used` bytes of `block`, which is given back; `block` itself where it is large enough.
void *widen(void *block, size_t used, size_t size);

// A block that is given back after the call.
void *answer(size_t size);

// Gives back all blocks of `answer`.
void forget_answers(void);

static inline void copy(void *to, const void *from, size_t bytes) {
    if (bytes != 0) __builtin_memmove(to, from, bytes);
}

// Texts: UTF-8 where they cross, UTF-16 code units in documents, because that is what offsets count.

struct string {
    const char *bytes;
    uint32_t size;
};

#define STRING(literal) ((struct string){(literal), sizeof(literal) - 1})

struct text {
    uint16_t *units;
    uint32_t length, capacity;
};

// Replaces the units from `start` to `end` by UTF-8. Traps where they are not in the text.
void text_replace(struct text *text, uint32_t start, uint32_t end, struct string by);

// Units from `start` to `end` as UTF-8 behind `to`, which has room for three bytes a unit; the end of what was written.
char *to_utf8(const uint16_t *units, uint32_t start, uint32_t end, char *to);

// How many units UTF-8 makes.
uint32_t units_of(struct string text);

// Writes UTF-8 as units; `units_of` says how many.
void to_units(struct string text, uint16_t *to);

bool same(struct string a, struct string b);

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

struct span {
    uint32_t start, end;
};

struct text_edit {
    struct span span;
    struct string text;
};

struct list {
    void *items;
    uint32_t count;
};

enum failure_tag { CANCELLED, INVALID_REQUEST, TOO_LARGE, OTHER };

struct failure {
    uint32_t tag;
    struct string text;
};

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

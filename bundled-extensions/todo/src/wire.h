// The contract's values in memory, as the canonical ABI lays them out, and the host's functions. Names are those of the WIT
// (extension-api/wit/v0.1), which says what they mean.
#ifndef WIRE_H
#define WIRE_H

#include "contract.h"

struct optional_string {
    uint32_t some;
    struct string text;
};

enum { OPEN_DOCUMENT = 0 };

struct document_ref {
    uint32_t tag;
    union {
        uint32_t open;
        struct string file;
    } in;
};

struct place {
    struct document_ref in;
    struct span target, whole;
};

enum { SHOW = 3, REVEAL = 4 };

struct outcome {
    uint32_t tag;
    union {
        struct string show;
        struct place reveal;
        uint32_t widest[11];
    } as;
};

struct cell {
    struct string text;
    struct optional_string icon;
    uint32_t muted;
};

struct row {
    struct string id;
    uint32_t depth;
    struct list cells;
    uint32_t expanded;
    struct {
        uint32_t some;
        struct place place;
    } target;
    struct {
        uint32_t some;
        struct string command;
        struct optional_string argument;
    } command;
};

enum { TREE = 0 };

struct content {
    uint32_t tag;
    union {
        struct {
            struct list columns, rows;
        } rows;
        uint32_t widest[7];
    } body;
    struct string empty;
};

// What a function answers: one of these, or why there is none.
struct response {
    uint32_t failed;
    union {
        struct outcome outcome;
        struct content content;
        struct failure failure;
        struct {
            uint32_t tag;
            struct list found;
        } diagnostics;
    } as;
};

enum tone { INFO, HINT, WARNING, ERROR };

struct decoration {
    struct span span;
    uint32_t tone;
};

// What a call of `ui` answers: whether it failed, and why.
struct outcome_of_ui {
    uint8_t failed, why;
};

enum { OUTDATED = 2 };

enum { TEXTS_VALUE = 4 };

struct setting {
    uint64_t some;
    uint64_t tag;
    struct list texts;
};

// Tags are bytes and the rest of their word is nothing: words that hold small numbers are the same. The compiler checks the sizes.
_Static_assert(sizeof(struct row) == 80, "row");
_Static_assert(sizeof(struct cell) == 24, "cell");
_Static_assert(sizeof(struct content) == 40, "content");
_Static_assert(sizeof(struct outcome) == 48, "outcome");
_Static_assert(sizeof(struct decoration) == 12, "decoration");
_Static_assert(sizeof(struct setting) == 24, "option<value>");

IMPORT("settings", "get") void settings_get(const char *, uint32_t, struct setting *result);
IMPORT("ui", "status") void ui_status(const char *, uint32_t, const char *, uint32_t, const char *, uint32_t, struct outcome_of_ui *);
IMPORT("ui", "decorate") void ui_decorate(uint32_t document, uint32_t version, const char *, uint32_t, struct decoration *, uint32_t, struct outcome_of_ui *);
IMPORT("ui", "refresh") void ui_refresh(uint32_t what, const char *, uint32_t, struct outcome_of_ui *);

#endif

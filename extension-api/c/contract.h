// The contract's names, and the values that several of its interfaces have, as the canonical ABI lays them out.
#ifndef ATOLL_CONTRACT_H
#define ATOLL_CONTRACT_H

#include "text.h"

// The names under which functions are imported and exported: EXPORT("formatting", "format-document"). For each exported function that
// returns a pointer, POST names one that is called once the host has read the answer: let it call `forget_answers`.
#define IMPORT(interface, name) __attribute__((import_module("atoll:extension/" interface "@0.1.0"), import_name(name)))
#define EXPORT(interface, name) __attribute__((export_name("atoll:extension/" interface "@0.1.0#" name)))
#define POST(interface, name) __attribute__((export_name("cabi_post_atoll:extension/" interface "@0.1.0#" name)))

struct list {
    void *items;
    uint32_t count;
};

struct span {
    uint32_t start, end;
};

struct text_edit {
    struct span span;
    struct string text;
};

enum failure_tag { CANCELLED, INVALID_REQUEST, TOO_LARGE, OTHER };

struct failure {
    uint32_t tag;
    struct string text;
};

#endif

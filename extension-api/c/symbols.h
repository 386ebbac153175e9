// A document's outline.
#ifndef ATOLL_SYMBOLS_H
#define ATOLL_SYMBOLS_H

#include "atoll.h"

enum symbol_kind {
    SYMBOL_FILE,
    SYMBOL_MODULE,
    SYMBOL_NAMESPACE,
    SYMBOL_PACKAGE,
    SYMBOL_CLASS,
    SYMBOL_METHOD,
    SYMBOL_PROPERTY,
    SYMBOL_FIELD,
    SYMBOL_CONSTRUCTOR,
    SYMBOL_ENUMERATION,
    SYMBOL_INTERFACE,
    SYMBOL_FUNCTION,
    SYMBOL_VARIABLE,
    SYMBOL_CONSTANT,
    SYMBOL_TEXT,
    SYMBOL_NUMBER,
    SYMBOL_BOOLEAN,
    SYMBOL_ARRAY,
    SYMBOL_OBJECT,
    SYMBOL_KEY,
    SYMBOL_NULL,
    SYMBOL_ENUM_MEMBER,
    SYMBOL_STRUCT,
    SYMBOL_EVENT,
    SYMBOL_OPERATOR,
    SYMBOL_TYPE_PARAMETER
};

// One symbol; its parent is the nearest one before it with a smaller depth.
struct symbol {
    struct string name;
    // behind the name in muted text, such as a type
    struct optional_string detail;
    // a symbol_kind
    uint8_t kind;
    // the whole of it, and what to select of it
    struct span span, selection;
    uint32_t depth;
};

struct symbols {
    struct symbol *items;
    uint32_t count;
};

// Adds the symbols in the order of the text, parents before children.
typedef void symbols_function(struct document *document, struct symbols *symbols);

void *answer_symbols(symbols_function *find, uint32_t id, uint32_t version);

// Offers an outline, once in an extension.
#define OFFER_SYMBOLS(find)                                                                                                                      \
    EXPORT("symbols", "document-symbols") void *offered_symbols(uint32_t id_, uint32_t version_) { return answer_symbols(find, id_, version_); } \
    AFTER("symbols", "document-symbols", after_offered_symbols)                                                                                  \
    struct document

#endif

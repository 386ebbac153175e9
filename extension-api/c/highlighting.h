// Colours for the text on the screen.
#ifndef ATOLL_HIGHLIGHTING_H
#define ATOLL_HIGHLIGHTING_H

#include "atoll.h"

// A coloured stretch, never empty; `scope` is an index into the scopes that are offered.
struct token {
    uint32_t start, length, scope;
};

struct highlights {
    // what the answer speaks for; what was asked for, unless set to less
    struct span covered;
    struct {
        struct token *items;
        uint32_t count;
    } tokens;
};

// Adds a token; nothing happens for an empty span. Tokens come in the order of the text and do not overlap.
void add_token(struct highlights *highlights, struct span span, uint32_t scope);

// Colours what is visible.
typedef void highlight_function(struct document *document, struct span visible, struct highlights *highlights);

void *answer_highlight(highlight_function *highlight, uint32_t id, uint32_t version, struct span visible);
void *answer_scopes(const struct string *scopes, uint32_t count);

// Offers colours, once in an extension. `scopes` is an array of struct string: tree-sitter's capture names.
#define OFFER_HIGHLIGHTING(highlight, scopes)                                                                                        \
    EXPORT("highlighting", "scopes") void *offered_scopes(void) { return answer_scopes(scopes, sizeof(scopes) / sizeof *(scopes)); } \
    EXPORT("highlighting", "highlight") void *offered_highlight(uint32_t id_, uint32_t version_, uint32_t start_, uint32_t end_) {   \
        return answer_highlight(highlight, id_, version_, (struct span){start_, end_});                                              \
    }                                                                                                                                \
    AFTER("highlighting", "scopes", after_offered_scopes)                                                                            \
    AFTER("highlighting", "highlight", after_offered_highlight)                                                                      \
    struct document

#endif

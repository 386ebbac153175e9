// Suggestions at the caret.
#ifndef ATOLL_COMPLETION_H
#define ATOLL_COMPLETION_H

#include "atoll.h"

// Why suggestions are asked for: the user asked, typed, or typed on after an incomplete list.
enum trigger { INVOKED, TYPED, INCOMPLETE };

enum item_kind {
    ITEM_TEXT,
    ITEM_METHOD,
    ITEM_FUNCTION,
    ITEM_CONSTRUCTOR,
    ITEM_FIELD,
    ITEM_VARIABLE,
    ITEM_CLASS,
    ITEM_INTERFACE,
    ITEM_MODULE,
    ITEM_PROPERTY,
    ITEM_UNIT,
    ITEM_VALUE,
    ITEM_ENUMERATION,
    ITEM_KEYWORD,
    ITEM_SNIPPET,
    ITEM_COLOR,
    ITEM_FILE,
    ITEM_REFERENCE,
    ITEM_FOLDER,
    ITEM_ENUM_MEMBER,
    ITEM_CONSTANT,
    ITEM_STRUCT,
    ITEM_EVENT,
    ITEM_OPERATOR,
    ITEM_TYPE_PARAMETER
};

// One suggestion. Only `label` is needed: what is not named is absent.
struct item {
    struct string label;
    // behind the label; at the right; Markdown
    struct optional_string suffix, detail, documentation;
    // an item_kind
    uint8_t kind;
    bool deprecated;
    // what accepting writes, the label where it is absent; and whether that is a snippet (snippet.h)
    struct optional_string insert;
    bool snippet;
    struct {
        bool some;
        struct span span;
    } replace;
    // what typed letters are matched with, and what items are sorted by; the label where they are absent
    struct optional_string filter, sort;
    struct {
        bool some;
        struct strings characters;
    } commit_characters;
    bool preselect;
    struct edits additional_edits;
    // names it towards `resolve`
    struct {
        bool some;
        uint32_t handle;
    } handle;
};

struct completions {
    struct {
        struct item *items;
        uint32_t count;
    } items;
    // more would come after typing on
    bool incomplete;
    // what items replace unless they say otherwise; contains the place that was asked about
    struct span replace;
    struct strings commit_characters;
};

// The costly part of an item.
struct resolved {
    struct optional_string documentation, detail;
    struct edits additional_edits;
};

// Adds suggestions at an offset, in any order. `replace` is the bare caret unless set.
typedef void complete_function(struct document *document, uint32_t at, enum trigger trigger, struct completions *completions);

// Adds what more there is to know of the item with that handle.
typedef void resolve_function(struct document *document, uint32_t handle, struct resolved *resolved);

void *answer_complete(complete_function *complete, uint32_t id, uint32_t version, uint32_t at, uint32_t trigger);
void *answer_resolve(resolve_function *resolve, uint32_t id, uint32_t version, uint32_t handle);
resolve_function nothing_to_resolve;

// Offers suggestions, once in an extension: those that have no handle, or with one.
#define OFFER_COMPLETION(complete) OFFER_RESOLVED_COMPLETION(complete, nothing_to_resolve)
#define OFFER_RESOLVED_COMPLETION(complete, resolve)                                                                            \
    EXPORT("completion", "complete") void *offered_complete(uint32_t id_, uint32_t version_, uint32_t at_, uint32_t trigger_) { \
        return answer_complete(complete, id_, version_, at_, trigger_);                                                         \
    }                                                                                                                           \
    EXPORT("completion", "resolve") void *offered_resolve(uint32_t id_, uint32_t version_, uint32_t handle_) {                  \
        return answer_resolve(resolve, id_, version_, handle_);                                                                 \
    }                                                                                                                           \
    AFTER("completion", "complete", after_offered_complete)                                                                     \
    AFTER("completion", "resolve", after_offered_resolve)                                                                       \
    struct document

#endif

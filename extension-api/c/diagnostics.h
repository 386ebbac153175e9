// Problems in a document.
#ifndef ATOLL_DIAGNOSTICS_H
#define ATOLL_DIAGNOSTICS_H

#include "atoll.h"

enum severity { SEVERITY_ERROR, SEVERITY_WARNING, SEVERITY_INFORMATION, SEVERITY_HINT };

// Shown faded; struck through.
enum diagnostic_tag { TAG_UNNECESSARY, TAG_DEPRECATED };

// Another place in the same document that explains a problem.
struct related_place {
    struct span span;
    struct string message;
};

// One problem. What is not named is absent.
struct diagnostic {
    struct span span;
    // a severity
    uint8_t severity;
    // one sentence that says what is wrong
    struct string message;
    // a stable name for this kind of problem; who found it, the extension's language where that is absent
    struct optional_string code, source;
    struct {
        uint8_t *items;
        uint32_t count;
    } tags;
    struct {
        struct related_place *items;
        uint32_t count;
    } related;
};

struct diagnostics {
    // `token` names the rest of the work, which is asked for next; else these are all, or the last
    bool partial;
    struct {
        struct diagnostic *items;
        uint32_t count;
    } found;
    uint32_t token;
};

// Adds a problem. They come in the order of the text.
void add_problem(struct diagnostics *diagnostics, struct span span, enum severity severity, struct string message);

// Finds all problems, or a part of them (long work asks `should_yield`).
typedef void diagnose_function(struct document *document, struct diagnostics *diagnostics);

// Goes on with what a partial answer left.
typedef void diagnose_on_function(uint32_t token, struct diagnostics *diagnostics);

void *answer_diagnose(diagnose_function *diagnose, uint32_t id, uint32_t version);
void *answer_diagnose_on(diagnose_on_function *resume, uint32_t token);
diagnose_on_function nothing_to_diagnose;

// Offers problems, once in an extension: all at once, or in parts.
#define OFFER_DIAGNOSTICS(diagnose) OFFER_DIAGNOSTICS_IN_PARTS(diagnose, nothing_to_diagnose)
#define OFFER_DIAGNOSTICS_IN_PARTS(diagnose, resume)                                                                                               \
    EXPORT("diagnostics", "diagnose") void *offered_diagnose(uint32_t id_, uint32_t version_) { return answer_diagnose(diagnose, id_, version_); } \
    EXPORT("diagnostics", "resume") void *offered_diagnose_on(uint32_t token_) { return answer_diagnose_on(resume, token_); }                      \
    AFTER("diagnostics", "diagnose", after_offered_diagnose)                                                                                       \
    AFTER("diagnostics", "resume", after_offered_diagnose_on)                                                                                      \
    struct document

#endif

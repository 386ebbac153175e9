// Commands of the extension's own, which extension.json lists with their titles.
#ifndef ATOLL_COMMANDS_H
#define ATOLL_COMMANDS_H

#include "places.h"

// Where the user is.
struct context {
    // that has the keyboard; NULL where there is none, or none that the extension may read
    struct document *document;
    // what is selected in it, the primary selection first
    const struct span *selections;
    uint32_t count;
    // what the caller passed on
    struct optional_string argument;
};

struct pick_item {
    struct string label;
    struct optional_string detail;
    // chosen at first, where several may be
    bool picked;
};

// Something to choose from.
struct pick {
    struct string title;
    struct {
        struct pick_item *items;
        uint32_t count;
    } items;
    // the user may choose several
    bool many;
    // of yours: what `resume` is called with
    uint32_t token;
};

// Something to type.
struct question {
    struct string prompt, proposal;
    // shown in the empty field; why the last answer was not taken
    struct optional_string example, mistake;
    uint32_t token;
};

enum { OUTCOME_DONE, OUTCOME_PICK, OUTCOME_QUESTION, OUTCOME_SHOW, OUTCOME_REVEAL };

// What comes of a command; when nothing is written, it is done without edits.
struct outcome {
    // an OUTCOME_…, which says what of `as` counts
    uint8_t tag;
    union {
        struct {
            struct document_edits *items;
            uint32_t count;
        } done;
        struct pick pick;
        struct question question;
        // a panel's id
        struct string show;
        struct place reveal;
    } as;
};

enum { REPLY_PICKED, REPLY_TEXT, REPLY_DISMISSED };

// The user's answer to what was asked.
struct reply {
    // a REPLY_…
    uint32_t tag;
    // indices of what was chosen
    const uint32_t *picked;
    uint32_t count;
    // what was typed
    struct string text;
};

// Adds an edit of an open document to an outcome that is done. Those of one document come in the order of its text as it is now.
void edit_document(struct outcome *outcome, const struct document *document, struct span span, struct string text);

// Runs a command by its id.
typedef void run_function(struct string command, struct context context, struct outcome *outcome);

// Goes on with the user's answer.
typedef void run_on_function(uint32_t token, struct reply reply, struct outcome *outcome);

// The arguments of `run` as they cross.
struct run_arguments {
    struct string command;
    bool has_document;
    uint32_t id, version;
    struct span *selections;
    uint32_t count;
    bool has_argument;
    struct string argument;
};

void *answer_run(run_function *run, struct run_arguments arguments);
void *answer_run_on(run_on_function *resume, uint32_t token, uint32_t tag, void *items, uint32_t size);
run_on_function nothing_to_run_on;

// Offers commands, once in an extension: those that ask nothing, or some that do.
#define OFFER_COMMANDS(run) OFFER_ASKING_COMMANDS(run, nothing_to_run_on)
#define OFFER_ASKING_COMMANDS(run, resume)                                                                                                      \
    EXPORT("commands", "run")                                                                                                                   \
    void *offered_run(const char *name_, uint32_t size_, uint32_t some_, uint32_t id_, uint32_t version_, struct span *spans_, uint32_t count_, \
                      uint32_t has_argument_, const char *argument_, uint32_t argument_size_) {                                                 \
        return answer_run(run, (struct run_arguments){{name_, size_}, some_ != 0, id_, version_, spans_, count_, has_argument_ != 0,            \
                                                      {argument_, argument_size_}});                                                            \
    }                                                                                                                                           \
    EXPORT("commands", "resume") void *offered_run_on(uint32_t token_, uint32_t tag_, void *items_, uint32_t size_) {                           \
        return answer_run_on(resume, token_, tag_, items_, size_);                                                                              \
    }                                                                                                                                           \
    AFTER("commands", "run", after_offered_run)                                                                                                 \
    AFTER("commands", "resume", after_offered_run_on)                                                                                           \
    struct document

#endif

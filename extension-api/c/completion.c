#include "completion.h"

// Sizes as the canonical ABI has them, on which C's layout agrees.
_Static_assert(sizeof(struct item) == 132, "item");
_Static_assert(sizeof(struct completions) == 28, "completions");
_Static_assert(sizeof(struct resolved) == 32, "resolved");

void *answer_complete(complete_function *complete, uint32_t id, uint32_t version, uint32_t at, uint32_t trigger) {
    struct completions *completions = new_answer(sizeof *completions);
    struct document *document = document_at(id, version);
    completions->replace = (struct span){at, at};
    if (document != NULL && at > document->text.length) fail(STRING("The place is outside of the document."));
    else if (document != NULL) complete(document, at, (enum trigger)trigger, completions);
    return ended_answer();
}

void *answer_resolve(resolve_function *resolve, uint32_t id, uint32_t version, uint32_t handle) {
    struct resolved *resolved = new_answer(sizeof *resolved);
    struct document *document = document_at(id, version);
    if (document != NULL) resolve(document, handle, resolved);
    return ended_answer();
}

void nothing_to_resolve(struct document *document, uint32_t handle, struct resolved *resolved) {
    (void)document, (void)resolved;
    fail(JOINED(STRING("No suggestion has the handle "), number(handle), STRING(".")));
}

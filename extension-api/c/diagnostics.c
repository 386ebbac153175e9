#include "diagnostics.h"

_Static_assert(sizeof(struct diagnostic) == 60, "diagnostic");
_Static_assert(sizeof(struct diagnostics) == 16, "diagnostics-answer");

void add_problem(struct diagnostics *diagnostics, struct span span, enum severity severity, struct string message) {
    *ADD(&diagnostics->found) = (struct diagnostic){.span = span, .severity = (uint8_t)severity, .message = message};
}

void *answer_diagnose(diagnose_function *diagnose, uint32_t id, uint32_t version) {
    struct diagnostics *diagnostics = new_answer(sizeof *diagnostics);
    struct document *document = document_at(id, version);
    if (document != NULL) diagnose(document, diagnostics);
    return ended_answer();
}

void *answer_diagnose_on(diagnose_on_function *resume, uint32_t token) {
    struct diagnostics *diagnostics = new_answer(sizeof *diagnostics);
    resume(token, diagnostics);
    return ended_answer();
}

void nothing_to_diagnose(uint32_t token, struct diagnostics *diagnostics) {
    (void)diagnostics;
    fail(JOINED(STRING("Nothing goes on under the token "), number(token), STRING(".")));
}

#include "formatting.h"

void *answer_format(format_function *format, uint32_t id, uint32_t version, struct formatting_options options) {
    struct edits *edits = new_answer(sizeof *edits);
    struct document *document = document_at(id, version);
    if (document != NULL) format(document, options, edits);
    return ended_answer();
}

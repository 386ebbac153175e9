#include "highlighting.h"

_Static_assert(sizeof(struct highlights) == 16, "highlights");

void add_token(struct highlights *highlights, struct span span, uint32_t scope) {
    if (span.start < span.end) *ADD(&highlights->tokens) = (struct token){span.start, span.end - span.start, scope};
}

void *answer_highlight(highlight_function *highlight, uint32_t id, uint32_t version, struct span visible) {
    struct highlights *highlights = new_answer(sizeof *highlights);
    struct document *document = document_at(id, version);
    highlights->covered = visible;
    if (document != NULL && (visible.start > visible.end || visible.end > document->text.length)) fail(STRING("The span is outside of the document."));
    else if (document != NULL) highlight(document, visible, highlights);
    return ended_answer();
}

// A list that cannot fail: without the word for failures before it.
void *answer_scopes(const struct string *scopes, uint32_t count) {
    static struct strings list;
    list = strings_of(scopes, count);
    return &list;
}

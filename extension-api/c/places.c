#include "places.h"

_Static_assert(sizeof(struct place) == 28, "place");
_Static_assert(sizeof(struct document_edits) == 56, "document-edits");

struct place place_in(const struct document *document, struct span target, struct span whole) {
    return (struct place){{.tag = IN_OPEN, .as = {.open = document->id}}, target, whole};
}

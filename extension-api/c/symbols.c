#include "symbols.h"

_Static_assert(sizeof(struct symbol) == 44, "symbol");

void *answer_symbols(symbols_function *find, uint32_t id, uint32_t version) {
    struct symbols *symbols = new_answer(sizeof *symbols);
    struct document *document = document_at(id, version);
    if (document != NULL) find(document, symbols);
    return ended_answer();
}

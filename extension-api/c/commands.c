#include "commands.h"

_Static_assert(sizeof(struct pick_item) == 24, "pick-item");
_Static_assert(sizeof(struct pick) == 24, "pick");
_Static_assert(sizeof(struct question) == 44, "question");
_Static_assert(sizeof(struct outcome) == 48, "outcome");

void edit_document(struct outcome *outcome, const struct document *document, struct span span, struct string text) {
    struct document_edits *all = outcome->as.done.items;
    uint32_t count = outcome->as.done.count, i = 0;
    while (i < count && !(all[i].in.tag == IN_OPEN && all[i].in.as.open == document->id)) i++;
    if (i == count) *ADD(&outcome->as.done) = (struct document_edits){.in = {.tag = IN_OPEN, .as = {.open = document->id}}};
    add_edit(&outcome->as.done.items[i].edits, span.start, span.end, text);
}

// Items that came, in memory that lives as long as the answer.
static void *kept(void *items, size_t size) {
    void *copied = answer(size);
    copy(copied, items, size);
    give(items);
    return copied;
}

void *answer_run(run_function *run, struct run_arguments arguments) {
    struct outcome *outcome = new_answer(sizeof *outcome);
    struct string command = received(arguments.command.bytes, arguments.command.size);
    struct context context = {.selections = kept(arguments.selections, arguments.count * sizeof(struct span)), .count = arguments.count};
    if (arguments.has_argument) context.argument = SOME(received(arguments.argument.bytes, arguments.argument.size));
    if (arguments.has_document) context.document = document_at(arguments.id, arguments.version);
    if (!arguments.has_document || context.document != NULL) run(command, context, outcome);
    return ended_answer();
}

void *answer_run_on(run_on_function *resume, uint32_t token, uint32_t tag, void *items, uint32_t size) {
    struct outcome *outcome = new_answer(sizeof *outcome);
    struct reply reply = {.tag = tag};
    if (tag == REPLY_PICKED) reply.picked = kept(items, size * sizeof(uint32_t)), reply.count = size;
    if (tag == REPLY_TEXT) reply.text = received(items, size);
    resume(token, reply, outcome);
    return ended_answer();
}

void nothing_to_run_on(uint32_t token, struct reply reply, struct outcome *outcome) {
    (void)reply, (void)outcome;
    fail(JOINED(STRING("Nothing waits under the token "), number(token), STRING(".")));
}

#include "panel.h"

_Static_assert(sizeof(struct cell) == 24, "cell");
_Static_assert(sizeof(struct row) == 80, "row");
_Static_assert(sizeof(struct field) == 60, "field");
_Static_assert(sizeof(struct content) == 40, "content");

void *answer_render(render_function *render, struct string panel) {
    struct content *content = new_answer(sizeof *content);
    render(received(panel.bytes, panel.size), content);
    return ended_answer();
}

void *answer_submit(submit_function *submit, struct string panel, struct field_values values) {
    struct outcome *outcome = new_answer(sizeof *outcome);
    struct field_value *kept = answer(values.count * sizeof *kept);
    for (uint32_t i = 0; i < values.count; i++) {
        struct field_value value = values.items[i];
        kept[i] = (struct field_value){received(value.id.bytes, value.id.size), received(value.value.bytes, value.value.size)};
    }
    give(values.items);
    submit(received(panel.bytes, panel.size), (struct field_values){kept, values.count}, outcome);
    return ended_answer();
}

void nothing_to_submit(struct string panel, struct field_values values, struct outcome *outcome) {
    (void)values, (void)outcome;
    fail(JOINED(STRING("The panel "), panel, STRING(" has no form.")));
}

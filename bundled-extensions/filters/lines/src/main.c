// Sorts lines, or leaves out those that are there already:
//
//   sort [--ignore-case | --numbers | --natural | --length] [--down] [--once]
//   unique [--ignore-case] [--neighbours]
#include "lines.h"

struct wishes {
    order *by;
    bool down, once, neighbours;
};

static void take_option(struct wishes *wishes, struct span option) {
    if (is(option, "--ignore-case")) wishes->by = by_text_ignoring_case;
    else if (is(option, "--numbers")) wishes->by = by_number;
    else if (is(option, "--natural")) wishes->by = by_text_with_numbers;
    else if (is(option, "--length")) wishes->by = by_length;
    else if (is(option, "--down")) wishes->down = true;
    else if (is(option, "--once")) wishes->once = true;
    else if (is(option, "--neighbours")) wishes->neighbours = true;
    else refuse("There is no option", option);
}

// Turned around, so that lines that are the same stay in their order.
static order *upward;
static int downward(struct span a, struct span b) { return upward(b, a); }

static void sort_as_wished(struct lines *lines, const struct wishes *wishes) {
    // each line once: large and small letters are the same where the order says so, other lines only if all of them is
    if (wishes->once) unique(lines, wishes->by == by_text_ignoring_case ? by_text_ignoring_case : by_text, false);
    upward = wishes->by;
    sort(lines, wishes->down ? downward : upward);
}

__attribute__((export_name("_start"))) void start(void) {
    size_t count;
    struct span *told = arguments(&count);
    if (count == 0) refuse("It is not said what to do with the lines.", (struct span){0});
    struct wishes wishes = {.by = by_text};
    for (size_t i = 1; i < count; i++) take_option(&wishes, told[i]);
    struct lines lines = lines_of(input());
    if (is(told[0], "sort")) sort_as_wished(&lines, &wishes);
    else if (is(told[0], "unique")) unique(&lines, wishes.by, wishes.neighbours);
    else refuse("There is no command", told[0]);
    output(joined(&lines));
}

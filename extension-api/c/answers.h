// What answers are made of: growing lists, texts, options, and the failure in an answer's place. All of it lives until the host has read the
// answer, and is then given back by itself.
#ifndef ATOLL_ANSWERS_H
#define ATOLL_ANSWERS_H

#include "contract.h"

// A new, empty item at the end of a list (a struct of `items` and their `count`), to be filled: *ADD(&edits) = (struct text_edit){…}. Where
// items lie changes as the list grows, so keep no pointer to one over the next ADD.
#define ADD(list) ((list)->items = grown((list)->items, (list)->count, sizeof *(list)->items), &(list)->items[(list)->count++])
void *grown(void *items, uint32_t count, size_t size);

struct strings {
    struct string *items;
    uint32_t count;
};

// Texts as a list: STRINGS(STRING("Line"), STRING("Words")).
#define STRINGS(...) strings_of((struct string[]){__VA_ARGS__}, sizeof((struct string[]){__VA_ARGS__}) / sizeof(struct string))
struct strings strings_of(const struct string *texts, uint32_t count);

// Texts behind each other as one: JOINED(STRING("There is no command "), name, STRING(".")).
#define JOINED(...) joined(STRINGS(__VA_ARGS__), STRING(""))
struct string joined(struct strings texts, struct string between);

// A number in decimal.
struct string number(uint32_t number);

// A text that the host gave, as one that lives as long as the answer.
struct string received(const char *bytes, uint32_t size);

// A text that may be absent, and is where it is not named; SOME is one that is there.
struct optional_string {
    bool some;
    struct string text;
};

#define SOME(text) ((struct optional_string){true, (text)})

struct edits {
    struct text_edit *items;
    uint32_t count;
};

// Adds an edit. Edits all speak of the text as it is now, in its order.
void add_edit(struct edits *edits, uint32_t start, uint32_t end, struct string text);

// Answers with a failure, whatever else the function that runs answers: one sentence that a user can read.
void fail(struct string why);

// The same with another tag: CANCELLED where `should_yield` said so, TOO_LARGE for documents beyond what the extension handles, OTHER.
void fail_as(enum failure_tag tag, struct string why);

// What an exported function returns that answers with a value or fails: `new_answer` is room for the value, of at most 56 bytes, all zero, and
// `ended_answer` the whole. The headers of the features do this.
void *new_answer(size_t size);
void *ended_answer(void);

// What is called once the host has read an answer.
#define AFTER(interface, function, name) POST(interface, function) void name(void *answer) { (void)answer, forget_answers(); }

#endif

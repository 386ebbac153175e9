#include "answers.h"

void *grown(void *items, uint32_t count, size_t size) {
    // room doubles whenever the count is a power of two, from eight on
    if (count == 0 || (count >= 8 && (count & (count - 1)) == 0)) {
        void *wider = answer((count == 0 ? 8 : 2 * count) * size);
        copy(wider, items, count * size);
        items = wider;
    }
    __builtin_memset((char *)items + count * size, 0, size);
    return items;
}

struct strings strings_of(const struct string *texts, uint32_t count) {
    struct strings list = {answer(count * sizeof *texts), count};
    copy(list.items, texts, count * sizeof *texts);
    return list;
}

struct string joined(struct strings texts, struct string between) {
    uint32_t size = 0;
    for (uint32_t i = 0; i < texts.count; i++) size += texts.items[i].size + (i == 0 ? 0 : between.size);
    char *bytes = answer(size), *end = bytes;
    for (uint32_t i = 0; i < texts.count; i++) end = put(i == 0 ? end : put(end, between), texts.items[i]);
    return (struct string){bytes, size};
}

struct string number(uint32_t number) {
    char *bytes = answer(10);
    return (struct string){bytes, (uint32_t)(put_number(bytes, number) - bytes)};
}

struct string received(const char *bytes, uint32_t size) {
    char *kept = answer(size);
    copy(kept, bytes, size);
    give((void *)bytes);
    return (struct string){kept, size};
}

void add_edit(struct edits *edits, uint32_t start, uint32_t end, struct string text) { *ADD(edits) = (struct text_edit){{start, end}, text}; }

static struct {
    uint32_t failed;
    union {
        struct failure failure;
        uint32_t widest[14];
    } as;
} returned;

static struct failure failure;
static bool failed;

void fail_as(enum failure_tag tag, struct string why) {
    failure = (struct failure){tag, why};
    failed = true;
}

void fail(struct string why) { fail_as(INVALID_REQUEST, why); }

void *new_answer(size_t size) {
    if (size > sizeof returned.as) __builtin_trap();
    failed = false;
    __builtin_memset(&returned, 0, sizeof returned);
    return &returned.as;
}

void *ended_answer(void) {
    returned.failed = failed;
    if (failed) returned.as.failure = failure;
    failed = false;
    return &returned;
}

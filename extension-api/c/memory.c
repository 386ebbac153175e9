#include "memory.h"

enum { PAGE = 65536, HEADER = 8, SMALLEST = 4, CLASSES = 31 };

// What stands before a block: its class, and for blocks of `answer` the next one.
struct header {
    uint32_t class;
    struct header *next;
};

extern unsigned char __heap_base;

static struct header *spare[CLASSES];
static struct header *answers;
static uintptr_t top, limit;

static struct header *header_of(void *block) { return (struct header *)((char *)block - HEADER); }

// Fresh memory behind all that was ever given out.
static struct header *fresh(size_t bytes) {
    if (top == 0) {
        top = ((uintptr_t)&__heap_base + 7) & ~(uintptr_t)7;
        limit = __builtin_wasm_memory_size(0) * PAGE;
    }
    if (bytes > limit - top) {
        size_t pages = (bytes - (limit - top) + PAGE - 1) / PAGE;
        if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) __builtin_trap();
        limit += pages * PAGE;
    }
    struct header *made = (struct header *)top;
    top += bytes;
    return made;
}

void *take(size_t size) {
    uint32_t class = SMALLEST;
    while (((size_t)1 << class) < size + HEADER) {
        if (++class == CLASSES) __builtin_trap();
    }
    struct header *header = spare[class];
    if (header != NULL) spare[class] = header->next;
    else header = fresh((size_t)1 << class);
    header->class = class;
    return (char *)header + HEADER;
}

void give(void *block) {
    if ((uintptr_t)block <= HEADER) return;
    struct header *header = header_of(block);
    header->next = spare[header->class];
    spare[header->class] = header;
}

void *widen(void *block, size_t used, size_t size) {
    if ((uintptr_t)block > HEADER && ((size_t)1 << header_of(block)->class) - HEADER >= size) return block;
    void *wider = take(size);
    copy(wider, block, used);
    give(block);
    return wider;
}

void *answer(size_t size) {
    void *block = take(size);
    header_of(block)->next = answers;
    answers = header_of(block);
    return block;
}

void forget_answers(void) {
    while (answers != NULL) {
        struct header *next = answers->next;
        answers->next = spare[answers->class];
        spare[answers->class] = answers;
        answers = next;
    }
}

__attribute__((export_name("cabi_realloc"))) void *cabi_realloc(void *old, size_t old_size, size_t alignment, size_t size) {
    (void)alignment;
    if (size == 0) return (void *)HEADER;
    return old_size == 0 ? take(size) : widen(old, old_size < size ? old_size : size, size);
}

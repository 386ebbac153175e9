// Memory without a C library: blocks by powers of two, and blocks that live until the host has read an answer.
#ifndef ATOLL_MEMORY_H
#define ATOLL_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// A block of at least `size` bytes, 8-byte aligned. Traps where there is no memory.
void *take(size_t size);

// Gives a block back, also one that the host allocated for an argument. Nothing happens for NULL and for empty blocks.
void give(void *block);

// A larger block with the first `used` bytes of `block`, which is given back; `block` itself where it is large enough.
void *widen(void *block, size_t used, size_t size);

// A block that is given back after the call.
void *answer(size_t size);

// Gives back all blocks of `answer`.
void forget_answers(void);

static inline void copy(void *to, const void *from, size_t bytes) {
    if (bytes != 0) __builtin_memmove(to, from, bytes);
}

#endif

// A command of WASI's preview 1 without a C library: memory, arguments, standard input and output.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// A stretch of bytes that belongs to somebody else.
struct span {
    const unsigned char *bytes;
    size_t size;
};

// Memory that is never given back: a command ends soon.
void *take(size_t size);

// Bytes copied from one place to another; the places may overlap.
void copy(void *to, const void *from, size_t size);

// What the command is called with, without its own name.
struct span *arguments(size_t *count);

// All that there is to read.
struct span input(void);

void output(struct span text);

// Says what is wrong, in a sentence that ends with the given text in quotes if there is one, and ends.
_Noreturn void refuse(const char *words, struct span about);

bool is(struct span text, const char *word);

#include "system.h"

#define SYSTEM(name) __attribute__((import_module("wasi_snapshot_preview1"), import_name(#name)))

enum { PAGE = 65536, PIECE = 65536, INPUT = 0, OUTPUT = 1, ERRORS = 2 };

struct piece {
    const void *bytes;
    size_t size;
};

SYSTEM(args_sizes_get) int args_sizes_get(size_t *count, size_t *bytes);
SYSTEM(args_get) int args_get(char **pointers, char *texts);
SYSTEM(fd_read) int fd_read(int file, const struct piece *into, size_t count, size_t *taken);
SYSTEM(fd_write) int fd_write(int file, const struct piece *from, size_t count, size_t *taken);
SYSTEM(proc_exit) _Noreturn void proc_exit(int code);

extern unsigned char __heap_base;

static uintptr_t top, limit;

void *take(size_t size) {
    if (top == 0) {
        top = (uintptr_t)&__heap_base;
        limit = __builtin_wasm_memory_size(0) * PAGE;
    }
    top = (top + 7) & ~(uintptr_t)7;
    if (size > limit - top) {
        size_t pages = (size - (limit - top) + PAGE - 1) / PAGE;
        if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) refuse("The text is too large to be sorted in memory.", (struct span){0});
        limit += pages * PAGE;
    }
    void *made = (void *)top;
    top += size;
    return made;
}

void copy(void *to, const void *from, size_t size) { __builtin_memmove(to, from, size); }

static size_t length_of(const char *text) {
    size_t size = 0;
    while (text[size]) size++;
    return size;
}

struct span *arguments(size_t *count) {
    size_t bytes = 0;
    *count = 0;
    if (args_sizes_get(count, &bytes) != 0 || *count == 0) return NULL;
    char **pointers = take(*count * sizeof *pointers);
    if (args_get(pointers, take(bytes)) != 0) refuse("Its arguments cannot be read.", (struct span){0});
    *count -= 1;
    struct span *made = take(*count * sizeof *made);
    for (size_t i = 0; i < *count; i++) made[i] = (struct span){(unsigned char *)pointers[i + 1], length_of(pointers[i + 1])};
    return made;
}

struct span input(void) {
    size_t room = PIECE, size = 0;
    unsigned char *all = take(room);
    for (;;) {
        if (size == room) {
            unsigned char *wider = take(room * 2);
            copy(wider, all, size);
            all = wider;
            room *= 2;
        }
        struct piece piece = {all + size, room - size};
        size_t taken = 0;
        if (fd_read(INPUT, &piece, 1, &taken) != 0) refuse("The input cannot be read.", (struct span){0});
        if (taken == 0) return (struct span){all, size};
        size += taken;
    }
}

static void write(int file, struct span text) {
    while (text.size > 0) {
        struct piece piece = {text.bytes, text.size};
        size_t taken = 0;
        if (fd_write(file, &piece, 1, &taken) != 0 || taken == 0) proc_exit(2);
        text.bytes += taken;
        text.size -= taken;
    }
}

void output(struct span text) { write(OUTPUT, text); }

static void say(const char *words) { write(ERRORS, (struct span){(const unsigned char *)words, length_of(words)}); }

void refuse(const char *words, struct span about) {
    say(words);
    if (about.bytes != NULL) {
        say(" “");
        write(ERRORS, about);
        say("”.");
    }
    say("\n");
    proc_exit(1);
}

bool is(struct span text, const char *word) {
    for (size_t i = 0; i < text.size; i++) {
        if (word[i] == 0 || (unsigned char)word[i] != text.bytes[i]) return false;
    }
    return word[text.size] == 0;
}

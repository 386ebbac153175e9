// What the kernels share. Each kernel works on data that prepare() made and answers with a checksum, so that every engine that
// runs it can be held to the same answer.
#ifndef ATOLL_KERNELS_H
#define ATOLL_KERNELS_H

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;

// A kernel is an export of the module, and a plain function in the native program.
#ifdef __wasm__
#define KERNEL(name) __attribute__((export_name(#name))) u32 name(void)
#define ACTION(name) __attribute__((export_name(#name))) u32 name
#else
#define KERNEL(name) __attribute__((noinline)) u32 name(void)
#define ACTION(name) __attribute__((noinline)) u32 name
#endif

enum { MOST_BYTES = 4 << 20 };

// A made-up program in a language with C's tokens, all ASCII, and made-up prose in UTF-8; both end with zeros to look ahead into.
extern u8 code[MOST_BYTES + 64];
extern u8 prose[MOST_BYTES + 64];
// How many bytes of each are used; the other kernels scale with it.
extern u32 used;

// The next of a fixed series of numbers, below a bound.
u32 below(u32 bound);

static inline u32 rotated(u32 value, u32 count) { return value << (count & 31) | value >> (-count & 31); }

// A checksum with one more value in it.
static inline u32 mixed(u32 sum, u32 value) { return rotated(sum, 5) * 0x9E3779B1u ^ value; }

void build_automaton(void);
void build_widgets(void);

// Makes the data; the bytes are cut to what there is room for. Answers with how many there are.
u32 prepare(u32 bytes);

u32 lexer(void);
u32 dfa(void);
u32 utf8(void);
u32 sort(void);
u32 hash_map(void);
u32 brackets(void);
u32 sha256(void);
u32 indirect_calls(void);

#endif

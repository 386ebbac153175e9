// A command for the tests of filters. Its first argument says what it does with its input.
#include <stddef.h>
#include <stdint.h>

#define WASI(f) __attribute__((import_module("wasi_snapshot_preview1"), import_name(#f)))

typedef struct {
  void *at;
  size_t length;
} vector;

WASI(fd_read) int fd_read(int fd, const vector *into, size_t count, size_t *taken);
WASI(fd_write) int fd_write(int fd, const vector *from, size_t count, size_t *taken);
WASI(args_sizes_get) int args_sizes_get(size_t *count, size_t *bytes);
WASI(args_get) int args_get(char **pointers, char *texts);
WASI(environ_sizes_get) int environ_sizes_get(size_t *count, size_t *bytes);
WASI(path_open)
int path_open(int fd, int flags, const char *path, size_t length, int open, uint64_t base, uint64_t inheriting,
              int descriptor_flags, int *opened);
WASI(proc_exit) _Noreturn void proc_exit(int code);

static char piece[1 << 16];
static char texts[4096];
static char *arguments[64];

static void put(int fd, const char *from, size_t length) {
  while (length > 0) {
    vector v = {(void *)from, length};
    size_t taken = 0;
    if (fd_write(fd, &v, 1, &taken) != 0) proc_exit(70);
    from += taken;
    length -= taken;
  }
}

static size_t length_of(const char *text) {
  size_t n = 0;
  while (text[n]) n++;
  return n;
}

static void say(int fd, const char *text) { put(fd, text, length_of(text)); }

static void shout(void) {
  for (;;) {
    vector v = {piece, sizeof piece};
    size_t taken = 0;
    if (fd_read(0, &v, 1, &taken) != 0) proc_exit(71);
    if (taken == 0) return;
    for (size_t i = 0; i < taken; i++)
      if (piece[i] >= 'a' && piece[i] <= 'z') piece[i] -= 32;
    put(1, piece, taken);
  }
}

static void reach(void) {
  size_t count = 1, bytes = 1;
  int opened = 0;
  environ_sizes_get(&count, &bytes);
  say(1, count == 0 ? "no environment, " : "an environment, ");
  say(1, path_open(3, 0, "/etc/passwd", 11, 0, 2, 2, 0, &opened) == 0 ? "a file" : "no file");
}

static void outside(void) {
  vector v = {(void *)0xfffffff0u, 64};
  size_t taken = 7;
  say(1, fd_read(0, &v, 1, &taken) == 21 && taken == 7 ? "refused" : "taken");
}

__attribute__((export_name("_start"))) void start(void) {
  size_t count = 0, bytes = 0;
  args_sizes_get(&count, &bytes);
  if (count > 64 || bytes > sizeof texts || count < 2) proc_exit(72);
  args_get(arguments, texts);
  switch (arguments[1][0]) {
    case 'u': shout(); say(2, "shouted"); break;
    case 'a': for (size_t i = 0; i < count; i++) { say(1, arguments[i]); say(1, ";"); } break;
    case 'f': say(1, "half"); say(2, "line 3: it does not rhyme\n"); proc_exit(2);
    case 'q': proc_exit(3);
    case 'z': shout(); proc_exit(0);
    case 'l': for (;;) __asm__ volatile("");
    case 'm': for (;;) put(1, piece, sizeof piece);
    case 'g': while (__builtin_wasm_memory_grow(0, 16) != (size_t)-1) {} __builtin_trap();
    case 'b': say(1, "\xff\xfe"); break;
    case 'r': reach(); break;
    case 'o': outside(); break;
  }
}

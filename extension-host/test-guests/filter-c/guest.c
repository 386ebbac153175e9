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
WASI(fd_prestat_get) int fd_prestat_get(int fd, void *into);
WASI(sock_accept) int sock_accept(int fd, int flags, int *accepted);
WASI(sock_recv)
int sock_recv(int fd, const vector *into, size_t count, int flags, size_t *taken, int *out_flags);
WASI(sock_send) int sock_send(int fd, const vector *from, size_t count, int flags, size_t *taken);
WASI(random_get) int random_get(void *into, size_t length);
WASI(clock_time_get) int clock_time_get(int clock, uint64_t precision, uint64_t *nanoseconds);
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

static void net(void) {
  vector v = {piece, 16};
  size_t taken = 0;
  int got = 0;
  for (int fd = 0; fd < 8; fd++) {
    if (fd_prestat_get(fd, piece) == 0) say(1, "a folder, ");
    if (sock_accept(fd, 0, &got) == 0) say(1, "a guest, ");
    if (sock_recv(fd, &v, 1, 0, &taken, &got) == 0) say(1, "a message, ");
    if (sock_send(fd, &v, 1, 0, &taken) == 0) say(1, "an answer, ");
  }
  say(1, "alone");
}

static void hour(void) {
  uint64_t now = 1, later = 1;
  static char dice[64];
  int odd = random_get(dice, sizeof dice);
  for (size_t i = 0; i < sizeof dice; i++) odd |= dice[i] != 0 ? 0x100 : 0;
  clock_time_get(0, 1, &now);
  clock_time_get(1, 1, &later);
  say(1, odd == 0x100 ? "dice, " : "no dice, ");
  say(1, now > 1000000000000000000u ? "the day, " : "no day, ");
  say(1, now % 1000000 == 0 && later % 1000000 == 0 ? "in milliseconds" : "too exactly");
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
    case 'n': net(); break;
    case 'h': hour(); break;
    case 't': __builtin_trap();
    case 'x': shout(); say(1, "\n"); break;
    case 'p': for (size_t i = 2; i < count; i++) say(1, arguments[i]); shout(); break;
  }
}

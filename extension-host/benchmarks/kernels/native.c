// The kernels as a native program. It reads lines "NAME ARGUMENT" and answers each with "CHECKSUM NANOSECONDS", the processor time
// of the call.
#define _POSIX_C_SOURCE 199309L
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "kernels.h"

static u64 processor_time(void) {
  struct timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return (u64)now.tv_sec * 1000000000u + (u64)now.tv_nsec;
}

static const struct {
  const char *name;
  u32 (*run)(void);
} all[] = {{"lexer", lexer},       {"dfa", dfa},           {"utf8", utf8},     {"sort", sort},
           {"hash_map", hash_map}, {"brackets", brackets}, {"sha256", sha256}, {"indirect_calls", indirect_calls}};

static int answer(const char *name, u32 argument) {
  if (strcmp(name, "prepare") == 0) {
    printf("%u 0\n", prepare(argument));
    return 1;
  }
  for (unsigned i = 0; i < sizeof all / sizeof *all; i++) {
    if (strcmp(name, all[i].name) == 0) {
      u64 before = processor_time();
      u32 checksum = all[i].run();
      printf("%u %llu\n", checksum, processor_time() - before);
      return 1;
    }
  }
  return 0;
}

int main(void) {
  char name[32];
  u32 argument;
  while (scanf("%31s %u", name, &argument) == 2) {
    if (!answer(name, argument)) return 2;
    fflush(stdout);
  }
  return 0;
}

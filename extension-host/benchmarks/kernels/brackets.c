// Brackets matched through the whole code: what opens goes onto a stack, what closes is compared with its top.
#include "kernels.h"

enum { MOST_OPEN = 1 << 12 };

struct open {
  u32 at;
  u8 closer;
};

static struct open opened[MOST_OPEN];

KERNEL(brackets) {
  u32 depth = 0, deepest = 0, wrong = 0, sum = 0;
  for (u32 i = 0; i < used; i++) {
    u8 c = code[i];
    switch (c) {
      case '(':
      case '[':
      case '{':
        opened[depth & (MOST_OPEN - 1)] = (struct open){i, (u8)(c == '(' ? ')' : c + 2)};
        if (++depth > deepest) deepest = depth;
        break;
      case ')':
      case ']':
      case '}':
        if (depth == 0 || opened[(depth - 1) & (MOST_OPEN - 1)].closer != c) {
          wrong++;
        } else {
          depth--;
          sum += (i - opened[depth & (MOST_OPEN - 1)].at) * (depth + 1);
        }
        break;
      default: break;
    }
  }
  return mixed(mixed(sum, deepest), wrong);
}

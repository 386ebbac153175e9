// UTF-8 checked and decoded by the Unicode Standard's table of well-formed sequences (3-7): only the second byte's range depends
// on the first.
#include "kernels.h"

static int continues(u8 c) { return (c & 0xC0) == 0x80; }

KERNEL(utf8) {
  u32 sum = 0, characters = 0;
  for (u32 i = 0; i < used;) {
    u8 a = prose[i], b = prose[i + 1];
    u32 c;
    if (a < 0x80) {
      c = a;
      i++;
    } else if (a < 0xE0) {
      if (a < 0xC2 || !continues(b)) return i;
      c = (a & 31u) << 6 | (b & 63u);
      i += 2;
    } else if (a < 0xF0) {
      u8 third = prose[i + 2];
      if (b < (a == 0xE0 ? 0xA0 : 0x80) || b > (a == 0xED ? 0x9F : 0xBF) || !continues(third)) return i;
      c = (a & 15u) << 12 | (b & 63u) << 6 | (third & 63u);
      i += 3;
    } else {
      u8 third = prose[i + 2], fourth = prose[i + 3];
      if (a > 0xF4 || b < (a == 0xF0 ? 0x90 : 0x80) || b > (a == 0xF4 ? 0x8F : 0xBF)) return i;
      if (!continues(third) || !continues(fourth)) return i;
      c = (a & 7u) << 18 | (b & 63u) << 12 | (third & 63u) << 6 | (fourth & 63u);
      i += 4;
    }
    sum = rotated(sum, 1) + c;
    characters++;
  }
  return mixed(sum, characters);
}

// Quicksort with the median of three and insertion for short stretches, on numbers in random order.
#include "kernels.h"

enum { MOST_NUMBERS = MOST_BYTES / 16, SHORT = 12 };

static u32 numbers[MOST_NUMBERS];

static void swap(u32 *a, u32 *b) {
  u32 kept = *a;
  *a = *b;
  *b = kept;
}

static void insert_all(u32 *from, u32 *to) {
  for (u32 *place = from + 1; place < to; place++) {
    u32 value = *place, *hole = place;
    for (; hole > from && hole[-1] > value; hole--) *hole = hole[-1];
    *hole = value;
  }
}

// Parts a stretch in two, of which the first ends with the answer.
static u32 *part(u32 *from, u32 *to) {
  u32 *middle = from + (to - from) / 2, *last = to - 1;
  if (*middle < *from) swap(middle, from);
  if (*last < *from) swap(last, from);
  if (*last < *middle) swap(last, middle);
  u32 pivot = *middle;
  for (;;) {
    while (*from < pivot) from++;
    while (*last > pivot) last--;
    if (from >= last) return last;
    swap(from++, last--);
  }
}

static void sort_between(u32 *from, u32 *to) {
  while (to - from > SHORT) {
    u32 *middle = part(from, to) + 1;
    if (middle - from < to - middle) {
      sort_between(from, middle);
      from = middle;
    } else {
      sort_between(middle, to);
      to = middle;
    }
  }
  insert_all(from, to);
}

KERNEL(sort) {
  u32 count = used / 16, sum = 0, value = 1;
  for (u32 i = 0; i < count; i++) {
    value = value * 1664525u + 1013904223u;
    numbers[i] = value ^ value >> 15;
  }
  sort_between(numbers, numbers + count);
  for (u32 i = 1; i < count; i++) {
    if (numbers[i - 1] > numbers[i]) return i;
    sum = rotated(sum, 1) + numbers[i];
  }
  return sum;
}

// A hash map with open addressing and linear probing: filled, asked for keys it has and has not, and emptied by moving back what
// lies behind a hole.
#include "kernels.h"

enum { MOST_KEYS = MOST_BYTES / 32, PLACES_EACH = 2 };

struct entry {
  u32 key; // 0 for an empty place
  u32 value;
};

static struct entry places[MOST_KEYS * PLACES_EACH];
static u32 mask;

static u32 home(u32 key) { return (key * 0x9E3779B1u >> 7) & mask; }

static struct entry *find(u32 key) {
  u32 i = home(key);
  while (places[i].key != key && places[i].key != 0) i = (i + 1) & mask;
  return &places[i];
}

static void take_out(struct entry *gone) {
  u32 hole = (u32)(gone - places);
  for (u32 i = (hole + 1) & mask; places[i].key != 0; i = (i + 1) & mask) {
    if (((i - home(places[i].key)) & mask) >= ((i - hole) & mask)) {
      places[hole] = places[i];
      hole = i;
    }
  }
  places[hole].key = 0;
}

static u32 key(u32 i) { return (i * 2654435761u ^ i >> 3) | 1; }

KERNEL(hash_map) {
  u32 count = used / 32, size = 1, sum = 0;
  while (size < count * PLACES_EACH) size *= 2;
  mask = size - 1;
  for (u32 i = 0; i < size; i++) places[i].key = 0;
  for (u32 i = 0; i < count; i++) {
    struct entry *entry = find(key(i));
    entry->key = key(i);
    entry->value = i;
  }
  for (u32 i = 0; i < count * 2; i++) {
    struct entry *entry = find(key(i));
    if (entry->key != 0) sum += entry->value;
  }
  for (u32 i = 0; i < count; i += 2) {
    struct entry *entry = find(key(i));
    if (entry->key != 0) take_out(entry);
  }
  for (u32 i = 0; i < size; i++) {
    if (places[i].key != 0) sum = rotated(sum, 1) + places[i].key + i;
  }
  return sum;
}

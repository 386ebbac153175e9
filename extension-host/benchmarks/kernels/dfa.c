// A search for many words at once by Aho and Corasick's automaton, its failure links folded into the table: one load of the next
// state and one of its weight a byte.
#include "kernels.h"

enum { MOST_STATES = 128, BYTES = 256 };

static const char *const words[] = {"value", "return", "Node", "Open", "count", "next", "tmp", "valueNode", "urn (", "max", "isOpen", "lineof"};
enum { WORDS = sizeof words / sizeof *words };

static u16 next[MOST_STATES * BYTES];
static u32 weight[MOST_STATES];
static u16 failure[MOST_STATES];
static u32 states;

static void add(const char *word, u32 worth) {
  u32 state = 0;
  for (; *word; word++) {
    u16 *step = &next[state * BYTES + (u8)*word];
    if (*step == 0) *step = (u16)states++;
    state = *step;
  }
  weight[state] += worth;
}

// Breadth first, so that a state's failure link is complete before the states behind it are reached.
static void fold_failures(void) {
  u16 queue[MOST_STATES];
  u32 first = 0, last = 0;
  for (u32 c = 0; c < BYTES; c++) {
    if (next[c]) {
      failure[next[c]] = 0;
      queue[last++] = next[c];
    }
  }
  while (first < last) {
    u32 state = queue[first++];
    weight[state] += weight[failure[state]];
    for (u32 c = 0; c < BYTES; c++) {
      u16 *step = &next[state * BYTES + c], otherwise = next[failure[state] * BYTES + c];
      if (*step) {
        failure[*step] = otherwise;
        queue[last++] = *step;
      } else {
        *step = otherwise;
      }
    }
  }
}

void build_automaton(void) {
  for (u32 i = 0; i < MOST_STATES * BYTES; i++) next[i] = 0;
  for (u32 i = 0; i < MOST_STATES; i++) weight[i] = 0;
  states = 1;
  for (u32 i = 0; i < WORDS; i++) add(words[i], 2 * i + 1);
  fold_failures();
}

KERNEL(dfa) {
  u32 state = 0, sum = 0;
  for (u32 i = 0; i < used; i++) {
    state = next[state * BYTES + code[i]];
    sum += weight[state];
  }
  return mixed(sum, state);
}

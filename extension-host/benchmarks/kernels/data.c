// The data that the kernels work on: the same on every machine, since only the series of below() decides.
#include "kernels.h"

u8 code[MOST_BYTES + 64];
u8 prose[MOST_BYTES + 64];
u32 used;

static u32 series;
static u32 at;

u32 below(u32 bound) {
  series ^= series << 13;
  series ^= series >> 17;
  series ^= series << 5;
  return (u32)((u64)series * bound >> 32);
}

static void put(u8 byte) {
  if (at < used) code[at++] = byte;
}

static void write(const char *words) {
  while (*words) put((u8)*words++);
}

static void name(void) {
  static const char *const parts[] = {"line", "count", "of", "next", "Node", "value", "tmp", "i", "is", "Open", "max", "_"};
  for (u32 n = 1 + below(3); n > 0; n--) write(parts[below(12)]);
}

static void number(void) {
  write(below(5) == 0 ? "0x" : "");
  for (u32 n = 1 + below(4); n > 0; n--) put((u8)('0' + below(10)));
  if (below(6) == 0) write(".25");
}

static void indent(u32 depth) {
  for (u32 n = 0; n < depth; n++) write("    ");
}

static void expression(u32 depth) {
  static const char *const operators[] = {" + ", " - ", " * ", " == ", " && ", " << ", " | ", " <= "};
  switch (depth > 3 ? below(2) : below(7)) {
    case 0: number(); break;
    case 1: name(); break;
    case 2: write("\"a \\\"quoted\\\" word\""); break;
    case 3: write("("); expression(depth + 1); write(")"); break;
    case 4: name(); write("["); expression(depth + 1); write("]"); break;
    case 5: name(); write("("); expression(depth + 1); write(", "); expression(depth + 1); write(")"); break;
    default: expression(depth + 1); write(operators[below(8)]); expression(depth + 1); break;
  }
}

static void block(u32 depth);

static void statement(u32 depth) {
  indent(depth);
  switch (below(depth > 6 ? 5 : 8)) {
    case 0: write("int "); name(); write(" = "); expression(0); write(";\n"); break;
    case 1: name(); write("->"); name(); write(" += "); expression(0); write(";\n"); break;
    case 2: write("return "); expression(0); write(";\n"); break;
    case 3: write("// what follows is (mostly) as one would expect\n"); break;
    case 4: write("/* first\n   second */ "); name(); write("++;\n"); break;
    case 5: write("if ("); expression(0); write(") "); block(depth); break;
    case 6: write("for (int i = 0; i < "); number(); write("; i++) "); block(depth); break;
    default: write("while ("); expression(0); write(") "); block(depth); break;
  }
}

static void block(u32 depth) {
  write("{\n");
  for (u32 n = 1 + below(5); n > 0; n--) statement(depth + 1);
  indent(depth);
  write("}\n");
}

static void write_code(void) {
  for (at = 0; at < used;) {
    write("void ");
    name();
    write("(int a, char *b) ");
    block(0);
  }
  for (u32 i = used; i < MOST_BYTES + 64; i++) code[i] = 0;
}

// Writes one character at a place and answers with how many bytes it took.
static u32 encode(u8 *to, u32 c) {
  if (c < 0x80) {
    to[0] = (u8)c;
    return 1;
  }
  if (c < 0x800) {
    to[0] = (u8)(0xC0 | c >> 6);
    to[1] = (u8)(0x80 | (c & 63));
    return 2;
  }
  if (c < 0x10000) {
    to[0] = (u8)(0xE0 | c >> 12);
    to[1] = (u8)(0x80 | (c >> 6 & 63));
    to[2] = (u8)(0x80 | (c & 63));
    return 3;
  }
  to[0] = (u8)(0xF0 | c >> 18);
  to[1] = (u8)(0x80 | (c >> 12 & 63));
  to[2] = (u8)(0x80 | (c >> 6 & 63));
  to[3] = (u8)(0x80 | (c & 63));
  return 4;
}

// Runs of one script, as in real text, with a little of everything between.
static void write_prose(void) {
  u32 i = 0;
  while (i + 4 <= used) {
    u32 script = below(16), length = 1 + below(40);
    for (; length > 0 && i + 4 <= used; length--) {
      u32 c = script < 9 ? ' ' + below(95) : script < 12 ? 0xC0 + below(0x500) : script < 15 ? 0x3040 + below(0x6000) : 0x1F300 + below(0x300);
      i += encode(prose + i, c);
    }
  }
  for (; i < MOST_BYTES + 64; i++) prose[i] = i < used ? ' ' : 0;
}

ACTION(prepare)(u32 bytes) {
  used = bytes < MOST_BYTES ? bytes : MOST_BYTES;
  series = 0x2545F491u;
  write_code();
  write_prose();
  build_automaton();
  build_widgets();
  return used;
}

// Where the code lies, for a test that reads it.
ACTION(code_address)(void) { return (u32)(u64)(unsigned long)code; }

// A lexer for C's tokens, written by hand as editors' lexers are: a switch on the first byte, loops over the rest.
#include "kernels.h"

enum { SPACE = 1, LETTER = 2, DIGIT = 4 };

enum token { NAME, KEYWORD, NUMBER, STRING, COMMENT, BRACKET, OPERATOR, ASSIGNMENT, OTHER };

static u32 kind(u8 c) {
  if ((u8)((c | 32) - 'a') < 26 || c == '_') return LETTER;
  if ((u8)(c - '0') < 10) return DIGIT;
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' ? SPACE : 0;
}

static int same(const u8 *at, const char *word, u32 length) {
  for (u32 i = 0; i < length; i++) {
    if (at[i] != (u8)word[i]) return 0;
  }
  return 1;
}

static int keyword(const u8 *at, u32 length) {
  switch (length) {
    case 2: return same(at, "if", 2);
    case 3: return same(at, "int", 3) || same(at, "for", 3);
    case 4: return same(at, "char", 4) || same(at, "void", 4);
    case 5: return same(at, "while", 5);
    case 6: return same(at, "return", 6);
    default: return 0;
  }
}

static u32 after_string(u32 i, u8 quote) {
  for (i++; i < used && code[i] != quote && code[i] != '\n'; i++) {
    if (code[i] == '\\') i++;
  }
  return i + 1;
}

static u32 after_comment(u32 i) {
  if (code[i + 1] == '/') {
    while (i < used && code[i] != '\n') i++;
    return i;
  }
  for (i += 2; i < used && !(code[i] == '*' && code[i + 1] == '/'); i++) {
  }
  return i + 2;
}

static u32 after_word(u32 i) {
  while (kind(code[i]) & (LETTER | DIGIT)) i++;
  return i;
}

// The token at i, which is no space: its kind, and in *end where it ends.
static enum token token(u32 i, u32 *end) {
  u8 c = code[i], next = code[i + 1];
  u32 of = kind(c);
  if (of == LETTER) {
    *end = after_word(i + 1);
    return keyword(code + i, *end - i) ? KEYWORD : NAME;
  }
  if (of == DIGIT) {
    *end = after_word(i + 1);
    if (code[*end] == '.') *end = after_word(*end + 1);
    return NUMBER;
  }
  switch (c) {
    case '"':
    case '\'': *end = after_string(i, c); return STRING;
    case '/':
      if (next == '/' || next == '*') {
        *end = after_comment(i);
        return COMMENT;
      }
      *end = i + 1;
      return OPERATOR;
    case '(':
    case ')':
    case '[':
    case ']':
    case '{':
    case '}': *end = i + 1; return BRACKET;
    case '+':
    case '-':
    case '&':
    case '|':
    case '<':
      if (next == '=') {
        *end = i + 2;
        return c == '<' ? OPERATOR : ASSIGNMENT;
      }
      *end = i + (next == c || (c == '-' && next == '>') ? 2 : 1);
      return OPERATOR;
    case '=': *end = i + (next == '=' ? 2 : 1); return next == '=' ? OPERATOR : ASSIGNMENT;
    default: *end = i + 1; return OTHER;
  }
}

KERNEL(lexer) {
  u32 sum = 0, tokens = 0;
  for (u32 i = 0; i < used;) {
    if (kind(code[i]) == SPACE) {
      i++;
      continue;
    }
    u32 end;
    enum token found = token(i, &end);
    sum = sum * 31 + (u32)found + (end - i);
    tokens++;
    i = end;
  }
  return mixed(sum, tokens);
}

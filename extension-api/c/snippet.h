// Pieces of a snippet, a text with places to visit; JOINED puts them together, with everything escaped that must be:
//     JOINED(plain(STRING("[")), placeholder(1, STRING("text")), plain(STRING("](")), placeholder(2, STRING("address")), plain(STRING(")")))
#ifndef ATOLL_SNIPPET_H
#define ATOLL_SNIPPET_H

#include "answers.h"

// Text as it is.
struct string plain(struct string text);

// An empty place to visit, from 1 on in the order of visits; the same number again repeats what is typed.
struct string stop(uint32_t visit);

// A place to visit that holds a text at first.
struct string placeholder(uint32_t visit, struct string text);

// A place to visit that offers texts to choose from, the first at first: choice(1, STRINGS(…)). The syntax has no way to write an empty text, a
// comma, a bar or a line break in a choice: such texts are left out; without any other it is a placeholder of the first.
struct string choice(uint32_t visit, struct strings texts);

// Where the caret comes to rest; behind everything where this is not.
#define REST STRING("$0")

#endif

// How languages write comments and what looks like one and is none.
#ifndef SYNTAX_H
#define SYNTAX_H

#include "text.h"

// How single quotes are read.
enum quotes {
    // They mean nothing.
    NO_QUOTES,
    // They hold a text, as double ones do.
    TEXTS,
    // They hold one character, else they mean nothing (Rust's lifetimes).
    CHARACTERS,
};

struct syntax {
    // What begins a comment to the end of the line; two ways, NULL where there is none.
    const char *line, *other_line;
    // What begins and ends a comment over lines; NULL where there is none.
    const char *open, *close;
    // A line comment begins a word: only at a line's start or behind a blank.
    bool apart;
    // Double quotes and backticks hold texts.
    bool texts, backticks;
    enum quotes single;
    // Everything is comment: plain text.
    bool prose;
};

// The syntax for a document by its language, else by its path's ending or name.
const struct syntax *syntax_of(struct string language, struct string path);

#endif

/// The tree-sitter runtime as a guest: a grammar at work, texts and their trees, and queries of them.
@NullMarked
package dev.atoll.host.grammar.tree;

import org.jspecify.annotations.NullMarked;

/// tree-sitter grammars: data and an unmodified module, from which the host itself offers colours, folds, outlines and
/// what else a syntax tree tells.
///
/// The tree-sitter runtime runs as a sandboxed guest, too: it, a few functions of our own and the grammar are linked
/// into one module, of which there is one instance a language. Queries run inside of it and are answered as packed
/// numbers.
@NullMarked
package dev.atoll.host.grammar;

import org.jspecify.annotations.NullMarked;

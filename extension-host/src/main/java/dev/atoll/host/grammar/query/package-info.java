/// What queries of syntax trees ask beyond the shape of the tree: conditions on text, and properties.
///
/// Source of the conditions and their meaning:
/// [tree-sitter's
/// queries](https://tree-sitter.github.io/tree-sitter/using-parsers/queries/3-predicates-and-directives.html),
/// and where that leaves things open, what the npm package `web-tree-sitter` does.
@NullMarked
package dev.atoll.host.grammar.query;

import org.jspecify.annotations.NullMarked;

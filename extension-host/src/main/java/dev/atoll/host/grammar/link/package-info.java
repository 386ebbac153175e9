/// Links modules that are meant to be loaded into a running one, such as tree-sitter grammars, into a single module
/// before anything is compiled. Then they call each other directly, and only one memory and one table are left.
///
/// Source of the convention:
/// [WebAssembly dynamic linking](https://github.com/WebAssembly/tool-conventions/blob/main/DynamicLinking.md).
@NullMarked
package dev.atoll.host.grammar.link;

import org.jspecify.annotations.NullMarked;

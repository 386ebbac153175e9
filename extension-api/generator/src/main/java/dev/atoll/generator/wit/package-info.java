/// WIT as a resolved model: the text is read into declarations, names are resolved, and every type in the result
/// points at its definition.
@NullMarked
package dev.atoll.generator.wit;

import org.jspecify.annotations.NullMarked;

/// What queries tell of a text's shape: folds, outline, pairs of brackets, and where lines stand.
@NullMarked
package dev.atoll.host.grammar.shape;

import org.jspecify.annotations.NullMarked;

/// Editing by meaning: occurrences, linked stretches, renaming, growing a selection.
@NullMarked
package dev.atoll.app.navigate.edit;

import org.jspecify.annotations.NullMarked;

/// What extensions say about an open document, kept in step with it: asks providers, merges, cancels, and maps late
/// answers to the present text.
@NullMarked
package dev.atoll.app.language;

import org.jspecify.annotations.NullMarked;

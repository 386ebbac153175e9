/// An open document: the one cell of the application that changes, and how it is told apart from others.
///
/// Everything else is a value. Start reading at [dev.atoll.app.document.Document].
@NullMarked
package dev.atoll.app.document;

import org.jspecify.annotations.NullMarked;

/// The editor's view on RichTextFX, and the only place that knows this library.
///
/// A document's state is projected onto a virtual list of rows; RichTextFX makes nodes for the visible ones and is
/// asked
/// for nothing else: keys, mouse, carets and selections are handled outside of it, and what it is asked to change
/// becomes a
/// transaction.
@NullMarked
package dev.atoll.app.editor.richtext;

import org.jspecify.annotations.NullMarked;

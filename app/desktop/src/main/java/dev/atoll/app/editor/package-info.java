/// The view on a document as the rest of the application sees it: one interface, its options, decorations and actions.
///
/// Nothing here knows how text is drawn; `dev.atoll.app.editor.richtext` does. Start reading at
/// [dev.atoll.app.editor.EditorView].
@NullMarked
package dev.atoll.app.editor;

import org.jspecify.annotations.NullMarked;

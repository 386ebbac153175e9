/// Keys, mouse and input methods turned into actions and selections of a view, whatever draws it.
@NullMarked
package dev.atoll.app.editor.input;

import org.jspecify.annotations.NullMarked;

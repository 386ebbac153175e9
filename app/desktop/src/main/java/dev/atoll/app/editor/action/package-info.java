/// Everything a user can make a view do, as values with a name and usual keys; the edits themselves are the core's.
@NullMarked
package dev.atoll.app.editor.action;

import org.jspecify.annotations.NullMarked;

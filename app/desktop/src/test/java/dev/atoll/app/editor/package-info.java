/// Tests of what the editor's views share.
@NullMarked
package dev.atoll.app.editor;

import org.jspecify.annotations.NullMarked;

/// What an editor gives to extensions, as their host asks for it: files of the open folder, places on the screen, the
/// user's settings. Each call has passed the extension's grants and limits before.
@NullMarked
package dev.atoll.api.editor;

import org.jspecify.annotations.NullMarked;

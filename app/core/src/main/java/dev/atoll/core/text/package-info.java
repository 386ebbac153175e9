/// Text as an immutable balanced tree, with what is known of its lines, its graphemes and its line breaks on disk.
///
/// Offsets are UTF-16 code units. Inside a text a line break is one `\n`; {@link dev.atoll.core.text.LineBreaks}
/// remembers what each
/// break was in the file. Start reading at {@link dev.atoll.core.text.Text}.
@NullMarked
package dev.atoll.core.text;

import org.jspecify.annotations.NullMarked;

package dev.atoll.app.workspace;

import dev.atoll.core.text.LineBreaks;
import dev.atoll.core.text.Text;

import java.nio.file.Path;

/// A file's contents, and all that is needed to write them back as they were.
///
/// @param path where it is, as the user named it, absolute
/// @param text the characters
/// @param breaks each line's own break
/// @param encoding how the characters were written
/// @param stamp the file's state when it was read
public record TextFile(Path path, Text text, LineBreaks breaks, Encoding encoding, FileStamp stamp) {}

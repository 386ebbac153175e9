package dev.atoll.api.feature;

import java.util.OptionalInt;

/// How a document should be laid out.
///
/// @param tabSize columns of one indentation step
/// @param insertSpaces spaces rather than tab characters
/// @param trimTrailingWhitespace remove blanks at line ends, where the language allows
/// @param insertFinalNewline end the file with exactly one line break
/// @param printWidth the wanted line width in columns, where the formatter wraps
public record FormattingOptions(
        int tabSize,
        boolean insertSpaces,
        boolean trimTrailingWhitespace,
        boolean insertFinalNewline,
        OptionalInt printWidth) {}

package dev.atoll.app.cli.language;

import dev.atoll.app.cli.console.Exit;
import dev.atoll.core.text.Text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in a file as the command line names it: `LINE:COL`, or `LINE` for its start.
///
/// @param line from 1
/// @param column from 1, in UTF-16 code units
record TextPlace(int line, int column) {
    private static final Pattern PLACE = Pattern.compile("(\\d{1,9})(?::(\\d{1,9}))?");

    /// Reads an argument.
    ///
    /// @throws Exit if it is no place
    static TextPlace parse(String argument) {
        Matcher place = PLACE.matcher(argument);
        int line = place.matches() ? Integer.parseInt(place.group(1)) : 0;
        int column = line == 0 || place.group(2) == null ? 1 : Integer.parseInt(place.group(2));
        if (line == 0 || column == 0) {
            throw Exit.wrongUse("‘" + argument + "’ is no place. Write --at LINE:COL; both count from 1.");
        }
        return new TextPlace(line, column);
    }

    /// The offset of the place in a document.
    ///
    /// @throws Exit if the document has no such place
    int offset(LangDocument document) {
        Text text = document.text();
        if (line > text.lineCount()) {
            throw Exit.wrongUse(
                    document.name() + " has no line " + line + "; its last one is " + text.lineCount() + ".");
        }
        int length = text.lineEnd(line - 1) - text.lineStart(line - 1);
        if (column > length + 1) {
            throw Exit.wrongUse("line " + line + " of " + document.name() + " has no column " + column
                    + "; its last one is " + (length + 1) + ".");
        }
        return text.lineStart(line - 1) + column - 1;
    }
}

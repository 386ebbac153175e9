package dev.atoll.app.cli;

import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file to open, and where to put the caret: `FILE[:LINE[:COLUMN]]`.
///
/// @param path the file or folder
/// @param line from 1
/// @param column from 1, in UTF-16 code units
public record FilePlace(Path path, int line, int column) {
    private static final Pattern PLACE = Pattern.compile("(.+?)(?::(\\d{1,9}))?(?::(\\d{1,9}))?:?");

    /// Reads an argument. A file whose name really ends like a place wins over the place.
    ///
    /// @param argument what the user typed
    /// @param exists whether there is a file of that name
    static FilePlace parse(String argument, Predicate<Path> exists) {
        Path whole = Path.of(argument);
        Matcher place = PLACE.matcher(argument);
        if (!place.matches() || place.group(2) == null || exists.test(whole)) {
            return new FilePlace(whole, 1, 1);
        }
        return new FilePlace(Path.of(place.group(1)), number(place.group(2)), number(place.group(3)));
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 1 : Math.max(1, Integer.parseInt(digits));
    }
}

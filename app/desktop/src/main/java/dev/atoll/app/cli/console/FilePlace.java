package dev.atoll.app.cli.console;

import java.nio.file.InvalidPathException;
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
    public static FilePlace parse(String argument, Predicate<Path> exists) {
        Path whole = path(argument);
        Matcher place = PLACE.matcher(argument);
        if (!place.matches() || place.group(2) == null || exists.test(whole)) {
            return new FilePlace(whole, 1, 1);
        }
        return new FilePlace(path(place.group(1)), number(place.group(2)), number(place.group(3)));
    }

    /// The file that an argument names.
    ///
    /// @throws Exit if nothing can have that name
    public static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException impossible) {
            throw Exit.wrongUse("‘" + name + "’ cannot be the name of a file.");
        }
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 1 : Math.max(1, Integer.parseInt(digits));
    }
}

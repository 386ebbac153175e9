package dev.atoll.app.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How letters of a scope stand besides their colour.
///
/// @param bold whether they are heavy
/// @param italic whether they are slanted
/// @param underlined whether there is a line under them
record Face(boolean bold, boolean italic, boolean underlined) {
    static final Face PLAIN = new Face(false, false, false);
    private static final List<String> WORDS =
            List.of("", "plain", "normal", "bold", "italic", "underline", "strikethrough");

    /// The face that words say; empty if one of them is none.
    ///
    /// @param words such as `bold italic`; without words it is plain
    static Optional<Face> parse(String words) {
        List<String> all = Arrays.asList(words.strip().split("\\s+"));
        return WORDS.containsAll(all)
                ? Optional.of(new Face(all.contains("bold"), all.contains("italic"), all.contains("underline")))
                : Optional.empty();
    }
}

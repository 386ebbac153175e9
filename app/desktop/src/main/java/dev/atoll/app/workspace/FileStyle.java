package dev.atoll.app.workspace;

import dev.atoll.core.text.LineBreak;

import java.util.Optional;
import java.util.OptionalInt;

/// How the folders around a file ask for it to be written, in `.editorconfig` files. What they leave open is empty.
///
/// @param spaces whether lines are indented by blanks, and not by tabs
/// @param step how many columns one step of indentation takes
/// @param tab how many columns a tab takes
/// @param lineBreak how lines end
/// @param encoding how characters are written
/// @param trims whether white space at the ends of lines goes when the file is saved
/// @param endsWithBreak whether the file ends with a line break once it is saved
/// @param width after how many columns a line is too long
public record FileStyle(
        Optional<Boolean> spaces,
        OptionalInt step,
        OptionalInt tab,
        Optional<LineBreak> lineBreak,
        Optional<Encoding> encoding,
        Optional<Boolean> trims,
        Optional<Boolean> endsWithBreak,
        OptionalInt width) {
    private static final FileStyle NONE = new FileStyle(
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty());

    /// Everything is left open.
    public static FileStyle none() {
        return NONE;
    }
}

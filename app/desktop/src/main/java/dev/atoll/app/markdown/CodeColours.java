package dev.atoll.app.markdown;

import dev.atoll.core.range.Range;

import java.util.List;
import java.util.function.Consumer;

/// Who knows the colours of code in a text.
@FunctionalInterface
public interface CodeColours {
    /// Finds the colours of a piece of code.
    ///
    /// @param language what the text calls its language
    /// @param code the code
    /// @param then takes scopes such as `string.escape`, sorted and without overlaps, on the UI thread; not called
    ///     where nobody knows
    void find(String language, String code, Consumer<List<Range<String>>> then);

    /// Nobody.
    static CodeColours none() {
        return (_, _, _) -> {};
    }
}

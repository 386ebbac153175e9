package dev.atoll.app.workspace;

import dev.atoll.core.text.Text;

/// What a search sees of a file, which it does not edit.
public sealed interface Glance {
    /// Its text.
    record OfText(Text text) implements Glance {}

    /// Nothing.
    ///
    /// @param reason why it is left out
    record LeftOut(OpenResult.Reason reason) implements Glance {}
}

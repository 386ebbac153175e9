package dev.atoll.app.panel.log;

import dev.atoll.api.provider.ExtensionId;

import java.util.Optional;

/// Who an entry of the log is from, or about.
///
/// @param extension which extension; nothing for the editor itself
public record LogSource(Optional<ExtensionId> extension) {
    /// The editor itself.
    public static final LogSource ATOLL = new LogSource(Optional.empty());

    /// An extension.
    public static LogSource of(ExtensionId extension) {
        return new LogSource(Optional.of(extension));
    }
}

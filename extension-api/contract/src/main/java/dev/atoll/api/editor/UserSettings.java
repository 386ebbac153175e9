package dev.atoll.api.editor;

import dev.atoll.api.manifest.SettingValue;
import dev.atoll.api.provider.ExtensionId;

import java.util.Optional;

/// What the user set for extensions. Never what a file of a workspace says.
@FunctionalInterface
public interface UserSettings {
    /// The user's value, of whatever type it was written; nothing if the user set none. Must answer at once, on any
    /// thread.
    Optional<SettingValue> value(ExtensionId extension, String name);

    /// Nothing was set.
    static UserSettings none() {
        return (extension, name) -> Optional.empty();
    }
}

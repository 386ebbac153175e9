package dev.atoll.api.provider;

/// An extension's name among all extensions: `publisher.name`, such as `atoll.json`.
///
/// @param value lower-case letters, digits and hyphens around one dot
public record ExtensionId(String value) {
    /// @throws IllegalArgumentException if the value has not the form `publisher.name`
    public ExtensionId {
        if (!value.matches("[a-z0-9][a-z0-9-]*\\.[a-z0-9][a-z0-9-]*")) {
            throw new IllegalArgumentException("not an extension's id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.atoll.app.icon;

/// What became of an icon that was to be read.
public sealed interface IconReading {
    /// It can be drawn.
    record Read(Picture picture) implements IconReading {}

    /// It cannot.
    ///
    /// @param sentence why
    record Refused(String sentence) implements IconReading {}
}

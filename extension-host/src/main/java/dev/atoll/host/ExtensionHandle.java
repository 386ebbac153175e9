package dev.atoll.host;

import dev.atoll.api.log.LogLine;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.ExtensionId;

import java.util.List;

/// A loaded extension as the editor sees it: who it is, how it does, and the switches a user has. May be used
/// from any thread; no method waits for the extension.
public interface ExtensionHandle {
    /// Its name among all extensions.
    ExtensionId id();

    /// What it says of itself.
    Manifest manifest();

    /// How it does right now.
    ExtensionStatus status();

    /// Its newest log lines, oldest first; a bounded number is kept.
    List<LogLine> log();

    /// Throws its instance away and starts afresh, forgetting earlier failures.
    void restart();

    /// Lets it run again after [#disable()] or after it was disabled for failing.
    void enable();

    /// Stops it until [#enable()]; its thread and memory are freed.
    void disable();
}

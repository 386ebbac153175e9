package dev.atoll.host;

/// How an extension does. Reasons are sentences for the user that do not name the extension.
public sealed interface ExtensionStatus {
    /// Nothing has needed it yet; it costs nothing.
    record Idle() implements ExtensionStatus {}

    /// Its module is being compiled or its first calls are running.
    record Starting() implements ExtensionStatus {}

    /// It answers.
    record Ready() implements ExtensionStatus {}

    /// It failed and is about to be started again.
    ///
    /// @param attempt which failure in a row of failures close to each other, from 1
    /// @param reason what happened
    record Restarting(int attempt, String reason) implements ExtensionStatus {}

    /// It cannot run: its module is refused, or it declined to start. Trying again would not help.
    ///
    /// @param reason what happened
    record Failed(String reason) implements ExtensionStatus {}

    /// It does not run, because the user said so.
    record Off() implements ExtensionStatus {}

    /// It does not run, because it failed too often.
    ///
    /// @param reason why
    record Disabled(String reason) implements ExtensionStatus {}
}

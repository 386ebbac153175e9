package dev.atoll.host;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.LimitRequest;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.log.LogLine;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.ExtensionId;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A loaded extension as the editor sees it: who it is, how it does, and the switches a user has. May be used
/// from any thread; no method waits for the extension.
public interface ExtensionHandle {
    /// Its name among all extensions.
    ExtensionId id();

    /// What it says of itself; another one after it was replaced.
    Manifest manifest();

    /// How it does right now.
    ExtensionStatus status();

    /// What it may use.
    Limits limits();

    /// Lets it use what the user chooses, higher or lower than before, up to the ceiling of each limit; limits
    /// that are not named are as they would be without the user's choice. A running instance is replaced by one
    /// with the new limits, without touching documents.
    ///
    /// @return completes when that is done, or with the reason why the old limits still hold
    CompletableFuture<Void> limit(LimitRequest chosen);

    /// Its newest log lines, oldest first; a bounded number is kept.
    List<LogLine> log();

    /// How many instructions its code has run since it was loaded, the same on every machine; 0 unless the host is
    /// [metered][HostOptions#metered()]. Exact while it runs nothing.
    long instructions();

    /// Looks from now on which of its functions run each time so many instructions are used up; nothing unless the host
    /// is [metered][HostOptions#metered()]. Compiles its code if that has not been done. To be called while it runs
    /// nothing.
    ///
    /// @param instructions how many, at least 1
    /// @throws dev.atoll.api.failure.Unsupported if its module cannot be taken
    void sample(long instructions);

    /// What was seen since, one for each way in which its functions called each other.
    List<FunctionSample> samples();

    /// What the user grants it at the moment. It may do no more than its manifest asks for and the host allows.
    List<Capability> grants();

    /// Replaces what the user grants it, from the next of its calls on. Documents it may not read any more are closed
    /// for it, those it may read now are opened, and what it shows without a grant is taken away.
    void grant(List<Capability> granted);

    /// What its calls took, and how it failed, since the host started.
    ExtensionWork work();

    /// Notes its calls from now on, or no more. Nothing is noted unless it is asked for; noting costs each call the
    /// time to write down what is asked and answered.
    void noteCalls(boolean on);

    /// Its newest calls since they are noted, the oldest first; a bounded number is kept.
    List<ExtensionCall> calls();

    /// Makes a call again that was noted: with the same arguments, but of the present version of its document. The
    /// editor does nothing with the answer; it is noted like any other.
    ///
    /// @return completes when the call has ended, or with the reason why it was not made or failed
    CompletableFuture<Void> callAgain(ExtensionCall call);

    /// Which of its capabilities it used within the last [CapabilityUse#KNOWN_DAYS]. Reads a file.
    List<CapabilityUse> uses();

    /// What its author wrote about it, as Markdown of any kind and size; nothing if its package has no `README.md`.
    /// Reads files.
    ///
    /// @throws dev.atoll.api.failure.Unsupported if they cannot be read any more
    Optional<String> readme();

    /// A file of its package; nothing if there is none of that name. Reads files.
    ///
    /// @param path with `/` between names
    /// @throws dev.atoll.api.failure.Unsupported if it cannot be read any more
    Optional<byte[]> file(String path);

    /// Throws its instance away and starts afresh, forgetting earlier failures.
    void restart();

    /// Lets it run again after [#disable()] or after it was disabled for failing. Not kept for the next start.
    void enable();

    /// Stops it until [#enable()]; its thread, compiled code and memory are freed. The languages of one that has only
    /// data are not known then. Not kept for the next start.
    void disable();
}

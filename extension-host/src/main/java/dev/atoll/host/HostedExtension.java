package dev.atoll.host;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.LimitRequest;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.log.LogLine;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.lifecycle.ActorStatus;
import dev.atoll.host.provider.ExtensionRuntime;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// A loaded extension: its manifest and, unless it is only data, its runtime.
final class HostedExtension implements ExtensionHandle {
    private static final String BY_USER = "It was switched off.";

    private final Limits hosts;
    private volatile Manifest manifest;
    private final Consumer<ExtensionRuntime> regranted;
    private volatile Optional<ExtensionRuntime> runtime;

    /// @param manifest what it says of itself
    /// @param runtime absent where it is only data
    /// @param hosts what extensions may use on this host
    /// @param regranted told after its grants have changed
    HostedExtension(
            Manifest manifest, Optional<ExtensionRuntime> runtime, Limits hosts, Consumer<ExtensionRuntime> regranted) {
        this.manifest = manifest;
        this.runtime = runtime;
        this.hosts = hosts;
        this.regranted = regranted;
    }

    /// Becomes another version.
    void become(Manifest other, Optional<ExtensionRuntime> with) {
        manifest = other;
        runtime = with;
    }

    Optional<ExtensionRuntime> runtime() {
        return runtime;
    }

    @Override
    public ExtensionId id() {
        return manifest.id();
    }

    @Override
    public Manifest manifest() {
        return manifest;
    }

    @Override
    public ExtensionStatus status() {
        return runtime.map(ExtensionRuntime::status)
                .map(HostedExtension::status)
                .orElse(new ExtensionStatus.Idle());
    }

    private static ExtensionStatus status(ActorStatus status) {
        return switch (status) {
            case ActorStatus.Idle() -> new ExtensionStatus.Idle();
            case ActorStatus.Starting() -> new ExtensionStatus.Starting();
            case ActorStatus.Ready() -> new ExtensionStatus.Ready();
            case ActorStatus.Restarting(var attempt, var reason) -> new ExtensionStatus.Restarting(attempt, reason);
            case ActorStatus.Failed(var reason) -> new ExtensionStatus.Failed(reason);
            case ActorStatus.Disabled(var reason) -> new ExtensionStatus.Disabled(reason);
        };
    }

    @Override
    public Limits limits() {
        return runtime.map(ExtensionRuntime::limits).orElse(hosts);
    }

    @Override
    public CompletableFuture<Void> limit(LimitRequest chosen) {
        var limits =
                Assembly.suited(manifest, hosts.loweredBy(manifest.limits()).chosenBy(chosen));
        return runtime.map(running -> running.limit(limits)).orElse(CompletableFuture.completedFuture(null));
    }

    @Override
    public List<LogLine> log() {
        return runtime.map(running -> running.log().lines()).orElse(List.of());
    }

    @Override
    public long instructions() {
        return runtime.map(ExtensionRuntime::instructions).orElse(0L);
    }

    @Override
    public List<Capability> grants() {
        return runtime.map(ExtensionRuntime::granted).orElse(List.of());
    }

    @Override
    public void grant(List<Capability> granted) {
        runtime.ifPresent(running -> {
            running.grant(granted);
            regranted.accept(running);
        });
    }

    @Override
    public void restart() {
        runtime.ifPresent(ExtensionRuntime::restart);
    }

    @Override
    public void enable() {
        runtime.ifPresent(ExtensionRuntime::enable);
    }

    @Override
    public void disable() {
        runtime.ifPresent(running -> running.disable(BY_USER));
    }

    @Override
    public String toString() {
        return id() + " " + manifest.version();
    }
}

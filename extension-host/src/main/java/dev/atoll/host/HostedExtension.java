package dev.atoll.host;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.LimitRequest;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.failure.Unsupported;
import dev.atoll.api.log.LogLine;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.lifecycle.ActorStatus;
import dev.atoll.host.provider.ExtensionRuntime;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A loaded extension: its manifest and, unless it is only data, its runtime.
final class HostedExtension implements ExtensionHandle {
    private static final String README = "README.md";
    private static final String BY_USER = "It was switched off.";

    private final Limits hosts;
    private final Surroundings around;
    private volatile PackageContent content;
    private volatile Optional<ExtensionRuntime> runtime;
    private volatile boolean off;

    /// What its switches change around it.
    interface Surroundings {
        /// Its grants have changed.
        void regranted(ExtensionRuntime runtime);

        /// It was switched on or off, and has only data.
        void switched(HostedExtension extension);

        /// What an extension used.
        List<CapabilityUse> uses(ExtensionId extension);
    }

    /// @param content its package
    /// @param runtime absent where it is only data
    /// @param hosts what extensions may use on this host
    HostedExtension(PackageContent content, Optional<ExtensionRuntime> runtime, Limits hosts, Surroundings around) {
        this.content = content;
        this.runtime = runtime;
        this.hosts = hosts;
        this.around = around;
    }

    /// Becomes another version.
    void become(PackageContent other, Optional<ExtensionRuntime> with) {
        content = other;
        runtime = with;
    }

    Optional<ExtensionRuntime> runtime() {
        return runtime;
    }

    @Override
    public ExtensionId id() {
        return manifest().id();
    }

    @Override
    public Manifest manifest() {
        return content.manifest();
    }

    @Override
    public ExtensionStatus status() {
        return runtime.map(ExtensionRuntime::status)
                .map(HostedExtension::status)
                .orElse(off ? new ExtensionStatus.Off() : new ExtensionStatus.Idle());
    }

    private static ExtensionStatus status(ActorStatus status) {
        return switch (status) {
            case ActorStatus.Idle() -> new ExtensionStatus.Idle();
            case ActorStatus.Starting() -> new ExtensionStatus.Starting();
            case ActorStatus.Ready() -> new ExtensionStatus.Ready();
            case ActorStatus.Restarting(var attempt, var reason) -> new ExtensionStatus.Restarting(attempt, reason);
            case ActorStatus.Failed(var reason) -> new ExtensionStatus.Failed(reason);
            case ActorStatus.Disabled(var reason) ->
                reason.equals(BY_USER) ? new ExtensionStatus.Off() : new ExtensionStatus.Disabled(reason);
        };
    }

    @Override
    public Limits limits() {
        return runtime.map(ExtensionRuntime::limits).orElse(hosts);
    }

    @Override
    public CompletableFuture<Void> limit(LimitRequest chosen) {
        var limits =
                Assembly.suited(manifest(), hosts.loweredBy(manifest().limits()).chosenBy(chosen));
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
    public void sample(long instructions) {
        runtime.ifPresent(running -> running.sample(instructions));
    }

    @Override
    public List<FunctionSample> samples() {
        return runtime.map(ExtensionRuntime::samples).orElse(Map.of()).entrySet().stream()
                .map(entry -> new FunctionSample(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public List<Capability> grants() {
        return runtime.map(ExtensionRuntime::granted).orElse(List.of());
    }

    @Override
    public void grant(List<Capability> granted) {
        runtime.ifPresent(running -> {
            running.grant(granted);
            around.regranted(running);
        });
    }

    @Override
    public void restart() {
        runtime.ifPresent(ExtensionRuntime::restart);
    }

    @Override
    public void enable() {
        runtime.ifPresentOrElse(ExtensionRuntime::enable, () -> switched(false));
    }

    @Override
    public void disable() {
        runtime.ifPresentOrElse(running -> running.disable(BY_USER), () -> switched(true));
    }

    private void switched(boolean toOff) {
        if (off != toOff) {
            off = toOff;
            around.switched(this);
        }
    }

    @Override
    public ExtensionWork work() {
        return runtime.map(HostedExtension::work).orElse(ExtensionWork.none());
    }

    private static ExtensionWork work(ExtensionRuntime runtime) {
        var figures = runtime.work();
        return new ExtensionWork(
                figures.calls(),
                figures.typical(),
                figures.slow(),
                figures.longest(),
                runtime.memoryBytes(),
                figures.failures().stream()
                        .map(failure -> new ExtensionWork.Failure(failure.when(), failure.reason(), failure.stack()))
                        .toList());
    }

    @Override
    public void noteCalls(boolean on) {
        runtime.ifPresent(running -> running.note(on));
    }

    @Override
    public List<ExtensionCall> calls() {
        return runtime.map(running -> running.calls().calls()).orElse(List.of()).stream()
                .map(ExtensionCall::of)
                .toList();
    }

    @Override
    public CompletableFuture<Void> callAgain(ExtensionCall call) {
        return runtime.map(running -> running.again(call.noted()))
                .orElseGet(() -> CompletableFuture.failedFuture(new Unsupported("It has no code to call.")));
    }

    @Override
    public List<CapabilityUse> uses() {
        return around.uses(id());
    }

    @Override
    public Optional<String> readme() {
        return file(README).map(text -> new String(text, StandardCharsets.UTF_8));
    }

    @Override
    public Optional<byte[]> file(String path) {
        PackageContent now = content;
        return now.names().contains(path)
                ? Optional.ofNullable(now.files().get(path)).map(byte[]::clone)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return id() + " " + manifest().version();
    }
}

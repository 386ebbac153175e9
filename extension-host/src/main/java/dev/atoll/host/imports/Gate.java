package dev.atoll.host.imports;

import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.log.LogLevel;
import dev.atoll.host.capability.Access;
import dev.atoll.host.capability.Grants;
import dev.atoll.host.capability.Policy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Where one extension's calls are let through or turned away. What is turned away is written to its log each time, and
/// told the user once a capability. May be used from any thread.
public final class Gate {
    private static final long MILLISECONDS_IN_HOUR = 3_600_000;

    private final Grants grants;
    private final LogBook log;
    private final Consumer<CapabilityKind> denied;
    private final Consumer<CapabilityKind> used;
    private final Map<CapabilityKind, AtomicInteger> hours = new EnumMap<>(CapabilityKind.class);
    private final Set<CapabilityKind> told = EnumSet.noneOf(CapabilityKind.class);

    /// @param grants decide
    /// @param log the extension's log
    /// @param denied told the first time that a capability was missing
    public Gate(Grants grants, LogBook log, Consumer<CapabilityKind> denied) {
        this(grants, log, denied, _ -> {});
    }

    /// @param denied told the first time that a capability was missing
    /// @param used told that a capability was used, at least once in each hour in which it was
    public Gate(Grants grants, LogBook log, Consumer<CapabilityKind> denied, Consumer<CapabilityKind> used) {
        this.grants = grants;
        this.log = log;
        this.denied = denied;
        this.used = used;
        for (var kind : CapabilityKind.values()) {
            hours.put(kind, new AtomicInteger());
        }
    }

    /// The extension makes use of a capability.
    public void uses(CapabilityKind kind) {
        int hour = (int) (System.currentTimeMillis() / MILLISECONDS_IN_HOUR);
        var last = Objects.requireNonNull(hours.get(kind));
        if (last.get() != hour && last.getAndSet(hour) != hour) {
            used.accept(kind);
        }
    }

    /// Whether the extension may do something that it is about to do.
    public boolean permits(Access access) {
        if (grants.allows(access)) {
            uses(access.kind());
            return true;
        }
        var line = "It was denied to " + access.words() + ", for which it needs "
                + access.kind().word() + ".";
        log.write(LogLevel.WARNING, PlainText.line(line, 500));
        boolean first;
        synchronized (told) {
            first = told.add(access.kind());
        }
        if (first) {
            denied.accept(access.kind());
        }
        return false;
    }

    /// Whether the extension may read a document, without any word about it if not.
    public boolean mayRead(DocumentInfo document) {
        return grants.allows(new Access.ReadDocument(document));
    }

    /// Whether the extension may read a file of the open folder, without any word about it if not.
    boolean mayRead(String path) {
        return grants.allows(new Access.ReadFile(path));
    }

    Policy policy() {
        return grants.policy();
    }

    /// What decides.
    public Grants grants() {
        return grants;
    }
}

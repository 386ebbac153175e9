package dev.atoll.host.imports;

import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.log.LogLevel;
import dev.atoll.host.capability.Access;
import dev.atoll.host.capability.Grants;
import dev.atoll.host.capability.Policy;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/// Where one extension's calls are let through or turned away. What is turned away is written to its log each time, and
/// told the user once a capability. May be used from any thread.
public final class Gate {
    private final Grants grants;
    private final LogBook log;
    private final Consumer<CapabilityKind> denied;
    private final Set<CapabilityKind> told = EnumSet.noneOf(CapabilityKind.class);

    /// @param grants decide
    /// @param log the extension's log
    /// @param denied told the first time that a capability was missing
    public Gate(Grants grants, LogBook log, Consumer<CapabilityKind> denied) {
        this.grants = grants;
        this.log = log;
        this.denied = denied;
    }

    /// Whether the extension may do something that it is about to do.
    public boolean permits(Access access) {
        if (grants.allows(access)) {
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

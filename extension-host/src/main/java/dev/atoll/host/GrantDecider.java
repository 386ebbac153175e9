package dev.atoll.host;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.manifest.Manifest;

import java.util.List;

/// The user's say in what extensions may do. What holds in the end is what the manifest asks for, the user
/// grants and the host's policy allows.
@FunctionalInterface
public interface GrantDecider {
    /// The capabilities that the user grants to an extension; more than it asks for has no effect. Asked once
    /// when it is loaded; must answer at once.
    List<Capability> granted(Manifest manifest);

    /// Grants nothing to anyone.
    static GrantDecider nothing() {
        return manifest -> List.of();
    }

    /// Grants whatever is asked for; for the command line's own tools and tests.
    static GrantDecider everythingAsked() {
        return manifest -> manifest.capabilities().stream()
                .map(request -> request.capability())
                .toList();
    }
}

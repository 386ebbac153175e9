package dev.atoll.host.capability;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.document.DocumentInfo;

import java.util.List;

/// What one extension may do. Every host call asks anew, since the user may change it at any time.
///
/// Something is allowed if a capability that the manifest asks for covers it, one that the user grants does
/// too, and the host's policy does not forbid it.
public final class Grants {
    private final List<Capability> asked;
    private volatile List<Capability> granted;

    /// @param asked what the manifest asks for
    /// @param granted what the user grants
    public Grants(List<Capability> asked, List<Capability> granted) {
        this.asked = List.copyOf(asked);
        this.granted = List.copyOf(granted);
    }

    /// Replaces what the user grants.
    public void grant(List<Capability> now) {
        granted = List.copyOf(now);
    }

    /// Whether the extension may read this document.
    public boolean mayRead(DocumentInfo document) {
        return mayRead(asked, document) && mayRead(granted, document);
    }

    private static boolean mayRead(List<Capability> capabilities, DocumentInfo document) {
        return capabilities.stream().anyMatch(capability -> switch (capability) {
            case Capability.DocumentsRead read -> opens(read, document);
        });
    }

    private static boolean opens(Capability.DocumentsRead read, DocumentInfo document) {
        return SecretFiles.looksSecret(document.path())
                ? read.globs().stream().anyMatch(glob -> SecretFiles.names(glob, document.path()))
                : read.languages().contains(document.language())
                        || read.globs().stream().anyMatch(glob -> glob.matchesPath(document.path()));
    }
}

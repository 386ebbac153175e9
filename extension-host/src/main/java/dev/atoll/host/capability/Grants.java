package dev.atoll.host.capability;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.manifest.Glob;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What one extension may do: the one place that decides. Every host call asks anew, since the user may change it at
/// any time.
///
/// Something is allowed if a capability that the manifest asks for covers it, one that the user grants does
/// too, and the host's policy does not forbid it.
public final class Grants {
    private final List<Capability> asked;
    private final Policy policy;
    private final Function<DocumentInfo, String> place;
    private final Function<String, Optional<String>> within;
    private volatile List<Capability> granted;

    /// @param asked what the manifest asks for
    /// @param granted what the user grants
    /// @param policy what the host allows at all
    /// @param place where a document really is, which the extension is not told; for the policy alone
    /// @param within a path as seen from the one open folder that it lies in, which globs are compared with;
    ///     nothing if the user keeps the extension away from there
    public Grants(
            List<Capability> asked,
            List<Capability> granted,
            Policy policy,
            Function<DocumentInfo, String> place,
            Function<String, Optional<String>> within) {
        this.asked = List.copyOf(asked);
        this.granted = List.copyOf(granted);
        this.policy = policy;
        this.place = place;
        this.within = within;
    }

    /// Grants under the usual policy, for documents of which no more is known than extensions are told.
    public Grants(List<Capability> asked, List<Capability> granted) {
        this(asked, granted, Policy.STANDARD, DocumentInfo::path, Optional::of);
    }

    /// Replaces what the user grants.
    public void grant(List<Capability> now) {
        granted = List.copyOf(now);
    }

    /// What the user grants.
    public List<Capability> granted() {
        return granted;
    }

    /// What the host allows at all.
    public Policy policy() {
        return policy;
    }

    /// Whether the extension may do something at this moment.
    public boolean allows(Access access) {
        return covers(asked, access) && covers(granted, access);
    }

    private boolean covers(List<Capability> capabilities, Access access) {
        return capabilities.stream().anyMatch(capability -> switch (capability) {
            case Capability.DocumentsRead read ->
                access instanceof Access.ReadDocument(var document)
                        && fits(document, read.languages(), read.globs())
                        && policy.opensDocument(place.apply(document), document.path(), read.globs());
            case Capability.EditOnCommand edit -> opens(edit, access);
            case Capability.WorkspaceRead read -> opens(read, access);
            case Capability.Notifications _ -> access instanceof Access.Notify;
            case Capability.StatusItems _ -> access instanceof Access.ShowStatus;
            case Capability.DecorateDocuments _ -> access instanceof Access.Decorate;
            case Capability.Progress _ -> access instanceof Access.ShowProgress;
            case Capability.Panels _ -> access instanceof Access.ShowPanel;
        });
    }

    private boolean opens(Capability.EditOnCommand edit, Access access) {
        if (access instanceof Access.EditDocument(var document)) {
            return fits(document, edit.languages(), edit.globs())
                    && policy.opensForEdits(place.apply(document), document.path(), edit.globs());
        }
        // a file's language is not known here: only patterns open it
        return access instanceof Access.EditFile(var path)
                && fits(path, edit.globs())
                && policy.opensForEdits(path, path, edit.globs());
    }

    private boolean opens(Capability.WorkspaceRead read, Access access) {
        return switch (access) {
            case Access.ReadFile(var path) -> fits(path, read.globs()) && policy.opensFile(path, read.globs());
            case Access.ListFiles() -> !read.globs().isEmpty();
            case Access.ReadDocument _,
                    Access.EditDocument _,
                    Access.EditFile _,
                    Access.ShowPanel _,
                    Access.Notify _,
                    Access.ShowStatus _,
                    Access.Decorate _,
                    Access.ShowProgress _ -> false;
        };
    }

    /// Whether the user does not keep the extension away from a path, whatever it may do there.
    public boolean reach(String path) {
        return within.apply(path).isPresent();
    }

    private boolean fits(DocumentInfo document, Set<String> languages, Set<Glob> globs) {
        return languages.contains(document.language()) ? reach(document.path()) : fits(document.path(), globs);
    }

    private boolean fits(String path, Set<Glob> globs) {
        return within.apply(path)
                .filter(seen -> globs.stream().anyMatch(glob -> glob.matchesPath(seen)))
                .isPresent();
    }
}

package dev.atoll.api.capability;

import java.util.Arrays;
import java.util.Optional;

/// What extensions may be allowed to do, one constant a capability. All words for them stand here: those of
/// manifests and those for people.
public enum CapabilityKind {
    /// [Capability.DocumentsRead].
    DOCUMENTS_READ("documents.read", "read documents you open", true, true),
    /// [Capability.WorkspaceRead].
    WORKSPACE_READ("workspace.read", "read files of the open folder", false, true),
    /// [Capability.EditOnCommand].
    EDIT_ON_COMMAND("documents.edit-on-command", "change documents when you ask for it", true, true),
    /// [Capability.Notifications].
    NOTIFICATIONS("ui.notifications", "show notices", false, false),
    /// [Capability.StatusItems].
    STATUS_ITEMS("ui.status", "show items in the status bar", false, false),
    /// [Capability.DecorateDocuments].
    DECORATIONS("ui.decorations", "mark places in documents it may read", false, false),
    /// [Capability.Progress].
    PROGRESS("ui.progress", "show how far its work is", false, false),
    /// [Capability.Panels].
    PANELS("ui.panels", "show panels beside your text", false, false);

    private final String word;
    private final String plain;
    private final boolean byLanguage;
    private final boolean byGlob;

    CapabilityKind(String word, String plain, boolean byLanguage, boolean byGlob) {
        this.word = word;
        this.plain = plain;
        this.byLanguage = byLanguage;
        this.byGlob = byGlob;
    }

    /// The word in manifests, such as `documents.read`.
    public String word() {
        return word;
    }

    /// What it allows, in words for people that go on from “the extension may”.
    public String plain() {
        return plain;
    }

    /// Whether a manifest's request names languages.
    public boolean byLanguage() {
        return byLanguage;
    }

    /// Whether a manifest's request names patterns of paths.
    public boolean byGlob() {
        return byGlob;
    }

    /// The capability of that word, if there is one.
    public static Optional<CapabilityKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}

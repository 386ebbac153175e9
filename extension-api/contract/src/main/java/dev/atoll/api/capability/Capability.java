package dev.atoll.api.capability;

import dev.atoll.api.manifest.Glob;

import java.util.Set;

/// Something an extension may be allowed to do, as far as it is allowed. What is not granted answers `denied`.
public sealed interface Capability {
    /// Which one it is, however far it reaches.
    CapabilityKind kind();

    /// Ids of the languages that it is narrowed to; empty also where the kind has no such field.
    default Set<String> languages() {
        return Set.of();
    }

    /// Patterns of the paths that it is narrowed to; empty also where the kind has no such field.
    default Set<Glob> globs() {
        return Set.of();
    }

    /// A capability of a kind.
    ///
    /// @param kind which
    /// @param languages ids of languages; ignored where the kind has no such field
    /// @param globs patterns of paths; ignored where the kind has no such field
    static Capability of(CapabilityKind kind, Set<String> languages, Set<Glob> globs) {
        return switch (kind) {
            case DOCUMENTS_READ -> new DocumentsRead(languages, globs);
            case WORKSPACE_READ -> new WorkspaceRead(globs);
            case EDIT_ON_COMMAND -> new EditOnCommand(languages, globs);
            case NOTIFICATIONS -> new Notifications();
            case STATUS_ITEMS -> new StatusItems();
            case DECORATIONS -> new DecorateDocuments();
            case PROGRESS -> new Progress();
            case PANELS -> new Panels();
        };
    }

    /// Reading the text of open documents, `documents.read`: those of the languages and those whose path one of
    /// the globs matches. Two empty sets open nothing.
    ///
    /// @param languages ids of languages
    /// @param globs patterns of paths
    record DocumentsRead(Set<String> languages, Set<Glob> globs) implements Capability {
        /// Copies both sets.
        public DocumentsRead {
            languages = Set.copyOf(languages);
            globs = Set.copyOf(globs);
        }

        @Override
        public CapabilityKind kind() {
            return CapabilityKind.DOCUMENTS_READ;
        }
    }

    /// Listing and reading text files of the open folder, `workspace.read`: those whose path one of the globs
    /// matches. An empty set opens nothing.
    ///
    /// @param globs patterns of paths
    record WorkspaceRead(Set<Glob> globs) implements Capability {
        /// Copies the set.
        public WorkspaceRead {
            globs = Set.copyOf(globs);
        }

        @Override
        public CapabilityKind kind() {
            return CapabilityKind.WORKSPACE_READ;
        }
    }

    /// Changing open documents when the user asks for it, such as by formatting, `documents.edit-on-command`: those
    /// of the languages and those whose path one of the globs matches. Two empty sets open nothing.
    ///
    /// @param languages ids of languages
    /// @param globs patterns of paths
    record EditOnCommand(Set<String> languages, Set<Glob> globs) implements Capability {
        /// Copies both sets.
        public EditOnCommand {
            languages = Set.copyOf(languages);
            globs = Set.copyOf(globs);
        }

        @Override
        public CapabilityKind kind() {
            return CapabilityKind.EDIT_ON_COMMAND;
        }
    }

    /// Showing notices, `ui.notifications`.
    record Notifications() implements Capability {
        @Override
        public CapabilityKind kind() {
            return CapabilityKind.NOTIFICATIONS;
        }
    }

    /// Showing status items, `ui.status`.
    record StatusItems() implements Capability {
        @Override
        public CapabilityKind kind() {
            return CapabilityKind.STATUS_ITEMS;
        }
    }

    /// Marking stretches of the documents that it may read, `ui.decorations`.
    record DecorateDocuments() implements Capability {
        @Override
        public CapabilityKind kind() {
            return CapabilityKind.DECORATIONS;
        }
    }

    /// Showing how far its work is, `ui.progress`.
    record Progress() implements Capability {
        @Override
        public CapabilityKind kind() {
            return CapabilityKind.PROGRESS;
        }
    }

    /// Showing panels beside the text, `ui.panels`.
    record Panels() implements Capability {
        @Override
        public CapabilityKind kind() {
            return CapabilityKind.PANELS;
        }
    }
}

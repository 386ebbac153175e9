package dev.atoll.host.capability;

import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.document.DocumentInfo;

/// Something that an extension is about to do and that needs a capability.
public sealed interface Access {
    /// The capability that opens it.
    CapabilityKind kind();

    /// What it is, in words that go on from “it was denied to”.
    String words();

    /// Reading an open document.
    ///
    /// @param document which
    record ReadDocument(DocumentInfo document) implements Access {
        @Override
        public CapabilityKind kind() {
            return CapabilityKind.DOCUMENTS_READ;
        }

        @Override
        public String words() {
            return "read the document “" + document.path() + "”";
        }
    }

    /// Changing an open document on the user's command.
    ///
    /// @param document which
    record EditDocument(DocumentInfo document) implements Access {
        @Override
        public CapabilityKind kind() {
            return CapabilityKind.EDIT_ON_COMMAND;
        }

        @Override
        public String words() {
            return "change the document “" + document.path() + "”";
        }
    }

    /// Changing a file of the open folder on the user's command.
    ///
    /// @param path its path inside the folder
    record EditFile(String path) implements Access {
        @Override
        public CapabilityKind kind() {
            return CapabilityKind.EDIT_ON_COMMAND;
        }

        @Override
        public String words() {
            return "change the file “" + path + "”";
        }
    }

    /// Showing a panel.
    record ShowPanel() implements Access {
        @Override
        public CapabilityKind kind() {
            return CapabilityKind.PANELS;
        }

        @Override
        public String words() {
            return "show a panel";
        }
    }

    /// Reading a file of the open folder.
    ///
    /// @param path its path inside the folder
    record ReadFile(String path) implements Access {
        @Override
        public CapabilityKind kind() {
            return CapabilityKind.WORKSPACE_READ;
        }

        @Override
        public String words() {
            return "read the file “" + path + "”";
        }
    }

    /// Listing files of the open folder, of which only those are told that may be read.
    record ListFiles() implements Access {
        @Override
        public CapabilityKind kind() {
            return CapabilityKind.WORKSPACE_READ;
        }

        @Override
        public String words() {
            return "look for files of the open folder";
        }
    }

    /// Showing a notice.
    record Notify() implements Access {
        @Override
        public CapabilityKind kind() {
            return CapabilityKind.NOTIFICATIONS;
        }

        @Override
        public String words() {
            return "show a notice";
        }
    }

    /// Showing a status item.
    record ShowStatus() implements Access {
        @Override
        public CapabilityKind kind() {
            return CapabilityKind.STATUS_ITEMS;
        }

        @Override
        public String words() {
            return "show a status item";
        }
    }

    /// Marking places in documents; which ones is for [ReadDocument] to say.
    record Decorate() implements Access {
        @Override
        public CapabilityKind kind() {
            return CapabilityKind.DECORATIONS;
        }

        @Override
        public String words() {
            return "mark places in a document";
        }
    }

    /// Showing how far some work is.
    record ShowProgress() implements Access {
        @Override
        public CapabilityKind kind() {
            return CapabilityKind.PROGRESS;
        }

        @Override
        public String words() {
            return "show how far its work is";
        }
    }
}

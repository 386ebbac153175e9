package dev.atoll.app.workspace;

import java.nio.file.Path;

/// What came of opening a path.
public sealed interface OpenResult {
    /// Which path.
    Path path();

    /// What to tell the user: one or two plain sentences; empty if nothing is worth saying.
    String sentence();

    /// A text file.
    ///
    /// @param file its contents
    /// @param sentence what is unusual about it, if anything is
    record Opened(TextFile file, String sentence) implements OpenResult {
        @Override
        public Path path() {
            return file.path();
        }
    }

    /// Nothing is there; an empty document with that name is offered, and saving it creates the file.
    record Missing(Path path, String sentence) implements OpenResult {}

    /// A folder, to be shown as a tree.
    record Folder(Path path) implements OpenResult {
        @Override
        public String sentence() {
            return "";
        }
    }

    /// Something that cannot be edited as text. The file is untouched.
    ///
    /// @param reason why
    /// @param sentence the reason for users, and what they can do
    record Refused(Path path, Reason reason, String sentence) implements OpenResult {}

    /// Why a path cannot be edited as text.
    enum Reason {
        /// The bytes are not text.
        BINARY,
        /// This user may not read it.
        UNREADABLE,
        /// It does not fit into memory.
        TOO_BIG,
        /// It says that it is text, and breaks its own encoding.
        DAMAGED,
        /// A device, a pipe or a socket.
        NOT_A_FILE,
        /// The disk failed.
        FAILED
    }
}

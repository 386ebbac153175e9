package dev.atoll.app.window;

import dev.atoll.app.workspace.Encoding;
import dev.atoll.app.workspace.FileStamp;
import dev.atoll.app.workspace.TextFile;
import dev.atoll.app.workspace.journal.KeptDocument;
import dev.atoll.core.history.History;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.text.Text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a tab is made of.
///
/// @param name what it is called while it has no path
/// @param path where it is saved; empty if never
/// @param disk what is on the disk
/// @param encoding how it is written
/// @param state its text and line breaks
/// @param history what can be undone and redone
record OpenedFile(
        String name, Optional<Path> path, OnDisk disk, Encoding encoding, DocumentState state, History history) {
    static OpenedFile of(TextFile file) {
        DocumentState state = DocumentState.of(file.text(), file.breaks(), List.of());
        return new OpenedFile("", Optional.of(file.path()), OnDisk.of(file), file.encoding(), state, History.empty());
    }

    /// A file as it was left, changed or not.
    ///
    /// @param now its file as it is now; empty if there is none
    static OpenedFile of(KeptDocument kept, Optional<TextFile> now) {
        Optional<FileStamp> stamp = kept.file().stamp();
        OnDisk disk = now.filter(file -> isOf(file, stamp))
                .map(OnDisk::of)
                .orElseGet(() -> stamp.isEmpty() ? OnDisk.nothing() : new OnDisk(stamp, Optional.empty()));
        return new OpenedFile(kept.title(), kept.path(), disk, kept.file().encoding(), kept.state(), kept.history());
    }

    /// Whether a file has the bytes that it had in a state.
    static boolean isOf(TextFile file, Optional<FileStamp> stamp) {
        return stamp.filter(was -> was.digest().equals(file.stamp().digest())).isPresent();
    }

    /// A file that does not exist yet.
    static OpenedFile at(Path path) {
        return empty("", Optional.of(path));
    }

    static OpenedFile untitled(String name) {
        return empty(name, Optional.empty());
    }

    private static OpenedFile empty(String name, Optional<Path> path) {
        return new OpenedFile(
                name, path, OnDisk.nothing(), Encoding.UTF_8, DocumentState.of(Text.empty()), History.empty());
    }
}

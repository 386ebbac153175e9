package dev.atoll.host.imports;

import dev.atoll.api.editor.FileListing;
import dev.atoll.api.editor.FileQuery;
import dev.atoll.api.editor.FileText;
import dev.atoll.api.editor.WorkspaceFiles;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.capability.Access;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// The open folder's text files, as far as one extension may read them at the moment. May be used from any thread;
/// interrupting it ends a listing.
public final class FolderFiles {
    private static final int MOST_SEEN = 1_000_000;

    private final WorkspaceFiles files;
    private final Gate gate;

    /// @param files the open folder
    /// @param gate decides
    public FolderFiles(WorkspaceFiles files, Gate gate) {
        this.files = files;
        this.gate = gate;
    }

    /// Tells of a path how it is seen from the one open folder that it lies in; nothing if the user keeps the extension
    /// away from there.
    ///
    /// @param files the open folder
    public static Function<String, Optional<String>> seenBy(ExtensionId extension, WorkspaceFiles files) {
        return path -> files.isKeptFrom(extension, path) ? Optional.empty() : Optional.of(files.withinItsFolder(path));
    }

    /// How often other folders than before were opened.
    public long turn() {
        return files.turn();
    }

    /// Lists those that the extension may read; none if it may read none.
    ///
    /// @param wanted which are meant, by their path
    /// @param most how many there may be
    public FileListing list(Predicate<String> wanted, int most) {
        if (!gate.grants().allows(new Access.ListFiles())) {
            return new FileListing.NoFolder();
        }
        return files.list(new FileQuery(
                gate.policy()::enters,
                path -> wanted.test(path) && gate.mayRead(path),
                most,
                MOST_SEEN,
                () -> !Thread.currentThread().isInterrupted()));
    }

    /// Reads one; what the extension may not read is not found.
    ///
    /// @param mostBytes how large it may be
    public FileText read(String path, int mostBytes) {
        return gate.mayRead(path) ? files.read(path, mostBytes) : new FileText.NotFound();
    }
}

package dev.atoll.app.git;

import dev.atoll.app.workspace.OpenFolder;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What has become of a repository's files since the last commit, and which are ignored.
///
/// @param root the working folder
/// @param files each file that has changed, by its path from there, with `/` between names; and each folder that has
///     such files in it, with the gravest of theirs
/// @param ignored files and folders that git leaves out
public record FolderStates(Path root, Map<String, FileState> files, Set<String> ignored) {
    /// Copies the collections.
    public FolderStates {
        files = Map.copyOf(files);
        ignored = Set.copyOf(ignored);
    }

    /// These states, with those of folders.
    static FolderStates of(Path root, Map<String, FileState> files, Set<String> ignored) {
        Map<String, FileState> all = new HashMap<>(files);
        files.forEach((path, state) -> {
            // a folder has not gone or come because something in it has
            FileState told = state == FileState.UNTRACKED || state == FileState.CONFLICT ? state : FileState.MODIFIED;
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                all.merge(path.substring(0, slash), told, (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
        });
        return new FolderStates(root, all, ignored);
    }

    /// What has become of a file or of what is in a folder; nothing if nothing has.
    public Optional<FileState> of(Path place) {
        return Optional.ofNullable(files.get(inside(place)));
    }

    /// Whether git leaves a file or a folder out, or a folder around it.
    public boolean ignores(Path place) {
        if (ignored.isEmpty()) {
            return false;
        }
        String path = inside(place);
        if (ignored.contains(path)) {
            return true;
        }
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            if (ignored.contains(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    private String inside(Path place) {
        return place.startsWith(root) ? OpenFolder.slashes(root.relativize(place)) : "";
    }
}

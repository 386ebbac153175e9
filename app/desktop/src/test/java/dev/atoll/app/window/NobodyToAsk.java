package dev.atoll.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// File dialogs of a window that nobody sits at.
record NobodyToAsk() implements FileDialogs {
    @Override
    public List<Path> toOpen() {
        return List.of();
    }

    @Override
    public List<Path> toOpen(String kind, String pattern) {
        return List.of();
    }

    @Override
    public Optional<Path> folderToOpen() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> toSave(String name) {
        return Optional.empty();
    }
}

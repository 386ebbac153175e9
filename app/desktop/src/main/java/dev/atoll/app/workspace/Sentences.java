package dev.atoll.app.workspace;

import dev.atoll.app.words.Words;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// Words for users about files.
final class Sentences {
    private Sentences() {}

    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /// Why a disk failed, as a clause that ends a sentence.
    static String cause(IOException failure) {
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return reason == null || reason.isBlank() ? Words.of("workspace.the-disk-gave-no-reason") : reason + ".";
    }

    static String escapes(Path path, int count) {
        if (count == 0) {
            return "";
        }
        String bytes = Words.of("workspace.bytes-that-are-not-valid", count);
        return Words.of("workspace.has-when-you-save", name(path), bytes);
    }
}

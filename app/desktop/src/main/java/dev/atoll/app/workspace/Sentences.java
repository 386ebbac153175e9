package dev.atoll.app.workspace;

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
        return reason == null || reason.isBlank() ? "the disk gave no reason." : reason + ".";
    }

    static String escapes(Path path, int count) {
        if (count == 0) {
            return "";
        }
        String bytes = count == 1
                ? "1 byte that is not valid UTF-8. It is kept as it is"
                : count + " bytes that are not valid UTF-8. They are kept as they are";
        return name(path) + " has " + bytes + " when you save.";
    }
}

package dev.atoll.app.window;

import dev.atoll.app.workspace.Encoding;
import dev.atoll.app.workspace.FileStamp;
import dev.atoll.app.workspace.TextFile;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.text.Text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a tab is made of.
///
/// @param name what it is called while it has no path
/// @param path where it is saved; empty if never
/// @param stamp the file's state when it was read; empty if there was no file
/// @param encoding how it is written
/// @param state its text and line breaks
record OpenedFile(String name, Optional<Path> path, Optional<FileStamp> stamp, Encoding encoding, DocumentState state) {
    static OpenedFile of(TextFile file) {
        DocumentState state = DocumentState.of(file.text(), file.breaks(), List.of());
        return new OpenedFile("", Optional.of(file.path()), Optional.of(file.stamp()), file.encoding(), state);
    }

    /// A file that does not exist yet.
    static OpenedFile at(Path path) {
        return new OpenedFile("", Optional.of(path), Optional.empty(), Encoding.UTF_8, DocumentState.of(Text.empty()));
    }

    static OpenedFile untitled(int number) {
        String name = number == 1 ? "untitled" : "untitled " + number;
        return new OpenedFile(name, Optional.empty(), Optional.empty(), Encoding.UTF_8, DocumentState.of(Text.empty()));
    }
}

package dev.atoll.app.boot;

import dev.atoll.app.editor.BundledFont;
import dev.atoll.app.workspace.Workspace;

import java.nio.file.Path;
import java.util.Optional;

/// Writes the typefaces under their own names, for an installation to lie beside the program: `FontsCommand FOLDER`.
public final class FontsCommand {
    private FontsCommand() {}

    /// Writes everything.
    ///
    /// @param arguments the folder to fill, which is there
    /// @throws IllegalStateException if a file cannot be written
    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("say FOLDER");
        }
        Path folder = Path.of(arguments[0]);
        Workspace workspace = Workspace.local(Optional.empty());
        for (BundledFont font : BundledFont.values()) {
            font.files()
                    .forEach((name, bytes) -> workspace
                            .replaceBytes(folder.resolve(name), bytes)
                            .ifPresent(problem -> {
                                throw new IllegalStateException(problem);
                            }));
        }
    }
}

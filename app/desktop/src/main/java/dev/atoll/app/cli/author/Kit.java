package dev.atoll.app.cli.author;

import dev.atoll.app.workspace.FolderEntry;
import dev.atoll.app.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// What extensions are written with, as it lies beside the program: `extension-api` with the contract and the kits. An
/// extension has a copy of its own in `kit/`, so that it is built alike wherever its folder goes.
///
/// @param source the folder `extension-api`
/// @param workspace the door to files
record Kit(Path source, Workspace workspace) {
    private static final Set<String> NOT_NEEDED = Set.of("node_modules", "target", "test", "tests", "tests.rs");
    private static final String TARGET = "kit";

    /// Puts the kit of a language into an extension's folder, unless it is there.
    ///
    /// @throws UnableException if it is not beside the program
    void bringTo(Path folder, GuestLanguage language) {
        Path kit = folder.resolve(TARGET);
        if (workspace.exists(kit)) {
            return;
        }
        for (String part : parts(language)) {
            Path from = source.resolve(part);
            if (!workspace.exists(from)) {
                throw UnableException.wrongUse("the kit for " + language.word() + " is not beside the program (" + from
                        + "). Install Atoll with its folder extension-api.");
            }
            copy(from, kit.resolve(part));
        }
    }

    private static List<String> parts(GuestLanguage language) {
        return switch (language) {
            case RUST -> List.of("rust/Cargo.toml", "rust/src", "wit");
            case ASSEMBLYSCRIPT ->
                List.of(
                        "assemblyscript/assembly",
                        "assemblyscript/testing",
                        "assemblyscript/asconfig.json",
                        "assemblyscript/transform.mjs",
                        "assemblyscript/package.json",
                        "assemblyscript/README.md",
                        "wit");
            case C -> List.of("c", "wit");
            case GO -> List.of("go", "wit");
        };
    }

    private void copy(Path from, Path to) {
        List<FolderEntry> inside = workspace.list(from);
        if (inside.isEmpty()) {
            copyFile(from, to);
        }
        inside.stream()
                .filter(entry -> !NOT_NEEDED.contains(entry.name()))
                .forEach(entry -> copy(entry.path(), to.resolve(entry.name())));
    }

    private void copyFile(Path from, Path to) {
        try {
            workspace.replaceBytes(to, workspace.bytes(from)).ifPresent(failure -> {
                throw UnableException.wrongUse(failure);
            });
        } catch (IOException unreadable) {
            throw UnableException.wrongUse("the kit cannot be copied: " + unreadable.getMessage() + ".");
        }
    }
}

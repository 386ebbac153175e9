package dev.atoll.app.cli.author;

import dev.atoll.app.workspace.Workspace;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language that extensions can be written in, and how a folder shows it.
enum GuestLanguage {
    /// By `cargo`.
    RUST("Cargo.toml"),
    /// By `asc`, which comes from npm.
    ASSEMBLYSCRIPT("asconfig.json"),
    /// By `clang`.
    C("src/extension.c"),
    /// By `go`.
    GO("go.mod");

    private final String sign;

    GuestLanguage(String sign) {
        this.sign = sign;
    }

    /// As it is written on the command line.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The language of that word.
    static Optional<GuestLanguage> of(String word) {
        return Arrays.stream(values())
                .filter(language -> language.word().equals(word))
                .findFirst();
    }

    /// All words.
    static List<String> words() {
        return Arrays.stream(values()).map(GuestLanguage::word).toList();
    }

    /// The language that a folder's extension is written in; none if it is only data.
    static Optional<GuestLanguage> in(Path folder, Workspace workspace) {
        return Arrays.stream(values())
                .filter(language -> workspace.exists(folder.resolve(language.sign)))
                .findFirst();
    }
}

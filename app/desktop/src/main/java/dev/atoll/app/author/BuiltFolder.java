package dev.atoll.app.author;

import dev.atoll.api.manifest.Manifest;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.host.PackageMaking;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A folder in which an extension is written, and the package that `atoll ext build` leaves there. Its methods read
/// files
/// and block.
///
/// @param path the folder
/// @param workspace the door to files
record BuiltFolder(Path path, Workspace workspace) {
    /// Where the templates have the code, the most telling first.
    private static final List<String> SOURCES =
            List.of("src/lib.rs", "assembly/index.ts", "src/extension.c", "extension.go", Manifest.FILE);

    /// A package that was built.
    ///
    /// @param file where it is
    /// @param written when it was written
    record Build(Path file, Instant written) {}

    /// The package of the version that the manifest names now, if it was built.
    ///
    /// @throws IOException with a sentence if the folder is none of an extension
    Optional<Build> build() throws IOException {
        Path file = packageFile();
        return workspace.written(file).map(written -> new Build(file, written));
    }

    private Path packageFile() throws IOException {
        Path manifest = path.resolve(Manifest.FILE);
        try {
            JsonNode json = JsonMapper.shared().readTree(workspace.bytes(manifest));
            return path.resolve(
                    json.path("id").asString("") + "-" + json.path("version").asString("") + ".atollx");
        } catch (JacksonException noJson) {
            throw new IOException(Words.of("author.is-no-json", manifest, noJson.getOriginalMessage()), noJson);
        }
    }

    /// What is in the package that was built.
    ///
    /// @throws IOException with a sentence if there is none or it is unsound
    PackageMaking.Made read() throws IOException {
        if (!workspace.exists(path.resolve(Manifest.FILE))) {
            throw new IOException(Words.of("author.is-not-the-folder-of", path, Manifest.FILE));
        }
        Build build = build().orElseThrow(() -> new IOException(Words.of("author.there-is-no-package-in", path)));
        return switch (PackageMaking.made(workspace.bytes(build.file()))) {
            case PackageMaking.Made made -> made;
            case PackageMaking.Refused(var problems) ->
                throw new IOException(problems.stream().map(Object::toString).collect(Collectors.joining(" ")));
        };
    }

    /// The file to begin with.
    Path source() {
        return SOURCES.stream()
                .map(path::resolve)
                .filter(workspace::exists)
                .findFirst()
                .orElse(path);
    }
}

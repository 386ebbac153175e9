package dev.atoll.app.window;

import dev.atoll.host.KeyMaking;
import dev.atoll.host.PackageMaking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Packages of an extension that lists the tags in comments, as somebody else would publish it.
///
/// @param folder where they are made
record TaskPackages(Path folder) {
    private static final Path TODO =
            Path.of(System.getProperty("atoll.root", "../..")).resolve("bundled-extensions/todo");

    /// One that nobody signed.
    Path packed(String version) throws IOException {
        Path source = Files.createDirectories(folder.resolve("source"));
        Files.write(source.resolve("extension.wasm"), Files.readAllBytes(TODO.resolve("extension.wasm")));
        Files.writeString(
                source.resolve("extension.json"),
                Files.readString(TODO.resolve("extension.json"))
                        .replace("\"atoll.todo\"", "\"me.tasks\"")
                        .replaceFirst("\"name\": *\"[^\"]*\"", "\"name\": \"Tasks\"")
                        .replaceFirst("\"version\": *\"[^\"]*\"", "\"version\": \"" + version + "\""));
        return kept(PackageMaking.of(source), "tasks-" + version);
    }

    /// One that somebody signed, always with the same key.
    Path signed(String version, String name) throws IOException {
        Path file = packed(version);
        Path secret = folder.resolve(name + ".key");
        KeyMaking key = Files.exists(secret) ? KeyMaking.read(secret, new char[0]) : KeyMaking.of(secret, new char[0]);
        if (!(key instanceof KeyMaking.Made(var pair))) {
            throw new AssertionError(key.toString());
        }
        return kept(PackageMaking.signed(file, pair), file.getFileName() + "-" + name);
    }

    private Path kept(PackageMaking making, String name) throws IOException {
        if (!(making instanceof PackageMaking.Made made)) {
            throw new AssertionError(making.toString());
        }
        return Files.write(folder.resolve(name + ".atollx"), made.file());
    }
}

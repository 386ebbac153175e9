package dev.atoll.app.cli.bench;

import dev.atoll.host.catalog.PackageWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The bundled packages many times over, each under a name of its own and for a language that only they serve: those
/// with even numbers are JSON in AssemblyScript, the others TOML in Rust.
final class SoakPackages {
    static final String LANGUAGE = "soak";
    private static final List<String> ORIGINS = List.of("atoll.json-", "atoll.toml-");
    private static final String BUNDLED = "/dev/atoll/bundled/";
    private static final String NAME = "soak.copy";

    private SoakPackages() {}

    /// Writes packages into a folder.
    static List<Path> copies(int count, Path folder) throws IOException {
        List<SortedMap<String, byte[]>> originals = List.of(bundled(ORIGINS.get(0)), bundled(ORIGINS.get(1)));
        List<Path> packages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SortedMap<String, byte[]> files = new TreeMap<>(originals.get(i % ORIGINS.size()));
            files.compute("extension.json", renamed(id(i)));
            packages.add(Files.write(folder.resolve(id(i) + ".atollx"), PackageWriter.pack(files)));
        }
        return packages;
    }

    /// Which of the bundled packages a copy is of.
    static int origin(String copy) {
        return Integer.parseInt(copy.substring(NAME.length())) % ORIGINS.size();
    }

    /// A copy's name.
    static String id(int copy) {
        return NAME + copy;
    }

    private static BiFunction<String, byte[], byte[]> renamed(String id) {
        return (_, manifest) -> {
            JsonMapper json = JsonMapper.shared();
            ObjectNode root = (ObjectNode) json.readTree(manifest);
            root.put("id", id);
            root.putArray("languages");
            root.set("activation", json.valueToTree(Map.of("languages", List.of(LANGUAGE), "globs", List.of())));
            root.set(
                    "capabilities",
                    json.valueToTree(List.of(Map.of(
                            "capability",
                            "documents.read",
                            "languages",
                            List.of(LANGUAGE),
                            "globs",
                            List.of(),
                            "reason",
                            "To be asked about it."))));
            return json.writeValueAsBytes(root);
        };
    }

    private static SortedMap<String, byte[]> bundled(String start) throws IOException {
        String index = new String(resource("index.txt").readAllBytes(), StandardCharsets.UTF_8);
        String name =
                index.lines().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(resource(name))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().startsWith("META/")) {
                    files.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return files;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SoakPackages.class.getResourceAsStream(BUNDLED + name));
    }
}

package dev.atoll.host.grammar.tree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Source files that nobody wrote for a test: the JDK's own, those of the build's npm packages, and this project's.
final class RealFiles {
    private static final int MOST_BYTES = 20_000;
    private static final int MOST_EACH = 30;
    private static final Map<String, String> GRAMMARS = Map.ofEntries(
            Map.entry("java", "java"),
            Map.entry("js", "javascript"),
            Map.entry("mjs", "javascript"),
            Map.entry("ts", "typescript"),
            Map.entry("css", "css"),
            Map.entry("html", "html"),
            Map.entry("yml", "yaml"),
            Map.entry("yaml", "yaml"),
            Map.entry("rs", "rust"),
            Map.entry("py", "python"),
            Map.entry("go", "go"),
            Map.entry("c", "c"),
            Map.entry("h", "cpp"),
            Map.entry("cc", "cpp"),
            Map.entry("sh", "bash"));

    private final Path root;
    private final Path folder;
    private final Map<String, List<Path>> found = new LinkedHashMap<>();

    /// @param root the project's folder
    /// @param folder where copies of files may lie
    RealFiles(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    /// Files by grammar, always the same on one machine.
    Map<String, List<Path>> all() throws IOException {
        jdk();
        for (var place : List.of(
                "bundled-extensions/grammars/samples",
                "bundled-extensions/grammars/node_modules",
                "bundled-extensions/json/node_modules",
                "extension-host/test-guests",
                "bundled-extensions/markdown",
                "extension-api/rust")) {
            walk(root.resolve(place));
        }
        return found;
    }

    private void jdk() throws IOException {
        var archive = Path.of(System.getProperty("java.home"), "lib", "src.zip");
        try (var zip = FileSystems.newFileSystem(archive);
                var files = Files.walk(zip.getPath("java.base/java/util"))) {
            for (var file : files.filter(one -> one.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                if (Files.size(file) < MOST_BYTES
                        && found.getOrDefault("java", List.of()).size() < 2 * MOST_EACH) {
                    var copy = folder.resolve(file.toString().replace('/', '_'));
                    Files.write(copy, Files.readAllBytes(file));
                    found.computeIfAbsent("java", _ -> new ArrayList<>()).add(copy);
                }
            }
        }
    }

    private void walk(Path start) throws IOException {
        if (!Files.exists(start)) {
            return;
        }
        try (var files = Files.walk(start)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = file.getFileName().toString();
                var grammar = GRAMMARS.get(name.substring(name.lastIndexOf('.') + 1));
                if (grammar != null && !file.toString().contains("/target/") && fits(grammar, file)) {
                    found.computeIfAbsent(grammar, _ -> new ArrayList<>()).add(file);
                }
            }
        }
    }

    private boolean fits(String grammar, Path file) throws IOException {
        if (found.getOrDefault(grammar, List.of()).size() >= MOST_EACH || Files.size(file) >= MOST_BYTES) {
            return false;
        }
        var bytes = Files.readAllBytes(file);
        return java.util.Arrays.equals(
                bytes, new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
    }
}

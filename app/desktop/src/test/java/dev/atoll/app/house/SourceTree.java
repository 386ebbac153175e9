package dev.atoll.app.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The project's Java sources as they lie in the checkout.
///
/// @param root the folder that holds the parent POM
record SourceTree(Path root) {
    private static final String BUNDLED = "bundled-extensions/src/test/java";
    private static final List<String> MODULES = List.of(
            "app/core",
            "app/desktop",
            "extension-api/contract",
            "extension-api/generator",
            "extension-host",
            "extension-host/benchmarks",
            "icons");

    static SourceTree checkout() {
        return new SourceTree(Path.of(System.getProperty("atoll.root", "../..")).normalize());
    }

    /// The product's source files, generated ones included, tests left out.
    List<Path> files() {
        return under("src/main/java");
    }

    /// The tests' source files.
    List<Path> tests() {
        return Stream.concat(under("src/test/java").stream(), javaFiles(root.resolve(BUNDLED)))
                .sorted()
                .toList();
    }

    private List<Path> under(String sources) {
        return MODULES.stream()
                .map(module -> root.resolve(module).resolve(sources))
                .filter(Files::isDirectory)
                .flatMap(SourceTree::javaFiles)
                .sorted()
                .toList();
    }

    /// The product's packages, by full name.
    TreeSet<String> packages() {
        var packages = new TreeSet<String>();
        for (var file : files()) {
            var path = file.toString();
            var from = path.indexOf("src/main/java/") + "src/main/java/".length();
            packages.add(path.substring(from, path.lastIndexOf('/')).replace('/', '.'));
        }
        return packages;
    }

    /// The pages that lie directly in a folder.
    List<Path> pages(Path folder) {
        try (var files = Files.list(root.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(root::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The files of a folder, down to a depth.
    List<Path> files(Path folder, int depth) {
        try (var files = Files.walk(root.resolve(folder), depth)) {
            return files.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The POMs, the parent's first.
    List<Path> poms() {
        return Stream.concat(Stream.of("", "bundled-extensions", "extension-api", "packaging"), MODULES.stream())
                .map(module -> Path.of(module).resolve("pom.xml"))
                .toList();
    }

    String read(Path file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

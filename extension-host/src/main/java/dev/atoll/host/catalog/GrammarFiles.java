package dev.atoll.host.catalog;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What packing has a use for of a grammar's project: modules, queries, licences, and what tells of them.
///
/// @param label what the project is called in sentences, unless its files know better
/// @param all contents by their path in the project
/// @param neighbours the `node_modules` folder that the project lies in, if it does
record GrammarFiles(String label, SortedMap<String, byte[]> all, Optional<Path> neighbours) {
    private static final Pattern LICENCE = Pattern.compile("(?i)(licen[cs]e|copying|notice)[^/]*");
    private static final Set<String> FACTS = Set.of("package.json", "tree-sitter.json", SettingsSchema.FILE);
    private static final String MODULES = "node_modules";
    private static final String QUERY = ".scm";
    private static final int DEEPEST = 10;
    /// Bytes of all files that are kept.
    static final long MOST_BYTES = 256L << 20;

    /// Reads a folder or a `.tgz` file of npm's.
    ///
    /// @throws IOException if it cannot be read; with a message without a full stop
    static GrammarFiles of(Path source) throws IOException {
        var name = String.valueOf(source.toAbsolutePath().normalize().getFileName());
        if (!Files.isDirectory(source)) {
            try (var in = Files.newInputStream(source)) {
                return new GrammarFiles(name, TarFile.files(in, GrammarFiles::isWanted), Optional.empty());
            }
        }
        var folder = source.toRealPath();
        var all = new TreeMap<String, byte[]>();
        Files.walkFileTree(folder, Set.of(), DEEPEST, gathering(folder, all));
        return new GrammarFiles(name, all, around(folder));
    }

    private static Optional<Path> around(Path folder) {
        for (var parent = folder.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.endsWith(MODULES)) {
                return Optional.of(parent);
            }
        }
        return Optional.empty();
    }

    /// A file of the project. Grammars name queries of other npm packages as `node_modules/PACKAGE/…`; where the
    /// project
    /// was installed beside them they are found, too.
    Optional<byte[]> find(String path) throws IOException {
        var own = all.get(path);
        if (own != null || neighbours.isEmpty() || !path.startsWith(MODULES + "/") || !path.endsWith(QUERY)) {
            return Optional.ofNullable(own);
        }
        var file =
                neighbours.get().resolve(path.substring(MODULES.length() + 1)).normalize();
        return file.startsWith(neighbours.get()) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readAllBytes(file))
                : Optional.empty();
    }

    /// A file that is there.
    byte[] content(String path) {
        return Objects.requireNonNull(all.get(path), path);
    }

    /// The names of the licences' files.
    Set<String> licences() {
        return all.keySet().stream().filter(LICENCE.asMatchPredicate()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isWanted(String path) {
        return path.endsWith(".wasm")
                || path.endsWith(QUERY)
                || FACTS.contains(path)
                || LICENCE.matcher(path).matches();
    }

    /// What may still be kept after some more.
    ///
    /// @throws IOException if that is too much
    static long rest(long left, long more) throws IOException {
        if (more > left) {
            throw new IOException("it holds more modules and queries than a grammar's project, " + (MOST_BYTES >> 20)
                    + " MB of them at most");
        }
        return left - more;
    }

    private static FileVisitor<Path> gathering(Path folder, SortedMap<String, byte[]> into) {
        return new SimpleFileVisitor<>() {
            private long left = MOST_BYTES;

            @Override
            public FileVisitResult preVisitDirectory(Path one, BasicFileAttributes attributes) {
                boolean hidden =
                        !one.equals(folder) && one.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var path = folder.relativize(file).toString().replace('\\', '/');
                boolean foreign = path.startsWith(MODULES + "/") || path.contains("/" + MODULES + "/");
                if (attributes.isRegularFile()
                        && attributes.size() <= PackageBounds.DEFAULTS.fileBytes()
                        && (foreign ? path.endsWith(QUERY) : isWanted(path))) {
                    left = rest(left, attributes.size());
                    into.put(path, Files.readAllBytes(file));
                }
                return FileVisitResult.CONTINUE;
            }
        };
    }
}

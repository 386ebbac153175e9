package dev.atoll.host.catalog;

import dev.atoll.api.failure.Unsupported;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.PackageKind;
import dev.atoll.api.manifest.Problem;
import dev.atoll.api.manifest.ThemeDefinition;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads packages (`.atollx`) and verifies that they are whole: nothing of a package is used before all of it
/// has been checked.
public final class PackageReader {
    private static final Set<String> SCHEMES = Set.of("file", "jar", "jrt");

    private final PackageBounds bounds;

    /// @param bounds how large packages may be
    public PackageReader(PackageBounds bounds) {
        this.bounds = bounds;
    }

    /// Reads a package file.
    public PackageResult read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return unsound(file.toString(), "It is a folder, not a package.");
            }
            if (Files.size(file) > bounds.packageBytes()) {
                return unsound(file.toString(), "It is too large for a package.");
            }
            return read(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return unsound(file.toString(), "The file is not there.");
        } catch (IOException e) {
            return unsound(file.toString(), "The file cannot be read.");
        }
    }

    /// Reads a package that belongs to the application.
    ///
    /// @param location a `file:`, `jar:` or `jrt:` location
    public PackageResult read(URI location) {
        if (!SCHEMES.contains(location.getScheme())) {
            return unsound(location.toString(), "Packages are read from files only.");
        }
        try (var stream = location.toURL().openStream()) {
            return read(stream.readAllBytes());
        } catch (IOException | IllegalArgumentException e) {
            return unsound(location.toString(), "The package cannot be read.");
        }
    }

    /// Reads the manifests of packages that belong to the application. The rest is read and verified when it is
    /// needed, so that many packages cost little as long as nobody uses them.
    ///
    /// @param locations `file:`, `jar:` or `jrt:` locations
    /// @return what came of each
    public List<PackageResult> readLater(List<URI> locations) {
        var heads = PackageHeads.beside(locations);
        return locations.stream()
                .map(location ->
                        heads.find(location).map(head -> later(location, head)).orElseGet(() -> readLater(location)))
                .toList();
    }

    /// The same for one package, from the package itself.
    public PackageResult readLater(URI location) {
        if (!SCHEMES.contains(location.getScheme())) {
            return unsound(location.toString(), "Packages are read from files only.");
        }
        try (var stream = location.toURL().openStream()) {
            var bytes = stream.readAllBytes();
            var names = Archive.names(bytes, bounds);
            if (!names.contains(FileList.FILE)) {
                return unsound(FileList.FILE, "It is missing; the package was not made by the packer.");
            }
            if (!names.contains(Manifest.FILE)) {
                return unsound(Manifest.FILE, "It is missing.");
            }
            var head = PackageHeads.Head.of(
                    Archive.file(bytes, bounds, Manifest.FILE),
                    Archive.file(bytes, bounds, FileList.FILE),
                    withoutLists(names));
            return later(location, head);
        } catch (UnsoundPackageException e) {
            return new PackageResult.Unsound(e.problems());
        } catch (IOException | IllegalArgumentException e) {
            return unsound(location.toString(), "The package cannot be read.");
        }
    }

    private PackageResult later(URI location, PackageHeads.Head head) {
        var problems = new ArrayList<Problem>();
        return ManifestReader.read(head.manifest().array(), problems)
                .<PackageResult>map(found -> new PackageResult.Sound(
                        PackageContent.later(found, head.list().array(), head.names(), () -> wholeFiles(location))))
                .orElseGet(() -> new PackageResult.Unsound(problems));
    }

    static Set<String> withoutLists(Set<String> names) {
        return names.stream().filter(name -> !name.startsWith(FileList.META)).collect(Collectors.toSet());
    }

    private Map<String, byte[]> wholeFiles(URI location) {
        return switch (read(location)) {
            case PackageResult.Sound(var content) -> content.files();
            case PackageResult.Unsound(var problems) ->
                throw new Unsupported(
                        "Its package is damaged: " + problems.getFirst().sentence());
        };
    }

    /// Reads a package from its bytes.
    public PackageResult read(byte[] bytes) {
        try {
            return read(Archive.files(bytes, bounds));
        } catch (UnsoundPackageException e) {
            return new PackageResult.Unsound(e.problems());
        }
    }

    private static PackageResult read(Map<String, byte[]> files) {
        var problems = new ArrayList<Problem>();
        FileList.verify(files, problems);
        var text = files.get(Manifest.FILE);
        Optional<Manifest> manifest = Optional.empty();
        if (text == null) {
            problems.add(new Problem(Manifest.FILE, "It is missing."));
        } else {
            manifest = ManifestReader.read(text, problems);
            manifest.ifPresent(read -> checkModule(read, files, problems));
            manifest.ifPresent(read -> {
                checkThemes("themes", read.themes(), files, problems);
                checkThemes("iconThemes", read.iconThemes(), files, problems);
            });
        }
        var list = files.get(FileList.FILE);
        if (!problems.isEmpty() || manifest.isEmpty() || list == null) {
            return new PackageResult.Unsound(problems);
        }
        var content = new HashMap<>(files);
        content.keySet().removeIf(name -> name.startsWith(FileList.META));
        return new PackageResult.Sound(PackageContent.of(manifest.get(), PackageProof.of(list, files), content));
    }

    private static void checkModule(Manifest manifest, Map<String, byte[]> files, List<Problem> problems) {
        manifest.module()
                .filter(name -> !files.containsKey(name))
                .ifPresent(name -> problems.add(
                        new Problem(Manifest.FILE + "#/module", "The package has no file \"" + name + "\".")));
        for (var name : files.keySet()) {
            boolean code = name.toLowerCase(Locale.ROOT).endsWith(".wasm");
            if (code && manifest.kind() == PackageKind.DATA) {
                problems.add(new Problem(name, "A package of kind \"data\" must not contain code."));
            }
        }
    }

    private static void checkThemes(
            String field, List<ThemeDefinition> themes, Map<String, byte[]> files, List<Problem> problems) {
        for (int i = 0; i < themes.size(); i++) {
            var file = themes.get(i).file();
            if (!files.containsKey(file)) {
                problems.add(new Problem(
                        Manifest.FILE + "#/" + field + "/" + i + "/file", "The package has no file \"" + file + "\"."));
            }
        }
    }

    /// A package that was just made.
    ///
    /// @throws IllegalArgumentException if it is not sound; the message says why
    static PackageContent sound(byte[] bytes) {
        return switch (new PackageReader(PackageBounds.DEFAULTS).read(bytes)) {
            case PackageResult.Sound(var content) -> content;
            case PackageResult.Unsound(var problems) ->
                throw new IllegalArgumentException(problems.getFirst().sentence());
        };
    }

    private static PackageResult unsound(String place, String sentence) {
        return new PackageResult.Unsound(List.of(new Problem(place, sentence)));
    }
}

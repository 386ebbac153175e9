package dev.atoll.benchmarks;

import dev.atoll.host.catalog.PackageBounds;
import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.catalog.PackageReader;
import dev.atoll.host.catalog.PackageResult;
import dev.atoll.host.catalog.PreparedCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The grammars that come with the editor, where they lie on the class path.
///
/// @param packages all packages that come with it
record BundledGrammars(List<URI> packages) {
    private static final String FOLDER = "/dev/atoll/bundled/";

    static BundledGrammars onClassPath() {
        var packages = new ArrayList<URI>();
        try (var index = BundledGrammars.class.getResourceAsStream(FOLDER + "index.txt")) {
            if (index != null) {
                var names = new String(index.readAllBytes(), StandardCharsets.UTF_8);
                for (var name : names.lines().toList()) {
                    var location = BundledGrammars.class.getResource(FOLDER + name);
                    if (location != null) {
                        packages.add(location.toURI());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return new BundledGrammars(List.copyOf(packages));
    }

    /// The code that the build has compiled of them.
    PreparedCode prepared() {
        return new PreparedCode(packages);
    }

    /// The grammar of a file's language, by the file's name.
    Optional<PackageContent> of(Path file) {
        var name = file.getFileName().toString();
        var reader = new PackageReader(PackageBounds.DEFAULTS);
        return packages.stream()
                .map(reader::readLater)
                .flatMap(result -> result instanceof PackageResult.Sound(var content)
                        ? Optional.of(content).stream()
                        : Optional.<PackageContent>empty().stream())
                .filter(content -> content.manifest().grammar().isPresent())
                .filter(content -> content.manifest().languages().stream()
                        .anyMatch(language ->
                                language.files().extensions().stream().anyMatch(name::endsWith)))
                .findFirst();
    }
}

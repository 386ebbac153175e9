package dev.atoll.bundled;

import dev.atoll.api.manifest.Feature;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.PackageKind;
import dev.atoll.host.catalog.PackageBounds;
import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.catalog.PackageReader;
import dev.atoll.host.catalog.PackageResult;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/// The built packages and the list by which the editor finds them.
final class BundledPackagesTest {
    private static final Path PACKAGES = Path.of("target", "classes", "dev", "atoll", "bundled");

    @Test
    void theListNamesThePackagesThatAreThere() throws IOException {
        try (var files = Files.list(PACKAGES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".atollx")))
                    .containsExactlyInAnyOrderElementsOf(listed());
        }
    }

    @Test
    void everyPackageIsSoundAndHasItsModuleItsLicenseAndItsReadme() throws IOException {
        for (var name : listed()) {
            var content = read(name);
            assertThat(content.module()).as(name).isPresent();
            boolean others = content.manifest().kind() == PackageKind.GRAMMAR
                    || content.manifest().kind() == PackageKind.FORMATTER;
            assertThat(content.files()).as(name).containsKeys("LICENSE", others ? "NOTICE.txt" : "README.md");
            assertThat(name)
                    .isEqualTo(
                            content.manifest().id() + "-" + content.manifest().version() + ".atollx");
        }
    }

    @Test
    void jsonFilesAreToldFromThoseWithComments() throws IOException {
        var manifest = read("atoll.json-0.1.0.atollx").manifest();
        assertThat(manifest.features()).contains(Feature.COMPLETION, Feature.CODE_ACTIONS, Feature.ON_TYPE_FORMATTING);
        assertThat(manifest.triggers().completion()).contains("\"");
        assertThat(files(manifest, "json")).contains(".json").doesNotContain(".jsonc");
        assertThat(files(manifest, "jsonc")).contains(".jsonc", ".babelrc");
        assertThat(manifest.activation().matches("jsonc", "a.jsonc")).isTrue();
        assertThat(manifest.activation().matches("toml", "a.toml")).isFalse();
    }

    private static List<String> files(Manifest manifest, String language) {
        var files = manifest.languages().stream()
                .filter(it -> it.id().equals(language))
                .findFirst()
                .orElseThrow()
                .files();
        return Stream.concat(files.fileNames().stream(), files.extensions().stream())
                .toList();
    }

    private static List<String> listed() throws IOException {
        return Files.readAllLines(PACKAGES.resolve("index.txt"));
    }

    private static PackageContent read(String name) {
        return switch (new PackageReader(PackageBounds.DEFAULTS).read(PACKAGES.resolve(name))) {
            case PackageResult.Sound sound -> sound.content();
            case PackageResult.Unsound unsound -> fail(name + ": " + unsound.problems());
        };
    }
}

package dev.atoll.host.catalog;

import dev.atoll.api.failure.Unsupported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PackageHeadsTest {
    private static final byte[] MODULE = {0, 'a', 's', 'm', 1, 0, 0, 0};
    private static final String FIRST = "first.atollx";
    private static final String SECOND = "second.atollx";

    private final PackageReader reader = new PackageReader(PackageBounds.DEFAULTS);

    @TempDir
    private Path folder;

    private static Map<String, byte[]> packages() {
        var packages = new LinkedHashMap<String, byte[]>();
        packages.put(FIRST, Packages.of(Packages.MANIFEST, MODULE));
        packages.put(SECOND, Packages.of(Packages.MANIFEST.replace("test.guest", "test.other"), MODULE));
        return packages;
    }

    private List<URI> jar(Map<String, byte[]> packages, byte[] heads) throws IOException {
        var jar = folder.resolve("application.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            var all = new LinkedHashMap<>(packages);
            all.put(PackageHeads.FILE, heads);
            for (var file : all.entrySet()) {
                zip.putNextEntry(new ZipEntry("bundled/" + file.getKey()));
                zip.write(file.getValue());
            }
        }
        return packages.keySet().stream()
                .map(name -> URI.create("jar:" + jar.toUri() + "!/bundled/" + name))
                .toList();
    }

    private static PackageContent content(PackageResult result) {
        assertThat(result).isInstanceOf(PackageResult.Sound.class);
        return ((PackageResult.Sound) result).content();
    }

    @Test
    void headsTellWhatThePackagesThemselvesTell() throws IOException {
        var places = jar(packages(), PackageHeads.bytes(packages()));
        var read = reader.readLater(places);
        for (int i = 0; i < places.size(); i++) {
            var whole = content(reader.read(places.get(i)));
            var later = content(read.get(i));
            assertThat(later.manifest()).isEqualTo(whole.manifest());
            assertThat(later.proof().list()).isEqualTo(whole.proof().list());
            assertThat(later.files()).containsOnlyKeys(whole.files().keySet());
            assertThat(later.module()).contains(MODULE);
        }
    }

    @Test
    void aPackageIsNotOpenedForItsHeadAndIsVerifiedWhenItIsUsed() throws IOException {
        var heads = PackageHeads.bytes(packages());
        var broken = packages();
        broken.put(FIRST, new byte[] {1, 2, 3});
        var read = reader.readLater(jar(broken, heads));
        assertThat(content(read.getFirst()).manifest().id().value()).isEqualTo("test.guest");
        assertThatThrownBy(() -> content(read.getFirst()).files())
                .isInstanceOf(Unsupported.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void withoutHeadsOrWithDamagedOnesThePackagesAreReadThemselves() throws IOException {
        var cut = PackageHeads.bytes(packages());
        cut = java.util.Arrays.copyOf(cut, cut.length / 2);
        for (byte[] heads : List.of(cut, new byte[0], PackageHeads.bytes(Map.of()))) {
            var read = reader.readLater(jar(packages(), heads));
            assertThat(read.stream().map(each -> content(each).manifest().id().value()))
                    .containsExactly("test.guest", "test.other");
        }
    }

    @Test
    void packagesThatAreFilesOfTheirOwnAreReadThemselves() throws IOException {
        var old = PackageHeads.bytes(packages());
        Files.write(folder.resolve(PackageHeads.FILE), old);
        var file = folder.resolve(FIRST);
        Files.write(file, Packages.of(Packages.MANIFEST.replace("test.guest", "test.newer"), MODULE));
        var read = reader.readLater(List.of(file.toUri()));
        assertThat(content(read.getFirst()).manifest().id().value()).isEqualTo("test.newer");
    }
}

package dev.atoll.host.catalog;

import dev.atoll.host.engine.Compilation;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.ModuleBounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;

class PreparedCodeTest {
    private static final byte[] KEY = "a key that is long enough for it".getBytes(StandardCharsets.UTF_8);
    private static final byte[] MODULE = {0, 'a', 's', 'm', 1, 0, 0, 0};

    @TempDir
    private Path folder;

    /// Compiles a module into the folder as a build does.
    private static void compile(Path scratch) {
        var engine = Engine.caching(ModuleBounds.DEFAULTS, new CodeFiles(scratch.resolve("code"), 1 << 20), KEY);
        assertThat(engine.compile(MODULE)).isInstanceOf(Compilation.Compiled.class);
    }

    private static List<Path> entries(Path prepared) throws IOException {
        try (var files = Files.list(prepared)) {
            return files.filter(file -> file.getFileName().toString().length() == 64)
                    .toList();
        }
    }

    @Test
    void codeIsTakenFromBesideTheApplicationsPackagesOnly() throws IOException {
        var own = Files.createDirectories(folder.resolve("own"));
        new PreparedFolder(own).make(PreparedCodeTest::compile);
        var made = entries(own.resolve("prepared"));
        assertThat(made).hasSize(1);
        var key = made.getFirst().getFileName().toString();

        var beside = own.resolve("a.atollx").toUri();
        assertThat(new PreparedCode(List.of(beside)).read(key)).contains(Files.readAllBytes(made.getFirst()));
        assertThat(new PreparedCode(List.of(folder.resolve("b.atollx").toUri())).read(key))
                .isEmpty();
        assertThat(new PreparedCode(List.of(beside)).read("0".repeat(64))).isEmpty();

        var kept = new CodeFiles(folder.resolve("cache"), 1 << 20);
        var engine = Engine.caching(ModuleBounds.DEFAULTS, kept, KEY, new PreparedCode(List.of(beside)));
        assertThat(engine.compile(MODULE)).isInstanceOf(Compilation.Compiled.class);
        assertThat(folder.resolve("cache")).as("nothing had to be compiled").doesNotExist();
    }

    @Test
    void codeInAnArchiveIsFound() throws IOException {
        var archive = folder.resolve("application.jar");
        var own = Files.createDirectories(folder.resolve("own"));
        new PreparedFolder(own).make(PreparedCodeTest::compile);
        var made = entries(own.resolve("prepared")).getFirst();
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("packages/prepared/" + made.getFileName()));
            zip.write(Files.readAllBytes(made));
        }
        var inside = URI.create("jar:" + archive.toUri() + "!/packages/a.atollx");
        assertThat(new PreparedCode(List.of(inside)).read(made.getFileName().toString()))
                .isPresent();
    }

    @Test
    void codeIsMadeAgainOnlyWhenAPackageHasChanged() throws IOException {
        Files.write(folder.resolve("a.atollx"), new byte[] {1});
        var made = new AtomicInteger();
        for (int i = 0; i < 2; i++) {
            var prepared = new PreparedFolder(folder);
            assertThat(prepared.packages()).hasSize(1);
            prepared.make(scratch -> {
                made.incrementAndGet();
                compile(scratch);
            });
        }
        assertThat(made).hasValue(1);
        Files.write(folder.resolve("a.atollx"), new byte[] {2});
        new PreparedFolder(folder).make(scratch -> {
            made.incrementAndGet();
            compile(scratch);
        });
        assertThat(made).hasValue(2);
        assertThat(entries(folder.resolve("prepared"))).hasSize(1);
    }
}

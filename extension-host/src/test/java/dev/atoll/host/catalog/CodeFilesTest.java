package dev.atoll.host.catalog;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class CodeFilesTest {
    private static final String FIRST = "1".repeat(64);
    private static final String SECOND = "2".repeat(64);
    private static final String THIRD = "3".repeat(64);

    @TempDir
    private Path folder;

    @Test
    void entriesComeBackFromAFolderOnlyTheOwnerMayEnter() throws IOException {
        var cache = folder.resolve("a/b");
        var files = new CodeFiles(cache, 1000);
        assertThat(files.read(FIRST)).isEmpty();
        files.write(FIRST, new byte[] {1, 2, 3});
        assertThat(files.read(FIRST)).contains(new byte[] {1, 2, 3});
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
                .isEqualTo("rwx------");
    }

    @Test
    void anOpenFolderIsNotReadFrom() throws IOException {
        var cache = folder.resolve("cache");
        new CodeFiles(cache, 1000).write(FIRST, new byte[3]);
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(new CodeFiles(cache, 1000).read(FIRST)).isEmpty();
    }

    @Test
    void theEntryNotUsedForLongestGoesFirst() throws IOException {
        var files = new CodeFiles(folder.resolve("cache"), 100);
        files.write(FIRST, new byte[40]);
        files.write(SECOND, new byte[40]);
        Files.setLastModifiedTime(folder.resolve("cache").resolve(SECOND), FileTime.fromMillis(1));
        files.write(THIRD, new byte[40]);
        assertThat(files.read(FIRST)).isPresent();
        assertThat(files.read(SECOND)).isEmpty();
        assertThat(files.read(THIRD)).isPresent();
    }

    @Test
    void nothingThatSeveralWriteAtOnceIsLost() {
        var cache = folder.resolve("cache");
        var keys = IntStream.range(0, 400).mapToObj("%064x"::formatted).toList();
        keys.parallelStream().forEach(key -> new CodeFiles(cache, 1_000_000).write(key, new byte[10]));
        assertThat(keys).allSatisfy(key -> assertThat(cache.resolve(key)).exists());
    }

    @Test
    void nothingIsWrittenAfterItWasClosed() {
        var cache = folder.resolve("cache");
        var files = new CodeFiles(cache, 1000);
        files.close();
        files.write(FIRST, new byte[3]);
        assertThat(cache).doesNotExist();
    }

    @Test
    void theKeyStaysTheSameAndIsPrivate() throws IOException {
        var data = folder.resolve("data");
        var key = CodeFiles.key(data);
        assertThat(key).hasSize(32);
        assertThat(CodeFiles.key(data)).isEqualTo(key);
        var file = data.resolve("code.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(CodeFiles.key(data)).isNotEqualTo(key);
    }
}

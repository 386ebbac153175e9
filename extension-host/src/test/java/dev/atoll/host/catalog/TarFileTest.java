package dev.atoll.host.catalog;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TarFileTest {
    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static SortedMap<String, byte[]> read(byte[] compressed) throws IOException {
        return TarFile.files(new ByteArrayInputStream(compressed), path -> !path.endsWith(".c"));
    }

    @Test
    void filesAreNamedWithoutTheFirstFolderAndUnwantedOnesPassedOver() throws IOException {
        var files = read(new TarBytes()
                .file("package/package.json", utf8("{}"))
                .file("package/src/parser.c", new byte[3000])
                .file("package/queries/highlights.scm", utf8("; reef"))
                .compressed());

        assertThat(files.keySet()).containsExactly("package.json", "queries/highlights.scm");
        assertThat(files.get("queries/highlights.scm")).isEqualTo(utf8("; reef"));
    }

    @Test
    void longPathsOfAllThreeKindsAreRead() throws IOException {
        var path = "package/" + "deep/".repeat(30) + "a.scm";
        var pax = utf8("%d path=%s\n".formatted(path.length() + 10, path));
        var files = read(new TarBytes()
                .entry('0', "package/queries", "b.scm", utf8("b"))
                .entry('x', "", "PaxHeader/a.scm", pax)
                .file("package/short.scm", utf8("a"))
                .entry('L', "", "././@LongLink", utf8(path.replace("a.scm", "c.scm")))
                .file("package/short.scm", utf8("c"))
                .file("package/d.scm", utf8("d"))
                .compressed());

        assertThat(files.keySet())
                .containsExactly("d.scm", "deep/".repeat(30) + "a.scm", "deep/".repeat(30) + "c.scm", "queries/b.scm");
    }

    @Test
    void linksInAnArchiveAreNotFollowed() throws IOException {
        var files = read(new TarBytes()
                .entry('2', "", "package/highlights.scm", new byte[0])
                .file("package/a.scm", utf8("a"))
                .compressed());

        assertThat(files.keySet()).containsExactly("a.scm");
    }

    @Test
    void damagedArchivesAreRefused() {
        var tar = new TarBytes().file("package/a.scm", new byte[2000]).plain();
        assertThatThrownBy(() -> read(TarBytes.compressed(Arrays.copyOf(tar, 1000))))
                .isInstanceOf(IOException.class);
        tar[124] = 'x';
        assertThatThrownBy(() -> read(TarBytes.compressed(tar))).hasMessage("it is no archive of npm's kind");
        assertThatThrownBy(() -> read(utf8("no zip"))).isInstanceOf(IOException.class);
    }

    @Test
    void projectsOfTooMuchAreNotReadToTheirEnd() throws IOException {
        assertThat(GrammarFiles.rest(10, 10)).isZero();
        assertThatThrownBy(() -> GrammarFiles.rest(10, 11)).hasMessageContaining("256 MB of them at most");
    }
}

package dev.atoll.app.panel.files;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.IkonHandler;

import java.util.ServiceLoader;

import static org.assertj.core.api.Assertions.assertThat;

/// Which picture a file has in the tree.
final class FileIconTest {
    @Test
    void theEndingTellsTheType() {
        assertThat(FileIcon.literal("Main.java")).isEqualTo("mdi2l-language-java");
        assertThat(FileIcon.literal("NOTES.MD")).isEqualTo("mdi2l-language-markdown-outline");
        assertThat(FileIcon.literal("archive.tar.gz")).isEqualTo("mdi2f-folder-zip-outline");
    }

    @Test
    void theWholeNameSaysMoreThanTheEnding() {
        assertThat(FileIcon.literal("package.json")).isEqualTo("mdi2n-nodejs");
        assertThat(FileIcon.literal("Cargo.lock")).isEqualTo("mdi2l-language-rust");
        assertThat(FileIcon.literal(".gitignore")).isEqualTo("mdi2g-git");
    }

    @Test
    void whatIsUnknownIsAPlainFile() {
        assertThat(FileIcon.literal("README")).isEqualTo("mdi2f-file-document-outline");
        assertThat(FileIcon.literal("trailing.")).isEqualTo("mdi2f-file-document-outline");
    }

    @Test
    void everyIconIsInThePack() {
        var packs = ServiceLoader.load(IkonHandler.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        assertThat(FileIcon.literals())
                .hasSizeGreaterThan(30)
                .allSatisfy(literal -> assertThat(packs)
                        .filteredOn(pack -> pack.supports(literal))
                        .singleElement()
                        // which throws for what is not there
                        .satisfies(pack -> assertThat(pack.resolve(literal).getDescription())
                                .isEqualTo(literal)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "name with spaces", "ﬁle.ＪＳＯＮ"})
    void noNameIsTooOdd(String name) {
        assertThat(FileIcon.literal(name)).isNotEmpty();
    }
}

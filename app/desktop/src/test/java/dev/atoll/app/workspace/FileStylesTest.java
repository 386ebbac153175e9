package dev.atoll.app.workspace;

import dev.atoll.core.text.LineBreak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class FileStylesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void root() throws IOException {
        config("", "root = true\n");
    }

    private void config(String where, String text) throws IOException {
        Path place = Files.createDirectories(folder.resolve(where)).resolve(".editorconfig");
        Files.writeString(place, text);
    }

    private FileStyle style(String file) {
        return Workspace.local().style(folder.resolve(file));
    }

    @Test
    void nothingIsAskedForWithoutAFile() {
        assertThat(style("deep/down/a.txt")).isEqualTo(FileStyle.none());
    }

    @Test
    void theNearerFolderCountsFirstAndTheRestComesFromAbove() throws IOException {
        config("", """
                root = true
                [*]
                indent_style = space
                indent_size = 4
                end_of_line = lf
                insert_final_newline = true
                [*.{md,txt}]
                trim_trailing_whitespace = false
                """);
        config("src", """
                [*.java]
                indent_size = 2
                end_of_line = CRLF
                max_line_length = 120
                """);
        FileStyle java = style("src/A.java");
        assertThat(java.spaces()).contains(true);
        assertThat(java.step()).hasValue(2);
        assertThat(java.lineBreak()).contains(LineBreak.CRLF);
        assertThat(java.endsWithBreak()).contains(true);
        assertThat(java.trims()).isEmpty();
        assertThat(java.width()).hasValue(120);
        FileStyle text = style("src/a.md");
        assertThat(text.step()).hasValue(4);
        assertThat(text.trims()).contains(false);
        assertThat(text.width()).isEmpty();
    }

    @Test
    void whatIsAboveTheRootDoesNotCount() throws IOException {
        config("", "root = true\n[*]\nindent_size = 7\n");
        config("own", "root = true\n[*]\nindent_style = tab\ntab_width = 8\n");
        FileStyle style = style("own/a.c");
        assertThat(style.spaces()).contains(false);
        assertThat(style.tab()).hasValue(8);
        assertThat(style.step()).hasValue(8);
    }

    @Test
    void unsetTakesBackWhatFoldersAboveSay() throws IOException {
        config("", "root = true\n[*]\nindent_size = 3\n");
        config("own", "[*]\nindent_size = unset\n");
        assertThat(style("own/a.c").step()).isEmpty();
        assertThat(style("a.c").step()).hasValue(3);
    }

    @Test
    void encodingsAreThoseThatTheFormatNames() throws IOException {
        config("", "root = true\n[a]\ncharset=latin1\n[b]\ncharset=utf-8-bom\n[c]\ncharset=ebcdic\n");
        assertThat(style("a").encoding()).contains(new Encoding(StandardCharsets.ISO_8859_1, false, false));
        assertThat(style("b").encoding()).contains(new Encoding(StandardCharsets.UTF_8, true, false));
        assertThat(style("c").encoding()).isEmpty();
    }

    @Test
    void whatIsNotAsItShouldBeIsLeftOut() throws IOException {
        config("", """
                root = true
                [*.c]
                indent_size = -4
                tab_width = many
                nonsense
                = =
                trim_trailing_whitespace = true
                """);
        FileStyle style = style("a.c");
        assertThat(style.step()).isEmpty();
        assertThat(style.tab()).isEmpty();
        assertThat(style.trims()).contains(true);
        config("", "root = true\n[*\nindent_size = 3\n]]]");
        assertThat(style("a.c").step()).isEmpty();
    }

    @Test
    void patternsThatWouldTakeForEverAreLeftOut() throws IOException {
        config("", "root = true\n[" + "*a".repeat(40) + "b]\nindent_size = 3\n[*.c]\ntab_width = 5\n");
        FileStyle style = style("a".repeat(200) + ".c");
        assertThat(style.tab()).hasValue(5);
    }

    @Test
    void aFileThatCannotBeReadOrIsFarTooLargeAsksForNothing() throws IOException {
        config("", "root = true\n[*]\nindent_size = 3\n" + "#".repeat(1 << 17));
        assertThat(style("a.c")).isEqualTo(FileStyle.none());
        config("", "root = true\n[*]\nindent_size = 3\n");
        FakeDisk broken = new FakeDisk().failing("read", new IOException("Input/output error"));
        assertThat(new FileStyles(broken).of(folder.resolve("a.c"))).isEqualTo(FileStyle.none());
    }
}

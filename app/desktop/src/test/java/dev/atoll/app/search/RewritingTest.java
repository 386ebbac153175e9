package dev.atoll.app.search;

import dev.atoll.app.search.Rewriting.Outcome;
import dev.atoll.app.workspace.Roots;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.search.Query;
import dev.atoll.core.search.Replacement;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class RewritingTest {
    @TempDir
    Path folder;

    private final Workspace workspace = Workspace.local();

    private Rewriting replacing(Text text, Query query, String template) {
        if (!(query.read() instanceof Query.Reading.Ready ready)) {
            throw new AssertionError("not a query: " + query);
        }
        FoundFile file = FoundFile.in("a.txt", text, ready.finder(), 100).orElseThrow();
        return Rewriting.replacing(file, Replacement.of(template, query.regex()));
    }

    private static Rewriting back(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Written.class);
        return ((Outcome.Written) outcome).back();
    }

    @Test
    void aFileKeepsItsEncodingMarkAndLineBreaksAndComesBackAsItWas() throws IOException {
        byte[] bytes = "\uFEFFa reef\r\nreef\nend\r\n".getBytes(StandardCharsets.UTF_16BE);
        Path file = Files.write(folder.resolve("a.txt"), bytes);
        Rewriting rewriting = replacing(Text.of("a reef\nreef\nend\n"), Query.literal("reef"), "lagoon");
        Rewriting back = back(rewriting.on(workspace, Roots.of(folder)));
        assertThat(Files.readAllBytes(file))
                .isEqualTo("\uFEFFa lagoon\r\nlagoon\nend\r\n".getBytes(StandardCharsets.UTF_16BE));
        assertThat(back.places()).isEqualTo(2);
        back(back.on(workspace, Roots.of(folder)));
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void lineBreaksThatWereReplacedComeBackAsTheyWere() throws IOException {
        byte[] bytes = "a\r\nb\nc\r\nd\r\n".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("a.txt"), bytes);
        Rewriting rewriting = replacing(Text.of("a\nb\nc\nd\n"), Query.regex("b\\nc"), "x");
        Rewriting back = back(rewriting.on(workspace, Roots.of(folder)));
        assertThat(Files.readString(file)).isEqualTo("a\r\nx\r\nd\r\n");
        back(back.on(workspace, Roots.of(folder)));
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void bytesThatAreNotValidStay() throws IOException {
        byte[] bytes = {
            'r', 'e', 'e', 'f', ' ', (byte) 0xC3, (byte) 0xA9, ' ', (byte) 0xC3, (byte) 0xA4, ' ', (byte) 0xFF
        };
        Path file = Files.write(folder.resolve("a.txt"), bytes);
        Rewriting rewriting = replacing(Text.of("reef é ä \uDCFF"), Query.literal("reef"), "sea");
        back(rewriting.on(workspace, Roots.of(folder)));
        assertThat(Files.readAllBytes(file))
                .containsExactly('s', 'e', 'a', ' ', 0xC3, 0xA9, ' ', 0xC3, 0xA4, ' ', 0xFF);
    }

    @Test
    void aFileThatIsNotAsItWasSearchedIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "another reef");
        Rewriting rewriting = replacing(Text.of("a reef"), Query.literal("reef"), "sea");
        assertThat(rewriting.on(workspace, Roots.of(folder)))
                .isEqualTo(new Outcome.LeftAlone("a.txt was changed meanwhile."));
        assertThat(Files.readString(file)).isEqualTo("another reef");
        Files.delete(file);
        assertThat(rewriting.on(workspace, Roots.of(folder)))
                .isEqualTo(new Outcome.LeftAlone("a.txt is not there any more."));
    }

    @Test
    void aCharacterThatTheEncodingLacksIsNotWritten() throws IOException {
        byte[] bytes = "Größe über Maß, schön grün für größere Straßen".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("a.txt"), bytes);
        Rewriting rewriting =
                replacing(Text.of(new String(bytes, StandardCharsets.ISO_8859_1)), Query.literal("Maß"), "\u5927");
        assertThat(rewriting.on(workspace, Roots.of(folder))).isInstanceOf(Outcome.LeftAlone.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void anOpenDocumentGetsChangesAndIsLeftAloneWhereItIsAnother() {
        Rewriting rewriting = replacing(Text.of("a reef"), Query.literal("reef"), "sea");
        assertThat(rewriting.in(DocumentState.of(Text.of("a reef"))))
                .isInstanceOfSatisfying(Outcome.ToMake.class, made -> {
                    Text after = made.changes().apply(Text.of("a reef"));
                    assertThat(after.string()).isEqualTo("a sea");
                    assertThat(made.back().in(DocumentState.of(after)))
                            .isInstanceOfSatisfying(
                                    Outcome.ToMake.class,
                                    taken -> assertThat(
                                                    taken.changes().apply(after).string())
                                            .isEqualTo("a reef"));
                });
        assertThat(rewriting.in(DocumentState.of(Text.of("a Reef")))).isInstanceOf(Outcome.LeftAlone.class);
    }
}

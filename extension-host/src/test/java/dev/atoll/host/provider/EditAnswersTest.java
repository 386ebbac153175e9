package dev.atoll.host.provider;

import dev.atoll.api.document.DocumentEdits;
import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.failure.BadAnswer;
import dev.atoll.api.failure.Denied;
import dev.atoll.host.bindings.v0_1.Types;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EditAnswersTest {
    private static final Types.DocumentRef HERE = new Types.DocumentRef.Open(1);
    private final FakeKnown known = FakeKnown.of("one two one");

    private static Types.DocumentEdits edits(Types.DocumentRef in, Optional<Integer> snippet, String text) {
        var note = Optional.of(new Types.EditNote("Rename", Optional.of("More\u202e of it"), true));
        return new Types.DocumentEdits(in, List.of(new Types.TextEdit(new Types.Span(0, 3), text)), snippet, note);
    }

    private List<DocumentEdits> checked(Types.DocumentEdits... answer) {
        return EditAnswers.documents(List.of(answer), Optional.of(FakeKnown.DOCUMENT), known, FakeKnown.gate());
    }

    @Test
    void grantedDocumentsAndFilesAreChanged() {
        var both = checked(
                edits(HERE, Optional.of(0), "${1:x}"),
                edits(new Types.DocumentRef.File("src/b.json"), Optional.empty(), "y"));
        assertThat(both).hasSize(2);
        assertThat(both.getFirst().snippet()).isEqualTo(OptionalInt.of(0));
        assertThat(both.getFirst().note().orElseThrow().description()).contains("More of it");
        assertThat(both.getLast().in()).isEqualTo(new DocumentRef.File("src/b.json"));
    }

    @Test
    void whatIsNotGrantedIsDenied() {
        for (var path : List.of("src/b.toml", ".git/config", ".git/x.json", ".idea/x.json")) {
            assertThatThrownBy(() -> checked(edits(new Types.DocumentRef.File(path), Optional.empty(), "")))
                    .as(path)
                    .isInstanceOf(Denied.class);
        }
    }

    @Test
    void oneDocumentIsChangedOnce() {
        assertThatThrownBy(() -> checked(edits(HERE, Optional.empty(), "a"), edits(HERE, Optional.empty(), "b")))
                .isInstanceOf(BadAnswer.class)
                .hasMessageContaining("twice");
    }

    @Test
    void snippetsStandInTheAskedDocumentOnlyAndHaveRightSyntax() {
        assertThatThrownBy(() -> checked(edits(new Types.DocumentRef.File("b.json"), Optional.of(0), "x")))
                .hasMessageContaining("where none can be");
        assertThatThrownBy(() -> checked(edits(HERE, Optional.of(1), "x"))).hasMessageContaining("where none can be");
        assertThatThrownBy(() -> checked(edits(HERE, Optional.of(0), "${1:x"))).hasMessageContaining("wrong syntax");
    }
}

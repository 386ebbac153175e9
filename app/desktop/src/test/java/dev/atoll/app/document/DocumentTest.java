package dev.atoll.app.document;

import dev.atoll.core.change.Change;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

final class DocumentTest {
    private final Document document = new Document(DocumentState.of(Text.of("abc")), () -> 0);

    private Transaction insert(int offset, String text) {
        return Transaction.of(document.state().text().length(), Change.insert(offset, text), Origin.COMMAND);
    }

    @Test
    void everyObserverSeesEveryStepUntilItCloses() {
        var seen = new ArrayList<String>();
        var following =
                document.observe(update -> seen.add(update.after().text().string()));
        document.dispatch(insert(3, "d"));
        document.dispatch(insert(0, "_"));
        following.close();
        document.dispatch(insert(0, "_"));
        assertThat(seen).containsExactly("abcd", "_abcd");
    }

    @Test
    void undoBringsTheTextAndTheSelectionBack() {
        var restored = new ArrayList<Selection>();
        document.dispatch(insert(3, "d"), Selection.caret(1));
        document.observe(update -> {
            if (update.transaction().selection() != null) {
                restored.add(update.transaction().selection());
            }
        });
        assertThat(document.undo(Selection.caret(4))).isTrue();
        assertThat(document.state().text().string()).isEqualTo("abc");
        assertThat(restored).containsExactly(Selection.caret(1));
        assertThat(document.undo(Selection.caret(0))).isFalse();
        assertThat(document.redo(Selection.caret(0))).isTrue();
        assertThat(document.state().text().string()).isEqualTo("abcd");
    }

    @Test
    void theDocumentIsModifiedUntilItIsBackAtWhatWasSaved() {
        document.dispatch(insert(3, "d"));
        document.markSaved();
        assertThat(document.isModified()).isFalse();
        document.dispatch(insert(4, "e"));
        assertThat(document.isModified()).isTrue();
        document.undo(Selection.caret(0));
        assertThat(document.isModified()).isFalse();
        document.undo(Selection.caret(0));
        assertThat(document.isModified()).isTrue();
    }

    @Test
    void anObserverMustNotDispatch() {
        document.observe(update -> document.dispatch(insert(0, "x")));
        assertThatThrownBy(() -> document.dispatch(insert(0, "y"))).isInstanceOf(IllegalStateException.class);
    }
}

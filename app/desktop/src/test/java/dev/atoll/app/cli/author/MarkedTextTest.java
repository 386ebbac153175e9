package dev.atoll.app.cli.author;

import dev.atoll.api.document.Span;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Marks in the texts of fixtures.
class MarkedTextTest {
    @Test
    void theCaretIsWhereItsMarkWas() {
        MarkedText marked = MarkedText.parse("fo¦o");
        assertThat(marked.text()).isEqualTo("foo");
        assertThat(marked.selections()).containsExactly(new Span(2, 2));
        assertThat(marked.caret()).isEqualTo(2);
    }

    @Test
    void severalStretchesMayBeSelected() {
        MarkedText marked = MarkedText.parse("«a¦» b «cd» e¦");
        assertThat(marked.text()).isEqualTo("a b cd e");
        assertThat(marked.selections()).containsExactly(new Span(0, 1), new Span(4, 6), new Span(8, 8));
    }

    @Test
    void aTextWithoutMarksIsAskedAboutAtItsStart() {
        assertThat(MarkedText.parse("foo").selections()).containsExactly(new Span(0, 0));
    }

    @Test
    void aSelectionThatIsNotClosedIsRefused() {
        assertThatThrownBy(() -> MarkedText.parse("a «b")).hasMessageContaining("without a ‘»’");
        assertThatThrownBy(() -> MarkedText.parse("a b»")).hasMessageContaining("without a ‘«’");
    }
}

package dev.atoll.host.grammar.tree;

import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import org.junit.jupiter.api.Test;

import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class SourceTextTest {
    @Test
    void afterManyEditsLinesAreThoseOfTheTextReadAnew() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var text = SourceText.of("one\ntwo\n\nthree");
        for (int i = 0; i < 500; i++) {
            int start = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), start + random.nextInt(6));
            var piece = "a\nb\n\n".substring(random.nextInt(5));
            text = text.after(new TextEdit(new Span(start, end), piece));
            var anew = SourceText.of(text.all());
            assertThat(text.lines()).as("seed %d", seed).isEqualTo(anew.lines());
            for (int row = 0; row < anew.lines(); row++) {
                assertThat(text.start(row)).as("seed %d", seed).isEqualTo(anew.start(row));
                assertThat(text.end(row)).as("seed %d", seed).isEqualTo(anew.end(row));
            }
        }
    }

    @Test
    void placesAreToldByLineAndColumn() {
        var text = SourceText.of("ab\ncd");

        assertThat(text.row(2)).isZero();
        assertThat(text.row(3)).isEqualTo(1);
        assertThat(text.column(4)).isEqualTo(1);
        assertThat(text.moved(0, 1, 1)).isEqualTo(4);
        assertThat(text.moved(0, 9, 9)).isEqualTo(5);
    }
}

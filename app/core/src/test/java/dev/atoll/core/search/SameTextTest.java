package dev.atoll.core.search;

import dev.atoll.core.sample.Marked;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import java.util.function.BiFunction;

import static org.assertj.core.api.Assertions.assertThat;

class SameTextTest {
    private static String after(String marked, BiFunction<Text, Selection, Selection> command) {
        Marked start = Marked.of(marked);
        return Marked.string(start.text(), command.apply(start.text(), start.selection()));
    }

    @Test
    void theNextPlaceIsSelected() {
        assertThat(after("a «be¦» be Be be", SameText::addNext)).isEqualTo("a «be¦» «be¦» Be be");
        assertThat(after("be «¦be»", SameText::addNext)).isEqualTo("«¦be» «¦be»");
        assertThat(after("«be¦»", SameText::addNext)).isEqualTo("«be¦»");
        assertThat(after("a ¦b", SameText::addNext)).isEqualTo("a ¦b");
    }

    @Test
    void aWholeWordIsTheSameAsWholeWordsOnly() {
        assertThat(after("«in¦» into in", SameText::addNext)).isEqualTo("«in¦» into «in¦»");
        assertThat(after("«in¦»to in into", SameText::all)).isEqualTo("«in¦»to «in¦» «in¦»to");
    }

    @Test
    void allPlacesAreSelected() {
        assertThat(after("x.y «x¦».y x", SameText::all)).isEqualTo("«x¦».y «x¦».y «x¦»");
        assertThat(after("«\n¦»\n\n", SameText::all)).isEqualTo("«\n¦»«\n¦»«\n¦»");
    }

    @Test
    void aPlaceIsSkipped() {
        assertThat(after("«a¦» a a", SameText::skip)).isEqualTo("a «a¦» a");
        String two = after("«a¦» a a", SameText::addNext);
        assertThat(two).isEqualTo("«a¦» «a¦» a");
    }

    @Test
    void skippingKeepsTheOthers() {
        Marked start = Marked.of("«a¦» a a a");
        Selection two = SameText.addNext(start.text(), start.selection());
        assertThat(Marked.string(start.text(), SameText.skip(start.text(), two)))
                .isEqualTo("«a¦» a «a¦» a");
    }
}

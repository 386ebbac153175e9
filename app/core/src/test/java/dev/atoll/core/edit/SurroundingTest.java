package dev.atoll.core.edit;

import org.junit.jupiter.api.Test;

import static dev.atoll.core.edit.EditedText.after;
import static org.assertj.core.api.Assertions.assertThat;

class SurroundingTest {
    private static String with(String opening, String marked) {
        return after(marked, target -> Surrounding.with(target, opening));
    }

    @Test
    void whatIsSelectedStaysSelectedInside() {
        assertThat(with("(", "a «b c¦» d")).isEqualTo("a («b c¦») d");
        assertThat(with("(", "a «¦b c» d")).isEqualTo("a («¦b c») d");
        assertThat(with("**", "«a¦» «b¦»")).isEqualTo("**«a¦»** **«b¦»**");
    }

    @Test
    void theWordAtACaretIsSurrounded() {
        assertThat(with("\"", "say he¦llo now")).isEqualTo("say \"he¦llo\" now");
        assertThat(with("[", "a + ¦")).isEqualTo("a + [¦]");
    }

    @Test
    void theEndMirrorsTheBeginning() {
        assertThat(Surrounding.closing("/*")).isEqualTo("*/");
        assertThat(Surrounding.closing("({ ")).isEqualTo(" })");
        assertThat(Surrounding.closing("<b class=\"x\">")).isEqualTo("</b>");
        assertThat(Surrounding.closing("<br/>")).isEmpty();
        assertThat(Surrounding.closing("<")).isEqualTo(">");
    }

    @Test
    void theNearestAroundIsTakenAway() {
        assertThat(after("f(a, [b¦, c])", Surrounding::without)).isEqualTo("f(a, b¦, c)");
        assertThat(after("f(a¦, [b, c])", Surrounding::without)).isEqualTo("fa¦, [b, c]");
        assertThat(after("x = \"one (t¦wo)\"", Surrounding::without)).isEqualTo("x = \"one t¦wo\"");
        assertThat(after("x = \"o¦ne (two)\"", Surrounding::without)).isEqualTo("x = o¦ne (two)");
        assertThat(after("{\n  a¦\n}", Surrounding::without)).isEqualTo("\n  a¦\n");
        assertThat(after("it's no¦t", Surrounding::without)).isEqualTo("it's no¦t");
        assertThat(after("\"a \\\" b¦\" + \"c\"", Surrounding::without)).isEqualTo("a \\\" b¦ + \"c\"");
    }

    @Test
    void oneAroundSeveralCaretsGoesOnce() {
        assertThat(after("(a¦ b¦) c", Surrounding::without)).isEqualTo("a¦ b¦ c");
    }

    @Test
    void theNearestAroundIsReplaced() {
        assertThat(after("f('a¦')", target -> Surrounding.replaced(target, "\"")))
                .isEqualTo("f(\"a¦\")");
        assertThat(after("f(«a¦»)", target -> Surrounding.replaced(target, "<i>")))
                .isEqualTo("f<i>«a¦»</i>");
    }
}

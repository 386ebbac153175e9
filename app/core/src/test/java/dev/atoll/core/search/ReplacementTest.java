package dev.atoll.core.search;

import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReplacementTest {
    private static String replaced(String chars, Query query, Replacement replacement) {
        Text text = Text.of(chars);
        if (!(query.read() instanceof Query.Reading.Ready ready)) {
            throw new AssertionError("not a query: " + query);
        }
        return Matches.in(text, ready.finder())
                .replaceAll(replacement)
                .apply(text)
                .string();
    }

    private static String keepingCase(String chars, String wanted, String template) {
        return replaced(chars, Query.literal(wanted).ignoringCase(), new Replacement(template, false, true));
    }

    @Test
    void capitalLettersFollowTheMatch() {
        assertThat(keepingCase("foo Foo FOO", "foo", "bar")).isEqualTo("bar Bar BAR");
        assertThat(keepingCase("foo Foo FOO", "foo", "Bar")).isEqualTo("bar Bar BAR");
        assertThat(keepingCase("foo Foo FOO", "foo", "BAR")).isEqualTo("bar Bar BAR");
    }

    @Test
    void whatIsTypedInsideAWordStays() {
        assertThat(keepingCase("name Name NAME", "name", "shortName")).isEqualTo("shortName ShortName SHORTNAME");
        assertThat(keepingCase("naMe", "name", "title")).isEqualTo("title");
    }

    @Test
    void oneCapitalLetterIsTheStartOfAWord() {
        assertThat(keepingCase("x X", "x", "width")).isEqualTo("width Width");
    }

    @Test
    void lettersAfterSignsAndBeyondTheAlphabetCountToo() {
        assertThat(keepingCase("_foo _Foo _FOO", "_foo", "_bar")).isEqualTo("_bar _Bar _BAR");
        assertThat(keepingCase("éa Éa ÉA", "éa", "öl")).isEqualTo("öl Öl ÖL");
        assertThat(keepingCase("\uD801\uDC28a \uD801\uDC00a", "\uD801\uDC28a", "\uD801\uDC29b"))
                .isEqualTo("\uD801\uDC29b \uD801\uDC01b");
    }

    @Test
    void aMatchWithoutLettersAsksForNothing() {
        assertThat(keepingCase("1 + 1", "1", "One")).isEqualTo("One + One");
        assertThat(keepingCase("Foo", "foo", "12")).isEqualTo("12");
        assertThat(keepingCase("Foo", "foo", "")).isEmpty();
    }

    @Test
    void groupsAreFilledInBeforeTheCaseIsKept() {
        Query query = Query.regex("(get)(\\w+)").ignoringCase();
        assertThat(replaced("getName GETNAME", query, new Replacement("has$2", true, true)))
                .isEqualTo("hasName HASNAME");
    }
}

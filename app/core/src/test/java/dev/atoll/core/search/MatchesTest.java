package dev.atoll.core.search;

import dev.atoll.core.sample.Rolls;
import dev.atoll.core.text.Graphemes;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MatchesTest {
    private static Matches matches(String text, Query query) {
        return Matches.in(Text.of(text), finder(query));
    }

    private static Finder finder(Query query) {
        return switch (query.read()) {
            case Query.Reading.Ready ready -> ready.finder();
            case Query.Reading.Empty ignored -> throw new AssertionError("empty");
            case Query.Reading.Mistaken mistaken -> throw new AssertionError(mistaken.message());
        };
    }

    private static List<Integer> starts(Matches matches) {
        List<Integer> starts = new ArrayList<>();
        matches.forEach(match -> starts.add(match.from()));
        return starts;
    }

    @Test
    void aLiteralIsFoundAsAStringWouldFindItAcrossAllSeams() {
        Rolls.law(80, rolls -> {
            String text = rolls.string(6000);
            int from = Graphemes.atOrBefore(Text.of(text), rolls.upTo(text.length() + 1));
            int reach = Math.min(text.length(), from + 1 + rolls.upTo(rolls.coin() ? 3 : 3000));
            String pattern = text.substring(from, Graphemes.atOrAfter(Text.of(text), reach));
            List<Integer> expected = new ArrayList<>();
            for (int at = text.indexOf(pattern); at >= 0 && !pattern.isEmpty(); ) {
                expected.add(at);
                at = text.indexOf(pattern, at + pattern.length());
            }
            if (!pattern.isEmpty()) {
                assertThat(starts(matches(text, Query.literal(pattern)))).isEqualTo(expected);
                assertThat(starts(matches(text, new Query(pattern, false, true, false).ignoringCase())))
                        .isNotEmpty();
            }
        });
    }

    @Test
    void lettersOfAnyCaseAreFoundAsAnExpressionWouldFindThem() {
        String letters = "aAkK\u212AsS\u017FiI\u0130\u0131\u03C3\u03C2\u03A3\u00B5\u03BC\u00DF1";
        Rolls.law(200, rolls -> {
            StringBuilder text = new StringBuilder();
            for (int i = rolls.upTo(5000); i >= 0; i--) {
                text.append(letters.charAt(rolls.upTo(letters.length())));
            }
            int from = rolls.upTo(text.length());
            String pattern = text.substring(from, Math.min(text.length(), from + 1 + rolls.upTo(4)));
            int flags = Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            List<Integer> expected = Pattern.compile(pattern, flags)
                    .matcher(text)
                    .results()
                    .map(MatchResult::start)
                    .toList();
            assertThat(starts(matches(text.toString(), Query.literal(pattern).ignoringCase())))
                    .isEqualTo(expected);
        });
    }

    @Test
    void aMatchOfAnyCaseHoldsItsOwnLetters() {
        assertThat(matches("Foo", Query.literal("foo").ignoringCase()).next(0))
                .contains(new Match(0, 3, List.of("Foo")));
        assertThat(starts(matches(
                        "\uD801\uDC28 \uD801\uDC00",
                        Query.literal("\uD801\uDC28").ignoringCase())))
                .containsExactly(0, 3);
    }

    @Test
    void caseAndWordsCountWhenAsked() {
        assertThat(starts(matches("Foo foo FOO", Query.literal("foo").ignoringCase())))
                .containsExactly(0, 4, 8);
        assertThat(starts(matches("foo foobar xfoo foo", Query.literal("foo").wholeWords())))
                .containsExactly(0, 16);
        assertThat(starts(matches("ÄÖ äö", Query.literal("äö").ignoringCase()))).containsExactly(0, 3);
        assertThat(starts(matches("a+b aab", Query.literal("a+b").ignoringCase())))
                .containsExactly(0);
    }

    @Test
    void anExpressionMatchesAtLinesAndAcrossThem() {
        assertThat(starts(matches("a\nb\na", Query.regex("^a$")))).containsExactly(0, 4);
        assertThat(starts(matches("a\nb\na", Query.regex("a\\nb")))).containsExactly(0);
    }

    @Test
    void matchesWithoutCharactersComeToAnEnd() {
        assertThat(starts(matches("ab\n", Query.regex("x*")))).containsExactly(0, 1, 2, 3);
        assertThat(starts(matches("a\nb", Query.regex("^")))).containsExactly(0, 2);
    }

    @Test
    void groupsAreReplaced() {
        Text text = Text.of("john smith");
        Matches matches = Matches.in(text, finder(Query.regex("(\\w+) (\\w+)")));

        assertThat(matches.replaceAll(Replacement.of("$2, $1\\n$$", true))
                        .apply(text)
                        .string())
                .isEqualTo("smith, john\n$");
        assertThat(matches.replaceAll(Replacement.of("$2", false)).apply(text).string())
                .isEqualTo("$2");
    }

    @Test
    void nextAndPreviousGoAround() {
        Matches matches = matches("x.x.x", Query.literal("x"));

        assertThat(matches.next(3).orElseThrow().from()).isEqualTo(4);
        assertThat(matches.next(5).orElseThrow().from()).isZero();
        assertThat(matches.previous(4).orElseThrow().from()).isEqualTo(2);
        assertThat(matches.previous(0).orElseThrow().from()).isEqualTo(4);
        assertThat(matches("abc", Query.literal("x")).next(0)).isEmpty();
    }

    @Test
    void aMistakenExpressionSaysWhere() {
        assertThat(Query.regex("a(").read())
                .isInstanceOfSatisfying(
                        Query.Reading.Mistaken.class,
                        mistaken -> assertThat(mistaken.message()).isEqualTo("Unclosed group"));
        assertThat(Query.literal("").read()).isInstanceOf(Query.Reading.Empty.class);
    }

    @Test
    void aHopelessExpressionIsGivenUp() {
        String text = "a".repeat(40) + "b";

        assertThatThrownBy(() -> matches(text, Query.regex("(a|aa)+\\1$")).first(1))
                .isInstanceOf(SearchTooLong.class);
    }
}

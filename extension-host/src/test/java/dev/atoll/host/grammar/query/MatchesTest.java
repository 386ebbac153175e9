package dev.atoll.host.grammar.query;

import dev.atoll.api.failure.BadAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MatchesTest {
    private static final String TEXT = "let Name = name";
    private static final int NAME = 0;
    private static final int OTHER = 1;

    /// One match with the captures `Name` and `name`.
    private static Matches matches() {
        return Matches.of(new int[] {0, 2, NAME, 4, 8, OTHER, 11, 15}, TEXT, 1, 2);
    }

    /// The rules that steps spell: `@N` is a capture, `;` ends a rule, anything else is a text.
    private static PatternRules rules(List<String> notes, String... words) {
        var texts = new ArrayList<String>();
        var steps = new ArrayList<Integer>();
        for (var word : words) {
            boolean capture = word.startsWith("@");
            steps.add(word.equals(";") ? 0 : capture ? 1 : 2);
            steps.add(capture ? Integer.parseInt(word.substring(1)) : texts.size());
            if (!capture) {
                texts.add(word);
            }
        }
        return PatternRules.of(steps.stream().mapToInt(Integer::intValue).toArray(), texts::get, notes::add);
    }

    private static boolean holds(String... words) {
        var notes = new ArrayList<String>();
        boolean result = rules(notes, words).hold(matches(), 0);
        assertThat(notes).isEmpty();
        return result;
    }

    @Test
    void conditionsOnTextAreThoseOfTreeSitter() {
        assertThat(holds("eq?", "@0", "Name", ";")).isTrue();
        assertThat(holds("eq?", "@0", "@1", ";")).isFalse();
        assertThat(holds("not-eq?", "@0", "@1", ";")).isTrue();
        assertThat(holds("match?", "@0", "^[A-Z]", ";")).isTrue();
        assertThat(holds("match?", "@1", "^[A-Z]", ";")).isFalse();
        assertThat(holds("not-match?", "@1", "^[A-Z]", ";")).isTrue();
        assertThat(holds("any-of?", "@1", "a", "name", ";")).isTrue();
        assertThat(holds("not-any-of?", "@1", "a", "name", ";")).isFalse();
        assertThat(holds("eq?", "@0", "Name", ";", "match?", "@1", "X", ";")).isFalse();
        assertThat(holds("made-up?", "@0", ";")).isTrue();
    }

    @Test
    void whatWasNotCapturedMeetsOnlyWhatIsDenied() {
        assertThat(holds("match?", "@7", "x", ";")).isFalse();
        assertThat(holds("not-match?", "@7", "x", ";")).isTrue();
        assertThat(holds("eq?", "@7", "x", ";")).isTrue();
        assertThat(holds("any-eq?", "@7", "x", ";")).isFalse();
    }

    @Test
    void propertiesAndMovesAreRead() {
        var rules = rules(
                new ArrayList<>(),
                "set!",
                "injection.language",
                "css",
                ";",
                "is-not?",
                "local",
                ";",
                "offset!",
                "@0",
                "0",
                "1",
                "0",
                "-1",
                ";");

        assertThat(rules.properties()).containsEntry("injection.language", "css");
        assertThat(rules.refuted()).containsExactly("local");
        assertThat(rules.moved()).containsExactly(0, 1, 0, -1);
    }

    @Test
    void aRegularExpressionThatWouldNeverEndIsFoundNowhere() {
        var text = "a".repeat(60) + "!";
        var matches = Matches.of(new int[] {0, 1, 0, 0, text.length()}, text, 1, 1);
        var rules = rules(new ArrayList<>(), "match?", "@0", "^(a+)+$", ";");

        assertThat(rules.hold(matches, 0)).isFalse();
    }

    @Test
    void aRegularExpressionThatIsNoneIsLeftOutAndTold() {
        var notes = new ArrayList<String>();

        assertThat(rules(notes, "match?", "@0", "(", ";").conditions()).isEmpty();
        assertThat(notes).singleElement().asString().contains("not understood");
    }

    /// Numbers as a guest could give them: patterns, counts, names and places that there are not.
    @ParameterizedTest
    @ValueSource(
            strings = {"1 0", "0 -1", "0 1 2 0 1", "0 1 0 -1 2", "0 1 0 3 2", "0 1 0 0 99", "0 5 0 0 1", "0", "-1 0"})
    void damagedMatchesAreRefused(String words) {
        int[] numbers =
                Arrays.stream(words.split(" ", -1)).mapToInt(Integer::parseInt).toArray();

        assertThatThrownBy(() -> Matches.of(numbers, TEXT, 1, 2)).isInstanceOf(BadAnswer.class);
    }
}

package dev.atoll.core.match;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FuzzyPatternTest {
    @ParameterizedTest
    @CsvSource({
        // typed, better, worse
        "get, getName, gadgetTest",
        "gn, getName, gaining",
        "gn, get_name, gaining",
        "name, name, names",
        "name, fileName, nxaxmxe",
        "Name, Name, name",
        "ver, version, 'x.very'",
        "fb, fooBar, fooxbar"
    })
    void lettersFitBetterWhereWordsBeginAndNextToEachOther(String typed, String better, String worse) {
        FuzzyPattern pattern = FuzzyPattern.of(typed);
        assertThat(pattern.score(better)).isGreaterThan(pattern.score(worse));
    }

    @ParameterizedTest
    @CsvSource({"abc, acb", "abc, ab", "me, name", "x, ''", "ä, a"})
    void allLettersMustOccurInOrderAndTheFirstWhereAWordBegins(String typed, String name) {
        FuzzyPattern pattern = FuzzyPattern.of(typed);
        assertThat(pattern.score(name)).isEqualTo(FuzzyPattern.NO_MATCH);
        assertThat(pattern.positions(name)).isEmpty();
    }

    @Test
    void nothingTypedFitsEverything() {
        assertThat(FuzzyPattern.of("").score("anything")).isZero();
        assertThat(FuzzyPattern.of("").positions("anything")).isEmpty();
    }

    @Test
    void thePositionsAreThoseOfTheBestWay() {
        assertThat(FuzzyPattern.of("gn").positions("gangName")).containsExactly(0, 4);
        assertThat(FuzzyPattern.of("nam").positions("xn_name")).containsExactly(3, 4, 5);
        assertThat(FuzzyPattern.of("ÄÖ").positions("äö")).containsExactly(0, 1);
    }

    @Test
    void theRestOfAVeryLongNameIsNotLookedAt() {
        String name = "a".repeat(FuzzyPattern.LONGEST) + "b";
        assertThat(FuzzyPattern.of("ab").score(name)).isEqualTo(FuzzyPattern.NO_MATCH);
        assertThat(FuzzyPattern.of("aa").score(name)).isPositive();
    }
}

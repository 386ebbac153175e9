package dev.atoll.core.text;

import dev.atoll.core.sample.Rolls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

class GraphemesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "é",
                "e\u0301",
                "😀",
                "👩‍💻",
                "👍🏽",
                "🇩🇪",
                "❤️",
                "한",
                "\u1112\u1161\u11ab",
                "நி",
                "\n",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "漢"
            })
    void oneCharacterForTheReaderIsOneStep(String cluster) {
        Text text = Text.of("x" + cluster + "y");
        int end = 1 + cluster.length();

        assertThat(Graphemes.next(text, 1)).isEqualTo(end);
        assertThat(Graphemes.previous(text, end)).isEqualTo(1);
        for (int inside = 2; inside < end; inside++) {
            assertThat(Graphemes.isBorder(text, inside)).isFalse();
            assertThat(Graphemes.atOrBefore(text, inside)).isEqualTo(1);
            assertThat(Graphemes.atOrAfter(text, inside)).isEqualTo(end);
        }
    }

    @Test
    void flagsPairFromTheStartOfTheirRun() {
        Text text = Text.of("🇩🇪🇫🇷🇮🇹");

        assertThat(Graphemes.previous(text, 12)).isEqualTo(8);
        assertThat(Graphemes.previous(text, 8)).isEqualTo(4);
        assertThat(Graphemes.next(text, 4)).isEqualTo(8);
    }

    @Test
    void aClusterLongerThanTheWindowIsOneStep() {
        String cluster = "e" + "\u0301".repeat(500);

        assertThat(Graphemes.next(Text.of(cluster + "x"), 0)).isEqualTo(501);
        assertThat(Graphemes.previous(Text.of("x" + cluster), 502)).isEqualTo(1);
    }

    @Test
    void stepsAreThoseOfTheWholeTextReadAtOnce() {
        Rolls.law(300, rolls -> {
            String string = rolls.string(60);
            List<Integer> borders = new ArrayList<>(List.of(0));
            Matcher clusters = Pattern.compile("\\X").matcher(string);
            while (clusters.find()) {
                borders.add(clusters.end());
            }
            Text text = Text.of(string);
            for (int i = 1; i < borders.size(); i++) {
                assertThat(Graphemes.next(text, borders.get(i - 1))).isEqualTo(borders.get(i));
                assertThat(Graphemes.previous(text, borders.get(i))).isEqualTo(borders.get(i - 1));
            }
            for (int offset = 0; offset <= string.length(); offset++) {
                assertThat(Graphemes.isBorder(text, offset)).isEqualTo(borders.contains(offset));
            }
        });
    }
}

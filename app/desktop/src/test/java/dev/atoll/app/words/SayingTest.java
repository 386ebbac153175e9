package dev.atoll.app.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// Sentences are read as properties are, and filled in by one rule.
final class SayingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.b = one two\nc.d = three\n",
                "# a = b\n\n! c = d\ne = f",
                "a=b\nc : d = e\nf g = h\n  i = j\n",
                "a = {0}\\nnext\\u00e9\nb = ends\\\n  = here\nc = d\n",
                "a = b\r\nc = d\r\n",
                "a =\nb =  two blanks\nc = trailing \n",
                "a: b = c\nd:e = f\n",
                ""
            })
    void filesAreReadAsProperties(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        assertThat(read(text)).isEqualTo(properties);
    }

    @Test
    void englishIsReadAsProperties() throws IOException {
        Properties properties = new Properties();
        for (String part : WordFile.PARTS) {
            try (var file = Objects.requireNonNull(WordFile.class.getResourceAsStream(part + ".properties"))) {
                properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        }
        assertThat(said(WordFile.read(Locale.ENGLISH))).isEqualTo(properties).hasSizeGreaterThan(1000);
    }

    private static Map<String, String> read(String text) {
        Map<String, WordFile.Sentence> words = new HashMap<>();
        WordFile.read(text.getBytes(StandardCharsets.UTF_8), words);
        return said(words);
    }

    private static Map<String, String> said(Map<String, WordFile.Sentence> words) {
        Map<String, String> said = new HashMap<>();
        words.forEach((key, sentence) -> said.put(key, sentence.text()));
        return said;
    }

    @Test
    void aLanguageThatIsNotThereIsEnglish() {
        assertThat(said(WordFile.read(Locale.forLanguageTag("tlh-KX")))).isEqualTo(said(WordFile.read(Locale.ROOT)));
    }

    @Test
    void argumentsStandWhereTheSentenceHasThem() {
        assertThat(Words.of("window.cannot-be-read", "a'b{1}.txt", "it's gone"))
                .isEqualTo("a'b{1}.txt cannot be read: it's gone");
        assertThat(Words.of("author.it-asks-for-nothing")).isEqualTo("It asks for nothing.");
        assertThat(Words.of("feature.changes-do-not-fit", "a.txt"))
                .isEqualTo("The extension's changes do not fit the text of a.txt. Nothing was changed.");
    }

    @Test
    void numbersChooseTheirSentence() {
        assertThat(Words.of("panel.search.matches", 0)).isEqualTo("0 matches");
        assertThat(Words.of("panel.search.matches", 1)).isEqualTo("1 match");
        assertThat(Words.of("panel.search.matches", 2)).isEqualTo("2 matches");
        assertThat(Words.of("navigate.jump.places-in-files", 3, 1)).isEqualTo("3 places in 1 file");
    }

    @Test
    void aKeyThatIsNotThereIsAMistake() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Words.of("nobody.says-this"))
                .withMessage("no sentence nobody.says-this");
    }
}

package dev.atoll.app.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        WordFile.read(text.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH, words);
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

    private static String files(String language, long number) {
        Locale locale = Locale.forLanguageTag(language);
        String sentence = switch (language) {
            case "pl" -> "Zmieniono {0,plural,one#{0} plik|few#{0} pliki|many#{0} plików} w „{1}”.";
            case "ru" -> "{0,plural,one#Изменён {0} файл|few#Изменены {0} файла|many#Изменено {0} файлов}: {1}";
            case "ar" -> "{0,plural,zero#0|one#1|two#2|few#3..|many#11..|other#100..} {1}";
            default -> "{0,plural,one#{0} file|other#{0} files} in {1}";
        };
        return new Saying(Plurals.of(locale), locale).of(sentence, number, "it's {0}");
    }

    @Test
    void aLanguageMayHaveMoreFormsThanOneAndMany() {
        assertThat(Stream.of(0, 1, 2, 4, 5, 12, 21, 22, 25, 112, 122).map(number -> files("pl", number)))
                .extracting(said -> said.replaceAll("Zmieniono | w .*", ""))
                .containsExactly(
                        "0 plików",
                        "1 plik",
                        "2 pliki",
                        "4 pliki",
                        "5 plików",
                        "12 plików",
                        "21 plików",
                        "22 pliki",
                        "25 plików",
                        "112 plików",
                        "122 pliki");
        assertThat(Stream.of(1, 3, 11, 21, 104, 111).map(number -> files("ru", number)))
                .containsExactly(
                        "Изменён 1 файл: it's {0}",
                        "Изменены 3 файла: it's {0}",
                        "Изменено 11 файлов: it's {0}",
                        "Изменён 21 файл: it's {0}",
                        "Изменены 104 файла: it's {0}",
                        "Изменено 111 файлов: it's {0}");
        assertThat(Stream.of(0, 1, 2, 3, 10, 11, 99, 100, 102, 103).map(number -> files("ar", number)))
                .extracting(said -> said.substring(0, said.indexOf(' ')))
                .containsExactly("0", "1", "2", "3..", "3..", "11..", "11..", "100..", "100..", "3..");
        assertThat(files("en", 1)).isEqualTo("1 file in it's {0}");
        assertThat(files("fr", 0)).isEqualTo("0 file in it's {0}");
        assertThat(files("ja", 1)).isEqualTo("1 files in it's {0}");
        assertThat(files("de", 1234)).isEqualTo("1.234 files in it's {0}");
    }

    @Test
    void formsStandInEachOtherAndTheLastHoldsWhereOneLacks() {
        Saying polish = new Saying(Plurals.POLISH, Locale.of("pl"));
        String nested = "{0,plural,one#jeden {1,plural,one#a|other#b}|few#{0} x} koniec";
        assertThat(polish.of(nested, 1, 1)).isEqualTo("jeden a koniec");
        assertThat(polish.of(nested, 1, 5)).isEqualTo("jeden b koniec");
        assertThat(polish.of(nested, 5, 1)).isEqualTo("5 x koniec");
    }

    @ParameterizedTest
    @CsvSource({
        "cs, one few few few other",
        "sk, one few few few other",
        "hr, one few few few other",
        "sl, one two few few other",
        "lt, one few few few few",
        "ro, one few few few few",
        "he, one two other other other",
        "ga, one two few few few",
        "lv, one other other other other",
        "pt-BR, one other other other other",
        "tr, one other other other other"
    })
    void oneToFive(String language, String forms) {
        Plurals rule = Plurals.of(Locale.forLanguageTag(language));
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(rule::form)).containsExactly(forms.split(" ", -1));
    }

    @Test
    void numbersAndDatesAreThoseOfTheLanguageThatIsSpoken() {
        Map<String, WordFile.Sentence> words = new HashMap<>();
        WordFile.read("a = A\n".getBytes(StandardCharsets.UTF_8), Locale.ENGLISH, words);
        assertThat(WordFile.language(Locale.GERMANY, words.values())).isEqualTo(Locale.ENGLISH);
        assertThat(WordFile.language(Locale.UK, words.values())).isEqualTo(Locale.UK);
        WordFile.read("b = B\n".getBytes(StandardCharsets.UTF_8), Locale.GERMAN, words);
        assertThat(WordFile.language(Locale.GERMANY, words.values())).isEqualTo(Locale.GERMANY);
        assertThat(words)
                .hasEntrySatisfying("a", one -> assertThat(one.language()).isEqualTo(Locale.ENGLISH));
    }

    @Test
    void aKeyThatIsNotThereIsAMistake() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Words.of("nobody.says-this"))
                .withMessage("no sentence nobody.says-this");
    }
}

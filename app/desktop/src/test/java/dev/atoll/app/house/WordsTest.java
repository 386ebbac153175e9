package dev.atoll.app.house;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/// What the window says stands in one file, whole, and nowhere else.
final class WordsTest {
    private static final Path FOLDER = Path.of("app/desktop/src/main/resources/dev/atoll/app/words");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern SENTENCE =
            Pattern.compile("\\p{L}[\\p{L}\\p{Po}\\p{Pf}\\p{Pe}…]* +[\\p{Pi}\\p{Ps}]*\\p{L}");
    private static final Pattern TITLE = Pattern.compile("\\p{Lu}\\p{Ll}+…?");
    /// What takes words that are shown.
    private static final Pattern SHOWN = Pattern.compile(
            "(new (Label|Button|CheckBox|ToggleButton|MenuItem|Tooltip|Choice|Answer|Remedy)|setText|setPromptText"
                    + "|setAccessibleText|setAccessibleHelp|setTitle|\\bsay|\\bask)\\(\\s*$");
    /// Formats without a language: decimals and grouped numbers, dates.
    private static final Pattern BY_THE_SYSTEM =
            Pattern.compile("\"[^\"\n]*%[-,.\\d]*(?:,|\\.\\d)[-,.\\d]*[dfg][^\"\n]*\"\\.formatted\\("
                    + "|String\\.format\\(\\s*\"[^\"\n]*%[-,.\\d]*[,.]"
                    + "|ofPattern\\(\"[^\"\n]*\"\\)|ofLocalized\\w+\\([^)]*\\)(?!\\.withLocale)"
                    + "|NumberFormat\\.get\\w*Instance\\(\\)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    /// Mistakes in the application itself, logs and what compilers are told.
    private static final Pattern FOR_PROGRAMMERS = Pattern.compile(
            "(IllegalState|IllegalArgument|NoSuchElement|UnsupportedOperation|NullPointer|UncheckedIO)Exception\\("
                    + "|LOG\\.log\\(|System\\.err\\.println\\(|@SuppressWarnings\\(");
    /// What looks like a sentence and is none: names, keys, style sheets, patterns, file formats, pictures' names.
    private static final List<String> NO_SENTENCES = List.of(
            "Atoll( (Dark|Light|Dusk|Kelp|Sand|Contrast Dark|Contrast Light|Mono|Sans))?",
            "VS Code|IntelliJ|Sublime Text|Emacs|Mac|Windows",
            "System|Regular|Bold|Italic|Bold Italic|Headless|Trash",
            "Left|Right|Up|Down|Home|End|Page (Up|Down)|Esc|Enter|Tab|Backspace|Delete|Insert|Plus",
            "Ctrl|Option|Alt|Shift|Cmd|Meta",
            "(Shortcut\\+|Shift\\+)+(Open|Close|Back) (Bracket|Slash)",
            "mdi2.*",
            // what icon themes, drawings and systems call things
            "Names|Expanded|Gradient|Linux",
            "(?s)\\s*// \\{\"keys\": .*",
            "version https://git-lfs.github.com/spec/",
            "Library/Application Support/Atoll",
            "\\[Trash Info]\\\\nPath=",
            "config of nobody",
            // what a picture that is asked for by the command line is refused with
            "there is no theme ‘|’ that can be worn\\.|the picture is not taken: the editor did not come to rest\\.",
            // what file systems say
            "no space left|not enough space|quota exceeded|Read-only file system");
    /// What has no window, or is written for the command line's sake.
    private static final List<String> OF_THE_COMMAND_LINE =
            List.of("/app/cli/", "/app/probe/", "/app/keymap/KeyScript.java", "/workspace/Encoded.java");

    private final SourceTree tree = SourceTree.checkout();
    private final Map<String, String> english = english();

    private Map<String, String> english() {
        Map<String, String> all = new TreeMap<>();
        for (Path file : tree.files(FOLDER, 1)) {
            String name = file.getFileName().toString();
            if (!name.contains("_")) {
                read(name)
                        .forEach((key, sentence) -> assertThat(all.put(key, sentence))
                                .as(key + " stands twice")
                                .isNull());
            }
        }
        return all;
    }

    private Map<String, String> read(String file) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(tree.read(FOLDER.resolve(file))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Map<String, String> words = new TreeMap<>();
        read.forEach((key, sentence) -> words.put(key.toString(), sentence.toString()));
        return words;
    }

    private List<Path> sources() {
        return tree.files().stream()
                .filter(file -> file.toString().contains("/dev/atoll/app/"))
                .toList();
    }

    @Test
    void everyKeyIsThereAndIsUsedWithItsArguments() {
        var used = new TreeSet<String>();
        List<String> wrong = new ArrayList<>();
        for (Path file : sources()) {
            JavaText text = new JavaText(tree.read(file));
            for (int open : text.calls("Words.of")) {
                List<String> arguments = text.arguments(open);
                String key = arguments.getFirst().replace("\"", "");
                used.add(key);
                int wanted = english.containsKey(key) ? count(english.get(key)) : -1;
                if (wanted != arguments.size() - 1) {
                    wrong.add(file.getFileName() + ":" + text.line(open) + " " + key);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(used).isEqualTo(english.keySet());
        assertThat(used).hasSizeGreaterThan(1000);
    }

    private static int count(String sentence) {
        return ARGUMENT.matcher(sentence)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)) + 1)
                .max()
                .orElse(0);
    }

    @Test
    void everySentenceCanBeSaid() {
        List<String> wrong = new ArrayList<>();
        english.forEach((key, sentence) -> {
            boolean nested = sentence.matches("(?s).*\\{[^}]*'.*");
            if (!key.matches("[a-z]+(\\.[a-z0-9-]+)+") || sentence.isBlank() || nested || gap(sentence)) {
                wrong.add(key);
            }
            if (count(sentence) > 0) {
                assertThat(new MessageFormat(sentence.replace("'", "''")).getFormatsByArgumentIndex())
                        .as(key)
                        .hasSize(count(sentence));
            }
        });
        assertThat(wrong).isEmpty();
    }

    /// Whether an argument before the last is not said.
    private static boolean gap(String sentence) {
        return ARGUMENT.matcher(sentence)
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .count()
                != count(sentence);
    }

    @Test
    void translationsSayWhatEnglishDoes() {
        List<String> wrong = new ArrayList<>();
        for (Path file : tree.files(FOLDER, 1)) {
            read(file.getFileName().toString()).forEach((key, sentence) -> {
                if (!english.containsKey(key) || count(english.get(key)) != count(sentence)) {
                    wrong.add(file.getFileName() + " " + key);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noSentenceStandsInTheCodeOfTheWindow() {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            if (isOfTheCommandLine(file.toString())) {
                continue;
            }
            JavaText text = new JavaText(tree.read(file));
            for (JavaText.Literal literal : text.literals()) {
                String before = text.before(literal.at());
                boolean sentence = SENTENCE.matcher(literal.words()).find()
                        || TITLE.matcher(literal.words()).matches()
                        || (SHOWN.matcher(before).find()
                                && WORD.matcher(literal.words()).find());
                if (sentence && !FOR_PROGRAMMERS.matcher(before).find() && !isNone(literal.words())) {
                    found.add(file.getFileName() + ":" + text.line(literal.at()) + " " + literal.words());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /// What is shown must not be written by the customs of the system while the words are those of another language.
    @Test
    void noNumberOrDateIsWrittenByTheSystemsCustoms() {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            String text = tree.read(file);
            if (!isOfTheCommandLine(file.toString())) {
                BY_THE_SYSTEM
                        .matcher(text)
                        .results()
                        .forEach(each -> found.add(file.getFileName() + " " + each.group()));
            }
        }
        assertThat(found).isEmpty();
    }

    private static boolean isOfTheCommandLine(String file) {
        return OF_THE_COMMAND_LINE.stream().anyMatch(file::contains);
    }

    private static boolean isNone(String words) {
        return NO_SENTENCES.stream().anyMatch(words::matches);
    }
}

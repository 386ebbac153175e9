package dev.atoll.app.window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/// A window in a language in which each sentence is the English one in brackets: what stands outside of brackets would
/// be in English in every language.
@Timeout(300)
final class ForeignWordsTest {
    private static final String LANGUAGE = "qps";
    private static final String FOLDER = "dev/atoll/app/words/";
    private static final Pattern BRACKETS = Pattern.compile("⟦[^⟦⟧]*⟧");
    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]\\}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern KEYS = Pattern.compile(
            "((Ctrl|Shift|Alt)\\+)+\\S+|\\b(Enter|Tab|Esc|Home|End|Left|Right|Up|Down|PageUp|PageDown|Delete|Insert"
                    + "|Backspace|Space|F\\d+)\\b");
    /// What is the same in all languages, or is the user's or an extension's.
    private static final List<String> NAMES = List.of(
            "Atoll",
            "Atoll (Dark|Light|Dusk|Kelp|Sand|Contrast Dark|Contrast Light)",
            "VS Code|IntelliJ|Sublime Text|Emacs",
            "UTF-8|LF",
            "[a-z]+/[a-zA-Z/]+",
            "a\\.json.*|reef|.*/reef|extension\\.json",
            ": (JSON.*|The Atoll developers)",
            "text|system|[0-9]+[.][0-9]+[.][0-9]+.*",
            "Tasks[0-9. ]*|tasks-.*[.]atollx|me[.]tasks · [0-9]*|json, jsonc, markdown, toml, [0-9]+",
            "“.*”|Marks TODO, .*|[*][.]\\{.*|([0-9a-f]{4} ?){16}",
            "JSON.*|atoll\\.json · .*|Everything for JSON .*|json · .*|.*Expected .*");

    @TempDir
    Path folder;

    @Test
    void everythingThatIsShownIsTranslated() throws Exception {
        Process process = start();
        List<String> told;
        try (var said = process.inputReader(StandardCharsets.UTF_8)) {
            told = said.lines().toList();
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(told).hasSizeGreaterThan(400).endsWith("end");
        assertThat(told)
                .contains(
                        "menus of .tab-head: 1",
                        "menus of .files-panel .tree-view: 1",
                        "menus of .text-field: 1",
                        "menus of tabs: 1",
                        "menus of .editor-gutter: 1",
                        "menus of .editor-view: 1");
        assertThat(told.stream().filter(line -> line.contains("\t")).filter(line -> isEnglish(line.split("\t", 2)[1])))
                .isEmpty();
    }

    private static boolean isEnglish(String words) {
        String left = words;
        for (String before = ""; !before.equals(left); ) {
            before = left;
            left = BRACKETS.matcher(left).replaceAll("");
        }
        String rest = KEYS.matcher(left).replaceAll("").strip();
        return WORD.matcher(rest).find() && NAMES.stream().noneMatch(rest::matches);
    }

    /// The program with the made-up language before it on the class path.
    private Process start() throws IOException {
        translate(folder.resolve("language").resolve(FOLDER));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-DontCompileHugeMethods",
                "-Duser.language=" + LANGUAGE,
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "-cp",
                folder.resolve("language")
                        + System.getProperty("path.separator")
                        + System.getProperty("java.class.path"),
                ForeignWindow.class.getName(),
                folder.toString());
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("errors").toFile())
                .start();
    }

    /// A sentence in brackets, outside of which its arguments stand: they must have been translated by themselves.
    /// Those
    /// of a sentence with a plural stand inside.
    private static String translated(String sentence) {
        return "⟦"
                + (sentence.contains(",choice,")
                        ? sentence
                        : ARGUMENT.matcher(sentence).replaceAll("⟧$0⟦")) + "⟧";
    }

    private static void translate(Path to) throws IOException {
        Files.createDirectories(to);
        for (String part : List.of("window", "looks", "panels", "editing", "extensions", "settings")) {
            Properties words = new Properties();
            String english = "/" + FOLDER + part + ".properties";
            try (InputStream file = Objects.requireNonNull(ForeignWordsTest.class.getResourceAsStream(english))) {
                words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
            words.replaceAll((_, sentence) -> translated(sentence.toString()));
            try (Writer made = Files.newBufferedWriter(to.resolve(part + "_" + LANGUAGE + ".properties"))) {
                words.store(made, null);
            }
        }
    }
}

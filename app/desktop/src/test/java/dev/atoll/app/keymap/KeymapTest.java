package dev.atoll.app.keymap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import static org.assertj.core.api.Assertions.assertThat;

class KeymapTest {
    private static KeySequence keys(String text) {
        return KeySequence.parse(text).orElseThrow();
    }

    private static Layer own(String file) {
        return Layer.read("keymap.json", file.getBytes(StandardCharsets.UTF_8));
    }

    private static String label(Keymap keymap, String command) {
        return keymap.keys(command).map(KeySequence::label).orElse("none");
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void presetsAreWhole(Preset preset) {
        assertThat(preset.layer().problems()).isEmpty();
        assertThat(preset.layer().off()).isEmpty();
        assertThat(Preset.of(preset.word())).contains(preset);
        if (preset != Preset.ATOLL) {
            assertThat(preset.layer().bindings()).hasSizeGreaterThan(10);
        }
    }

    @Test
    void theLaterBindingOfKeysHolds() {
        Keymap keymap = new Keymap(List.of(own("""
                [{"keys": "Ctrl+J", "command": "a"}, {"keys": "Ctrl+J", "command": "b"}]""")));
        assertThat(keymap.commands(keys("ctrl+j"))).containsExactly("b", "a");
        assertThat(label(keymap, "a")).isEqualTo("Ctrl+J");
    }

    @Test
    void aPresetTakesKeysAndGivesOthers() {
        Keymap emacs = Keymap.of(Preset.EMACS, own(""));
        assertThat(emacs.commands(keys("Ctrl+F"))).startsWith("caret.right");
        assertThat(label(emacs, "file.save")).isEqualTo("Ctrl+X Ctrl+S");
        assertThat(label(emacs, "find.open")).isEqualTo("Ctrl+S");
        // Ctrl+X begins longer keys there
        assertThat(emacs.goesOn(keys("Ctrl+X"))).isTrue();
        assertThat(label(emacs, "edit.cut")).isEqualTo("Ctrl+W");
        assertThat(label(Keymap.standard(), "edit.cut")).isEqualTo("Ctrl+X");
        assertThat(label(Keymap.of(Preset.INTELLIJ, own("")), "edit.rename")).isEqualTo("Shift+F6");
        assertThat(label(Keymap.of(Preset.SUBLIME, own("")), "select.skip-same"))
                .isEqualTo("Ctrl+K Ctrl+D");
        assertThat(label(Keymap.of(Preset.VSCODE, own("")), "keys.open")).isEqualTo("Ctrl+K Ctrl+S");
    }

    @Test
    void theUsersOwnBindingsGoOverAll() {
        Keymap keymap = Keymap.of(Preset.EMACS, own("""
                // mine
                [
                  {"keys": "Ctrl+X", "command": "edit.cut"},
                  {"keys": "Ctrl+F", "command": "-caret.right"},
                  {"command": "-file.new"},
                ]"""));
        assertThat(keymap.goesOn(keys("Ctrl+X"))).isFalse();
        assertThat(keymap.commands(keys("Ctrl+X"))).startsWith("edit.cut");
        assertThat(keymap.commands(keys("Ctrl+F"))).containsExactly("find.open");
        assertThat(label(keymap, "file.new")).isEqualTo("none");
        assertThat(keymap.others(keys("Ctrl+S"), "find.open"))
                .extracting(placed -> placed.binding().command())
                .containsExactly("file.save");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{\"keys\": \"Ctrl+Frob\", \"command\": \"a\"}]|In keymap.json, “Ctrl+Frob” for a are no keys. Write them as in Ctrl+K Ctrl+S, Alt+Enter or F5.",
                "[{\"keys\": \"Ctrl+J\"}]|In keymap.json, {\"keys\":\"Ctrl+J\"} names no command.",
                "[{\"keys\": \"Ctrl+J\", \"command\": \"-\"}]|In keymap.json, {\"keys\":\"Ctrl+J\",\"command\":\"-\"} names no command.",
                "{}|keymap.json is no list, so nothing of it is used.",
                "[|keymap.json is no JSON in line 1, so nothing of it is used."
            })
    void whatIsWrongIsToldAndTheRestHolds(String file, String sentence) {
        Layer layer = own(file.replace("}]", "}, {\"keys\": \"F9\", \"command\": \"b\"}]"));
        assertThat(layer.problems()).containsExactly(sentence);
        assertThat(layer.bindings()).hasSize(file.contains("}]") ? 1 : 0);
    }

    @Test
    void theExampleOfTheDocumentsIsRead() throws IOException {
        String page = Files.readString(
                Path.of(System.getProperty("atoll.root", "../..")).resolve("docs/keys.md"));
        Layer layer = own(page.substring(page.indexOf("## `keymap.json`")).split("```json\n|```\n", -1)[1]);
        assertThat(layer.problems()).isEmpty();
        assertThat(layer.bindings()).hasSize(1);
        assertThat(layer.off()).hasSize(2);
    }

    @Test
    void largeFilesAreNotRead() {
        assertThat(own(" ".repeat(1 << 20) + "[]a").problems())
                .containsExactly("keymap.json is larger than 1 MB, so nothing of it is used.");
    }

    @Test
    void bindingChangesOnlyWhatIsSaidOfTheCommandAndKeepsComments() {
        List<String> kept = new ArrayList<>();
        String before = """
                // mine
                [
                  {"keys": "F9", "command": "line.sort"}, // often
                  /* [ */ {"keys": "F8", "command": "edit.trim"}
                ]
                """;
        KeyChoices choices = KeyChoices.of(Preset.ATOLL, before.getBytes(StandardCharsets.UTF_8), file -> {
            kept.add(new String(file, StandardCharsets.UTF_8));
            return CompletableFuture.completedFuture(Optional.empty());
        });
        assertThat(choices.bind("file.save", keys("Ctrl+K Ctrl+S")).join()).isEmpty();
        assertThat(choices.label("file.save")).isEqualTo("Ctrl+K Ctrl+S");
        assertThat(choices.now().commands(keys("Ctrl+S"))).isEmpty();
        assertThat(kept.getLast())
                .contains("// mine", "// often", "/* [ */", "{\"keys\": \"Ctrl+S\", \"command\": \"-file.save\"}");
        assertThat(choices.now().problems()).isEmpty();

        choices.unbind("line.sort").join();
        assertThat(choices.label("line.sort")).isEmpty();
        choices.bind("edit.trim", keys("F7")).join();
        assertThat(choices.label("edit.trim")).isEqualTo("F7");
        choices.reset("file.save").join();
        choices.reset("edit.trim").join();
        assertThat(choices.label("file.save")).isEqualTo("Ctrl+S");
        assertThat(own(kept.getLast()).bindings()).isEmpty();
        assertThat(own(kept.getLast()).problems()).isEmpty();
    }

    @Test
    void anEmptyFileTakesItsFirstBinding() {
        KeyChoices choices = KeyChoices.standard();
        choices.bind("line.sort", keys("F9")).join();
        choices.bind("line.sort", keys("Shift+F9")).join();
        assertThat(choices.label("line.sort")).isEqualTo("Shift+F9");
        choices.use(Preset.SUBLIME);
        assertThat(choices.label("line.sort")).isEqualTo("Shift+F9");
    }
}

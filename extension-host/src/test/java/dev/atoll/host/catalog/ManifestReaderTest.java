package dev.atoll.host.catalog;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.Limit;
import dev.atoll.api.manifest.BracketPair;
import dev.atoll.api.manifest.CommandDefinition;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.PackageKind;
import dev.atoll.api.manifest.PanelDefinition;
import dev.atoll.api.manifest.Problem;
import dev.atoll.api.manifest.ThemeDefinition;
import dev.atoll.api.manifest.Triggers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class ManifestReaderTest {
    private static List<Problem> problems(String manifest) {
        var problems = new ArrayList<Problem>();
        var result = ManifestReader.read(Packages.utf8(manifest), problems);
        assertThat(result.isPresent()).isEqualTo(problems.isEmpty());
        return problems;
    }

    private static Manifest manifest(String text) {
        return ManifestReader.read(Packages.utf8(text), new ArrayList<>()).orElseThrow();
    }

    @Test
    void aCompleteManifestIsReadWhole() {
        var manifest = manifest(Packages.MANIFEST);
        assertThat(manifest.id()).hasToString("test.guest");
        assertThat(manifest.version()).hasToString("1.2.3");
        assertThat(manifest.kind()).isEqualTo(PackageKind.EXTENSION);
        assertThat(manifest.features()).containsExactlyInAnyOrder(Feature.HIGHLIGHTING, Feature.DIAGNOSTICS);
        assertThat(manifest.activation().matches("text", "etc/app.conf")).isTrue();
        assertThat(manifest.activation().matches("json", "")).isTrue();
        assertThat(manifest.activation().matches("text", "app.json")).isFalse();
        assertThat(manifest.limits().of(Limit.MEMORY_PAGES)).hasValue(512);
        assertThat(manifest.capabilities().getFirst().capability())
                .isEqualTo(new Capability.DocumentsRead(Set.of("json"), Set.of()));
        var language = manifest.languages().getFirst();
        assertThat(language.comments().block()).isEqualTo(Optional.of(new BracketPair("/*", "*/")));
        assertThat(language.autoClose().getFirst().pair()).isEqualTo(new BracketPair("\"", "\""));
        assertThat(language.indentation().size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Guest\"|7|extension.json#/name|Expected a string, found the number 7.",
                "\"1.2.3\"|\"1.2\"|extension.json#/version|Expected a version such as \"1.2.3\", found \"1.2\".",
                "\"^0.1.0\"|\"*\"|extension.json#/api|Expected a range of versions such as \"^0.1.0\", found \"*\".",
                "\"test.guest\"|\"Test\"|extension.json#/id|Expected an id such as \"publisher.name\", found \"Test\".",
                "\"highlighting\"|\"magic\"|extension.json#/features/0|Expected one of highlighting, diagnostics,"
                        + " symbols, folding, formatting, range-formatting, on-type-formatting, semantic-tokens,"
                        + " completion, hover, signature-help, definition, references, occurrences, linked-editing,"
                        + " rename, workspace-symbols, selection, inlay-hints, code-actions, code-lens, links, colors,"
                        + " commands, panel, found \"magic\".",
                "[\".json\"]|\".json\"|extension.json#/languages/0/extensions|Expected a list of strings, found the"
                        + " string \".json\".",
                "\"size\": 2|\"size\": 2.5|extension.json#/languages/0/indentation/size|Expected a whole number from 1"
                        + " to 16, found the number 2.5.",
                "[\"{\", \"}\"]|[\"{\"]|extension.json#/languages/0/brackets/0|Expected a pair of strings, found a list"
                        + " of 1.",
                "\"documents.read\"|\"network\"|extension.json#/capabilities/0/capability|Expected"
                        + " one of documents.read, workspace.read, documents.edit-on-command, ui.notifications, ui.status,"
                        + " ui.decorations, ui.progress, ui.panels, found \"network\".",
                "512|0|extension.json#/limits/memoryPages|Expected a whole number from 1 to 4096, found the number 0.",
                "512|4097|extension.json#/limits/memoryPages|Expected a whole number from 1 to 4096, found the number"
                        + " 4097.",
                "\"memoryPages\": 512|\"interactiveHardMillis\": 501|extension.json#/limits/interactiveHardMillis|Expected a"
                        + " whole number from 1 to 500, found the number 501.",
                "\"schema\": 1|\"schema\": 2|extension.json#/schema|Expected 1, found 2; a newer editor may understand"
                        + " it.",
                "\"**/*.conf\"|\"**/*\"|extension.json#/activation/globs|A pattern that fits every file is not allowed;"
                        + " name the languages or files.",
                "\"**/*.conf\"|\"{a\"|extension.json#/activation/globs/0|Expected a pattern of paths, such as"
                        + " \"src/**/*.json\", found \"{a\".",
                "\"kind\": \"extension\"|\"kind\": null|extension.json#/kind|Expected a string, found null."
            })
    void everyWrongValueIsToldWithItsPlace(String good, String bad, String place, String sentence) {
        assertThat(Packages.MANIFEST).contains(good);
        assertThat(problems(Packages.MANIFEST.replace(good, bad))).containsExactly(new Problem(place, sentence));
    }

    private static String with(String parts) {
        return Packages.MANIFEST.replace("\"schema\": 1,", "\"schema\": 1, " + parts + ",");
    }

    @Test
    void commandsPanelsAndTriggersAreRead() {
        var read = manifest(with("""
                "commands": [
                  {"id": "sort-keys", "title": "Sort Keys", "languages": ["json"], "key": "Ctrl+Alt+S"},
                  {"id": "next", "title": "Next", "key": "F9"}],
                "panels": [{"id": "tags", "title": "Tags", "icon": "tag", "side": "foot"}],
                "triggers": {"completion": ["\\"", "."], "onTypeFormatting": ["\\n"]}"""));
        assertThat(read.commands())
                .containsExactly(
                        new CommandDefinition("sort-keys", "Sort Keys", Set.of("json"), Optional.of("Ctrl+Alt+S")),
                        new CommandDefinition("next", "Next", Set.of(), Optional.of("F9")));
        assertThat(read.panels())
                .containsExactly(new PanelDefinition("tags", "Tags", Optional.of("tag"), PanelDefinition.Side.FOOT));
        assertThat(read.triggers()).isEqualTo(new Triggers(Set.of("\"", "."), Set.of(), Set.of("\n")));
        assertThat(manifest(Packages.MANIFEST).triggers()).isEqualTo(Triggers.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"commands\": [{\"id\": \"Sort\", \"title\": \"Sort\"}]|extension.json#/commands/0/id",
                "\"commands\": [{\"id\": \"a\", \"title\": \" \"}]|extension.json#/commands/0/title",
                "\"commands\": [{\"id\": \"a\", \"title\": \"A\", \"key\": \"ctrl-a\"}]|extension.json#/commands/0/key",
                "\"commands\": [{\"id\": \"a\", \"title\": \"A\"}, {\"id\": \"a\", \"title\": \"B\"}]|extension.json#/commands",
                "\"panels\": [{\"id\": \"a\", \"title\": \"A\", \"side\": \"top\"}]|extension.json#/panels/0/side",
                "\"triggers\": {\"completion\": [\"ab\"]}|extension.json#/triggers/completion/0",
                "\"triggers\": {\"hover\": []}|extension.json#/triggers/hover"
            })
    void wrongCommandsPanelsAndTriggersAreToldWithTheirPlace(String parts, String place) {
        assertThat(problems(with(parts))).extracting(Problem::place).containsExactly(place);
    }

    @Test
    void themesAreRead() {
        var read = manifest(
                with("\"themes\": [{\"id\": \"night\", \"title\": \"Night\", \"file\": \"themes/night.json\"}]"));
        assertThat(read.themes()).containsExactly(new ThemeDefinition("night", "Night", "themes/night.json"));
        assertThat(manifest(Packages.MANIFEST).themes()).isEmpty();
    }

    @Test
    void iconThemesAreRead() {
        var field = "\"iconThemes\": [{\"id\": \"shells\", \"title\": \"Shells\", \"file\": \"%s\"}]";
        var read = manifest(with(field.formatted("icons/shells.json")));
        assertThat(read.iconThemes()).containsExactly(new ThemeDefinition("shells", "Shells", "icons/shells.json"));
        assertThat(read.themes()).isEmpty();
        assertThat(problems(with(field.formatted("../shells.json"))))
                .extracting(Problem::place)
                .containsExactly("extension.json#/iconThemes/0/file");
    }

    @Test
    void themesAreCounted() {
        var many = new StringBuilder();
        for (int i = 0; i < 33; i++) {
            many.append(i == 0 ? "" : ",")
                    .append("{\"id\": \"t" + i + "\", \"title\": \"T\", \"file\": \"icons/t.json\"}");
        }
        assertThat(problems(with("\"iconThemes\": [" + many + "]")))
                .extracting(Problem::sentence)
                .containsExactly("There are 33; at most 32 are allowed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../night.json", "/night.json", "a/../night.json", "night.css", "themes//night.json", ""})
    void filesOfThemesLieInThePackage(String file) {
        assertThat(problems(
                        with("\"themes\": [{\"id\": \"night\", \"title\": \"Night\", \"file\": \"" + file + "\"}]")))
                .extracting(Problem::place)
                .containsExactly("extension.json#/themes/0/file");
    }

    @Test
    void unknownFieldsAreToldAtEveryDepth() {
        var manifest = Packages.MANIFEST
                .replace("\"schema\": 1,", "\"schema\": 1, \"colour\": 1,")
                .replace("\"size\": 2,", "\"size\": 2, \"tabs\": 1,");
        assertThat(problems(manifest))
                .extracting(Problem::place)
                .containsExactlyInAnyOrder("extension.json#/colour", "extension.json#/languages/0/indentation/tabs");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        assertThat(problems("{\"id\": 1, \"schema\": true}"))
                .extracting(Problem::place)
                .contains("extension.json#/id", "extension.json#/schema", "extension.json#/version");
    }

    @Test
    void whatIsNotJsonIsToldWithLineAndColumn() {
        assertThat(problems("{\n  \"id\": oops\n}"))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.sentence()).startsWith("It is not valid JSON in line 2, column"));
        assertThat(problems("[]"))
                .containsExactly(new Problem("extension.json", "Expected an object, found a list of 0."));
        assertThat(problems("")).hasSize(1);
        assertThat(problems("{\"id\": 1, \"id\": 2}")).hasSize(1);
        assertThat(problems("{} {}")).hasSize(1);
    }

    @Test
    void dataPackagesHaveNoCodeAndNoWishes() {
        assertThat(problems(Packages.MANIFEST.replace("\"extension\"", "\"data\"")))
                .extracting(Problem::place)
                .contains("extension.json#/module", "extension.json#/capabilities", "extension.json#/activation");
    }

    @Test
    void aGrammarMayAskForTheFoldersFilesAndForNothingElse() {
        var text = """
                {"schema": 1, "id": "me.reef", "name": "Reef", "version": "1.0.0", "api": "^0.1.0",
                 "description": "Reef.", "license": "MIT", "kind": "grammar", "module": "grammar.wasm",
                 "grammar": {"symbol": "reef"}, "activation": {"languages": ["reef"]},
                 "capabilities": [
                   {"capability": "workspace.read", "globs": ["*.reef"], "reason": "For symbols."}%s]}
                """;
        assertThat(problems(text.formatted(""))).isEmpty();
        var notices = ", {\"capability\": \"ui.notifications\", \"reason\": \"Why not.\"}";
        assertThat(problems(text.formatted(notices)))
                .containsExactly(new Problem(
                        "extension.json#/capabilities/1/capability",
                        "A grammar has no use for it; the only one is \"workspace.read\"."));
    }

    @Test
    void invisibleCharactersAreRefused() {
        assertThat(problems(Packages.MANIFEST.replace("Guest", "Gu\u202eest")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("U+202E"));
    }

    @ParameterizedTest
    @CsvSource({"202e", "200b", "001b", "0007", "000d", "fe0f", "2028"})
    void charactersThatAreHiddenBehindEscapesAreRefusedAtTheirPlace(String character) {
        assertThat(problems(Packages.MANIFEST.replace("To colour it.", "To \\u" + character + "colour it.")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place()).isEqualTo("extension.json#/capabilities/0/reason");
                    assertThat(problem.sentence()).containsIgnoringCase("U+" + character);
                });
    }
}

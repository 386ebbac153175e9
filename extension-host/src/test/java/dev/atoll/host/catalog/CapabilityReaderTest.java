package dev.atoll.host.catalog;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.capability.CapabilityRequest;
import dev.atoll.api.manifest.Glob;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.Problem;
import dev.atoll.api.manifest.SettingDefinition;
import dev.atoll.api.manifest.SettingValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/// What a manifest may ask for and set, and what it is told when it does so wrongly.
class CapabilityReaderTest {
    private final List<Problem> problems = new ArrayList<>();

    private Optional<Manifest> read(String capabilities, String settings) {
        int from = Packages.MANIFEST.indexOf("\"capabilities\"");
        int to = Packages.MANIFEST.indexOf("\"limits\"");
        var text = Packages.MANIFEST.substring(0, from) + "\"capabilities\": [" + capabilities + "], \"settings\": ["
                + settings + "], " + Packages.MANIFEST.substring(to);
        return ManifestReader.read(Packages.utf8(text), problems);
    }

    private static String request(CapabilityKind kind) {
        return "{\"capability\": \"" + kind.word() + "\", \"reason\": \"Because.\""
                + (kind.byLanguage() ? ", \"languages\": [\"json\"]" : "")
                + (kind.byGlob() ? ", \"globs\": [\"*.json\"]" : "") + "}";
    }

    @ParameterizedTest
    @EnumSource(CapabilityKind.class)
    void everyCapabilityIsReadWithItsFieldsAndItsReason(CapabilityKind kind) {
        var expected =
                Capability.of(kind, Set.of("json"), Set.of(Glob.parse("*.json").orElseThrow()));
        assertThat(read(request(kind), "").orElseThrow().capabilities())
                .containsExactly(new CapabilityRequest(expected, "Because."));
        assertThat(CapabilityKind.of(kind.word())).contains(kind);
    }

    @ParameterizedTest
    @EnumSource(CapabilityKind.class)
    void noCapabilityIsAskedForWithoutAReason(CapabilityKind kind) {
        assertThat(read(request(kind).replace(", \"reason\": \"Because.\"", ""), ""))
                .isEmpty();
        assertThat(problems)
                .containsExactly(
                        new Problem("extension.json#/capabilities/0/reason", "It is missing; a string is expected."));
        problems.clear();
        assertThat(read(request(kind).replace("Because.", "  "), "")).isEmpty();
        assertThat(problems)
                .containsExactly(
                        new Problem("extension.json#/capabilities/0/reason", "Expected a sentence, found \"  \"."));
    }

    @Test
    void capabilitiesThatNobodyKnowsAreRefusedByName() {
        for (var word : List.of("network", "documents.edit", "clipboard", "ui", "ui.windows", "*", "Documents.read")) {
            problems.clear();
            assertThat(read("{\"capability\": \"" + word + "\", \"reason\": \"Because.\"}", ""))
                    .isEmpty();
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.place()).isEqualTo("extension.json#/capabilities/0/capability");
                assertThat(problem.sentence())
                        .startsWith("Expected one of documents.read, ")
                        .endsWith("found \"" + word + "\".");
            });
        }
    }

    @Test
    void fieldsThatACapabilityDoesNotHaveAreRefused() {
        read("{\"capability\": \"ui.status\", \"globs\": [\"**\"], \"reason\": \"Because.\"}", "");
        assertThat(problems)
                .containsExactly(new Problem(
                        "extension.json#/capabilities/0/globs",
                        "The field is not known here. Known are: capability, reason."));
    }

    @Test
    void aCapabilityThatCannotBeNarrowedIsAskedForOnce() {
        var twice = request(CapabilityKind.PROGRESS) + ", " + request(CapabilityKind.PROGRESS);
        assertThat(read(twice, "")).isEmpty();
        assertThat(problems)
                .containsExactly(new Problem(
                        "extension.json#/capabilities/1/capability", "\"ui.progress\" is asked for twice."));
        problems.clear();
        var read = request(CapabilityKind.DOCUMENTS_READ);
        assertThat(read(read + ", " + read, "")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"boolean|true", "integer|-3", "number|2.5", "text|\"a\"", "texts|[\"a\", \"b\"]"})
    void settingsOfEveryTypeAreRead(String type, String byDefault) {
        var expected = switch (type) {
            case "boolean" -> new SettingValue.Truth(true);
            case "integer" -> new SettingValue.Whole(-3);
            case "number" -> new SettingValue.Real(2.5);
            case "text" -> new SettingValue.Text("a");
            default -> new SettingValue.Texts(List.of("a", "b"));
        };
        assertThat(read("", setting(type, byDefault)).orElseThrow().settings())
                .containsExactly(new SettingDefinition("printWidth", expected, List.of(), "What it does."));
    }

    private static String choice(String choices) {
        return "{\"name\": \"order\", \"type\": \"choice\", " + choices + ", \"description\": \"In which order.\"}";
    }

    @Test
    void theFirstOfTheChoicesIsTheDefault() {
        assertThat(read("", choice("\"choices\": [\"up\", \"down\"]"))
                        .orElseThrow()
                        .settings())
                .containsExactly(new SettingDefinition(
                        "order", new SettingValue.Text("up"), List.of("up", "down"), "In which order."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"choices\": [\"up\"]|choices|At least two different texts are expected, the first of which is the default.",
                "\"choices\": [\"a\", \"a\"]|choices|At least two different texts are expected, the first of which is the default.",
                "\"choices\": [\"a\", \"b\", 1]|choices/2|Expected a string, found the number 1.",
                "\"choices\": [\"a\", \"b\", \" \"]|choices/2|Expected some text, found \" \".",
                "\"choices\": [\"a\", \"b\"], \"default\": \"b\"|default|The first of the choices is the default; remove this field."
            })
    void choicesThatAreNoneAreRefused(String choices, String field, String sentence) {
        assertThat(read("", choice(choices))).isEmpty();
        assertThat(problems).containsExactly(new Problem("extension.json#/settings/0/" + field, sentence));
    }

    private static String setting(String type, String byDefault) {
        return "{\"name\": \"printWidth\", \"type\": \"" + type + "\", \"default\": " + byDefault
                + ", \"description\": \"What it does.\"}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "integer|2.5|default|Expected a whole number, found the number 2.5.",
                "integer|\"2\"|default|Expected a whole number, found the string \"2\".",
                "boolean|1|default|Expected true or false, found the number 1.",
                "texts|[1]|default/0|Expected a string, found the number 1.",
                "text|null|default|Expected a string, found null.",
                "object|{}|type|Expected one of boolean, integer, number, text, texts, choice, found \"object\"."
            })
    void aDefaultOfAnotherTypeIsRefused(String type, String byDefault, String field, String sentence) {
        assertThat(read("", setting(type, byDefault))).isEmpty();
        assertThat(problems).containsExactly(new Problem("extension.json#/settings/0/" + field, sentence));
    }

    @Test
    void settingsNeedANameOfTheirOwnADefaultAndADescription() {
        assertThat(read("", setting("text", "\"\"") + ", " + setting("text", "\"\"")))
                .isEmpty();
        assertThat(problems)
                .extracting(Problem::sentence)
                .containsExactly("The setting \"printWidth\" is there twice.");
        problems.clear();
        assertThat(read("", "{\"name\": \"Print width\", \"type\": \"text\", \"description\": \" \"}"))
                .isEmpty();
        assertThat(problems)
                .extracting(Problem::sentence)
                .containsExactly(
                        "Expected a name such as \"printWidth\", found \"Print width\".",
                        "Expected a sentence, found \" \".",
                        "It is missing; a value of the setting's type is expected.");
    }
}

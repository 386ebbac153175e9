package dev.atoll.app.settings;

import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/// What the user sets about language features.
final class FeatureSettingsTest {
    private static FeatureSettings parse(String json) {
        return FeatureSettings.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNotSetIsAsUsual() {
        assertThat(parse("{}")).isEqualTo(FeatureSettings.standard());
        assertThat(FeatureSettings.standard().formatOnSave()).isFalse();
    }

    @Test
    void rulersAreColumns() {
        assertThat(parse("{\"editor\": {\"rulers\": [80, 120]}}").rulers()).containsExactly(80, 120);
        FeatureSettings wrong = parse("{\"editor\": {\"rulers\": [0, 80, \"x\"], \"whiteSpace\": 1}}");
        assertThat(wrong.rulers()).containsExactly(80);
        assertThat(wrong.problems())
                .containsExactly(
                        "editor/whiteSpace is neither true nor false.",
                        "editor/rulers is no list of columns from 1 to 1000.");
        assertThat(parse("{\"editor\": {\"rulers\": 80}}").problems()).hasSize(1);
    }

    @Test
    void linesAreWrappedAsSet() {
        assertThat(FeatureSettings.standard().wrapping()).isEqualTo(new LineWrapping(LineWrapping.Which.PROSE, 0));
        assertThat(parse("{\"editor\": {\"wrap\": \"always\", \"wrapColumn\": 80}}")
                        .wrapping())
                .isEqualTo(new LineWrapping(LineWrapping.Which.ALWAYS, 80));
        FeatureSettings wrong = parse("{\"editor\": {\"wrap\": true, \"wrapColumn\": 3}}");
        assertThat(wrong.wrapping()).isEqualTo(FeatureSettings.standard().wrapping());
        assertThat(wrong.problems())
                .containsExactly(
                        "editor/wrap is neither never nor prose nor always.",
                        "editor/wrapColumn is neither 0 nor a column from 20 to 1000.");
    }

    @Test
    void switchesAndPreferencesAreRead() {
        FeatureSettings settings = parse("""
            {"editor": {"formatOnSave": true, "inlayHints": false},
             "prefer": {"formatting": {"json": "a.b", "*": ["c.d", "a.b"]}}}\
            """);
        assertThat(settings.formatOnSave()).isTrue();
        assertThat(settings.inlayHints()).isFalse();
        assertThat(settings.codeLens()).isTrue();
        assertThat(settings.prefer())
                .isEqualTo(Map.of(
                        Feature.FORMATTING,
                        Map.of(
                                "json",
                                List.of(new ExtensionId("a.b")),
                                "*",
                                List.of(new ExtensionId("c.d"), new ExtensionId("a.b")))));
    }

    @Test
    void stepsBeforeSavingAreReadInTheirOrder() {
        FeatureSettings settings = parse("""
            {"onSave": {"json": ["format", "a.b", "a.c/sort", {"filter": "a.c/sort", "with": {"Order": "Up"}}, "trim"],
                        "*": "trim"}}\
            """);
        assertThat(settings.problems()).isEmpty();
        assertThat(settings.onSave("json"))
                .containsExactly(
                        new SaveStep.Format(Optional.empty()),
                        new SaveStep.Format(Optional.of(new ExtensionId("a.b"))),
                        new SaveStep.Filter(new ExtensionId("a.c"), "sort", Map.of()),
                        new SaveStep.Filter(new ExtensionId("a.c"), "sort", Map.of("Order", "Up")),
                        new SaveStep.Trim());
        assertThat(settings.onSave("toml")).containsExactly(new SaveStep.Trim());
        assertThat(parse("{\"editor\": {\"formatOnSave\": true}}").onSave("toml"))
                .containsExactly(new SaveStep.Format(Optional.empty()));
        assertThat(FeatureSettings.standard().onSave("toml")).isEmpty();
    }

    @Test
    void stepsThatAreNoneAreTold() {
        for (String wrong : List.of(
                "\"shine\"",
                "3",
                "\"a.b/\"",
                "{\"filter\": \"a\"}",
                "{\"with\": {}}",
                "{\"filter\": \"a.b/c\", \"with\": {\"x\": 1}}",
                "{\"filter\": \"a.b/c\", \"and\": {}}")) {
            FeatureSettings settings = parse("{\"onSave\": {\"json\": [\"trim\", " + wrong + "]}}");
            assertThat(settings.onSave("json")).as(wrong).containsExactly(new SaveStep.Trim());
            assertThat(settings.problems())
                    .as(wrong)
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .startsWith("onSave/json has a step that is neither");
        }
    }

    @Test
    void whatIsSaidOfALanguageCountsInsteadOfWhatIsSaidOfAll() {
        FeatureSettings settings = parse("""
            {"editor": {"linkedEditing": false},
             "off": {"hover": {"*": "a.b", "json": ["c.d"]}}}\
            """);
        assertThat(settings.linkedEditing()).isFalse();
        assertThat(settings.off(Feature.HOVER, "json")).containsExactly(new ExtensionId("c.d"));
        assertThat(settings.off(Feature.HOVER, "toml")).containsExactly(new ExtensionId("a.b"));
        assertThat(settings.off(Feature.COMPLETION, "json")).isEmpty();
    }

    @Test
    void whatIsAnExtensionsOwnCannotBeChosen() {
        FeatureSettings settings = parse("""
            {"off": {"commands": {"*": "a.b"}}}\
            """);
        assertThat(settings.off()).isEmpty();
        assertThat(settings.problems())
                .containsExactly("off/commands is each extension's own, so there is nothing to choose.");
    }

    @Test
    void whatCannotBeReadIsToldAndLeftOut() {
        FeatureSettings settings = parse("""
            {"editor": {"codeLens": 3}, "prefer": {"cooking": {}, "hover": {"json": ["no id", 4, "a.b"]}}}\
            """);
        assertThat(settings.codeLens()).isTrue();
        assertThat(settings.prefer()).isEqualTo(Map.of(Feature.HOVER, Map.of("json", List.of(new ExtensionId("a.b")))));
        assertThat(settings.problems())
                .containsExactly(
                        "editor/codeLens is neither true nor false.",
                        "prefer/cooking names no feature.",
                        "prefer/hover/json is neither an extension's name nor a list of them.",
                        "prefer/hover/json is neither an extension's name nor a list of them.");
    }
}

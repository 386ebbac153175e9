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

/// Which extensions the user wants for which feature.
final class FeatureSettingsTest {
    private static FeatureSettings parse(String json) {
        return FeatureSettings.of(SettingsTree.of(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void preferencesAreRead() {
        FeatureSettings settings = parse("""
            {"prefer": {"formatting": {"json": "a.b", "*": ["c.d", "a.b"]}}}\
            """);
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
        assertThat(settings.listed("json").orElseThrow())
                .containsExactly(
                        new SaveStep.Format(Optional.empty()),
                        new SaveStep.Format(Optional.of(new ExtensionId("a.b"))),
                        new SaveStep.Filter(new ExtensionId("a.c"), "sort", Map.of()),
                        new SaveStep.Filter(new ExtensionId("a.c"), "sort", Map.of("Order", "Up")),
                        new SaveStep.Trim());
        assertThat(settings.listed("toml").orElseThrow()).containsExactly(new SaveStep.Trim());
        assertThat(parse("{}").listed("toml")).isEmpty();
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
            assertThat(settings.listed("json").orElseThrow()).as(wrong).containsExactly(new SaveStep.Trim());
            assertThat(settings.problems())
                    .as(wrong)
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .startsWith("onSave/json has a step that is neither");
        }
    }

    @Test
    void whatIsSaidOfALanguageCountsInsteadOfWhatIsSaidOfAll() {
        FeatureSettings settings = parse("""
            {"off": {"hover": {"*": "a.b", "json": ["c.d"]}}}\
            """);
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
            {"prefer": {"cooking": {}, "hover": {"json": ["no id", 4, "a.b"]}}}\
            """);
        assertThat(settings.prefer()).isEqualTo(Map.of(Feature.HOVER, Map.of("json", List.of(new ExtensionId("a.b")))));
        assertThat(settings.problems())
                .containsExactly(
                        "prefer/cooking names no feature.",
                        "prefer/hover/json is neither an extension's name nor a list of them.",
                        "prefer/hover/json is neither an extension's name nor a list of them.");
    }
}

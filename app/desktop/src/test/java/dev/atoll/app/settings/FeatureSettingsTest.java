package dev.atoll.app.settings;

import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

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

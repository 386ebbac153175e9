package dev.atoll.app.settings;

import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.provider.ExtensionId;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/// What the user says about extensions is read from the settings and written back beside all else.
class ExtensionChoicesTest {
    private static final ExtensionId JSON = new ExtensionId("atoll.json");
    private static final ExtensionId TODO = new ExtensionId("atoll.todo");

    private static ExtensionChoices parsed(String text) {
        return ExtensionChoices.of(SettingsTree.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void allIsRead() {
        ExtensionChoices choices = parsed("""
            {"extensions": {
              "off": ["atoll.json"],
              "offIn": {"/home/me/notes": ["atoll.todo"]},
              "refused": {"atoll.todo": ["ui.panels", "ui.status"]}}}
            """);
        assertThat(choices.problems()).isEmpty();
        assertThat(choices.off()).containsExactly(JSON);
        assertThat(choices.offIn(Path.of("/home/me/notes"))).containsExactly(TODO);
        assertThat(choices.offIn(Path.of("/home/me"))).isEmpty();
        assertThat(choices.refused())
                .isEqualTo(Map.of(TODO, Set.of(CapabilityKind.PANELS, CapabilityKind.STATUS_ITEMS)));
    }

    @Test
    void nothingIsSaidByNoFileAndByABrokenOne() {
        for (String text : new String[] {"", "{}", "{", "[]", "{\"extensions\": 3}"}) {
            ExtensionChoices choices = parsed(text);
            assertThat(choices.off()).isEmpty();
            assertThat(choices.offIn()).isEmpty();
            assertThat(choices.refused()).isEmpty();
        }
    }

    @Test
    void whatIsWrongIsToldAndTheRestHolds() {
        ExtensionChoices choices = parsed("""
            {"extensions": {
              "off": ["atoll.json", "No Id"],
              "offIn": {"/notes": "atoll.json"},
              "refused": {"atoll.todo": ["ui.panels", "fly"], "Nobody": ["ui.status"]}}}
            """);
        assertThat(choices.off()).containsExactly(JSON);
        assertThat(choices.refused()).isEqualTo(Map.of(TODO, Set.of(CapabilityKind.PANELS)));
        assertThat(choices.problems())
                .containsExactlyInAnyOrder(
                        "extensions/off names no extension: No Id.",
                        "extensions/offIn//notes is no list.",
                        "extensions/refused names no extension: Nobody.",
                        "extensions/refused/atoll.todo names no capability: fly.");
    }

    @Test
    void changesKeepWhatElseIsInTheFile() {
        byte[] before =
                "{\"extensions\": {\"off\": [\"atoll.words\"]}, \"editor\": {}}".getBytes(StandardCharsets.UTF_8);
        byte[] off = ExtensionChoices.of(SettingsTree.of(before))
                .turned(JSON, false)
                .in(before)
                .orElseThrow();
        byte[] here = ExtensionChoices.of(SettingsTree.of(off))
                .turnedIn(Path.of("/notes"), TODO, false)
                .in(off)
                .orElseThrow();
        byte[] refused = ExtensionChoices.refusing(TODO, Set.of(CapabilityKind.PANELS))
                .in(here)
                .orElseThrow();
        ExtensionChoices choices = ExtensionChoices.of(SettingsTree.of(refused));
        assertThat(choices.off()).containsExactlyInAnyOrder(JSON, new ExtensionId("atoll.words"));
        assertThat(choices.offIn(Path.of("/notes"))).containsExactly(TODO);
        assertThat(choices.refused()).containsOnlyKeys(TODO);
        assertThat(new String(refused, StandardCharsets.UTF_8)).contains("\"editor\"");
        byte[] on = choices.turned(JSON, true).in(refused).orElseThrow();
        assertThat(ExtensionChoices.of(SettingsTree.of(on)).off()).containsExactly(new ExtensionId("atoll.words"));
    }
}

package dev.atoll.app.settings;

import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

final class SettingsChangeTest {
    private static final SettingsChange NO_HINTS = Settings.INLAY_HINTS.to(false, Scope.USER);

    @TempDir
    Path folder;

    private static String changed(String file, SettingsChange change) {
        return new String(change.in(file.getBytes(StandardCharsets.UTF_8)).orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void aFileThatIsNotThereIsBegun() {
        assertThat(changed("", NO_HINTS)).isEqualTo("""
            {
              "editor": {"inlayHints": false}
            }
            """);
    }

    @Test
    void aValueIsReplacedWhereItStandsAndAllElseKeepsItsBytes() {
        assertThat(changed("{ \"x\" :[1,  \"}\\\"\"],\"editor\":{\"inlayHints\" : true }}", NO_HINTS))
                .isEqualTo("{ \"x\" :[1,  \"}\\\"\"],\"editor\":{\"inlayHints\" : false }}");
    }

    @Test
    void aNewMemberHasALineOfItsOwnWhereOthersHave() {
        assertThat(changed("{\n    \"editor\": {\n        \"codeLens\": true\n    }\n}\n", NO_HINTS))
                .isEqualTo(
                        "{\n    \"editor\": {\n        \"codeLens\": true,\n        \"inlayHints\": false\n    }\n}\n");
        assertThat(changed("{\"editor\": {\"codeLens\": true}}", NO_HINTS))
                .isEqualTo("{\"editor\": {\"codeLens\": true, \"inlayHints\": false}}");
        assertThat(changed("{\n  \"editor\": { }\n}", NO_HINTS))
                .isEqualTo("{\n  \"editor\": {\n    \"inlayHints\": false\n  }\n}");
    }

    @Test
    void whatIsNoObjectMakesRoomForOne() {
        assertThat(changed("{\"editor\": 3, \"x\": -1.5e3}", NO_HINTS))
                .isEqualTo("{\"editor\": {\"inlayHints\": false}, \"x\": -1.5e3}");
    }

    @Test
    void ofSeveralMembersOfOneNameTheOneThatCountsIsReplaced() {
        assertThat(changed("{\"editor\": {\"inlayHints\": 1, \"inlayHints\": 2}}", NO_HINTS))
                .isEqualTo("{\"editor\": {\"inlayHints\": 1, \"inlayHints\": false}}");
    }

    @Test
    void whatIsChosenIsReadAgain() {
        String file = changed(
                "",
                SettingsChange.prefer(Feature.HOVER, "json", List.of(new ExtensionId("a.b"), new ExtensionId("c.d"))));
        file = changed(file, SettingsChange.off(Feature.HOVER, "*", List.of(new ExtensionId("e.f"))));
        FeatureSettings settings = FeatureSettings.of(SettingsTree.of(file.getBytes(StandardCharsets.UTF_8)));
        assertThat(settings.problems()).isEmpty();
        assertThat(settings.first(Feature.HOVER, "json"))
                .containsExactly(new ExtensionId("a.b"), new ExtensionId("c.d"));
        assertThat(settings.off(Feature.HOVER, "toml")).containsExactly(new ExtensionId("e.f"));
    }

    @Test
    void aFileThatIsNoJsonIsLeftAsItIsAndTheUserIsTold() throws IOException {
        SettingsFile file = new SettingsFile(folder.resolve("settings.json"), Workspace.local());
        Files.writeString(file.path(), "{\"mine\": ");
        assertThat(file.keep(NO_HINTS)).get().asString().contains("is not valid JSON");
        assertThat(file.path()).hasContent("{\"mine\": ");
        Files.writeString(file.path(), "[]");
        assertThat(file.keep(NO_HINTS)).isPresent();
        assertThat(file.path()).hasContent("[]");
    }

    @Test
    void aChoiceIsKeptInAFolderThatIsNotThereYet() throws IOException {
        SettingsFile file = new SettingsFile(folder.resolve("config/settings.json"), Workspace.local());
        assertThat(file.read()).isEmpty();
        assertThat(file.keep(NO_HINTS)).isEqualTo(Optional.empty());
        assertThat(SettingsTree.of(file.read()).get(Settings.INLAY_HINTS, Scope.USER))
                .isFalse();
    }

    @Test
    void commentsAndLastCommasStayWhereTheyAre() {
        assertThat(changed("""
            // mine
            {
              // looks } "
              "editor": {
                "codeLens": true, // above
              }, /* end */
            }
            """, NO_HINTS)).isEqualTo("""
            // mine
            {
              // looks } "
              "editor": {
                "codeLens": true, // above
                "inlayHints": false,
              }, /* end */
            }
            """);
        assertThat(changed("""
            {
              "editor": {
                "codeLens": true // above
              }
            }
            """, NO_HINTS)).isEqualTo("""
            {
              "editor": {
                "codeLens": true, // above
                "inlayHints": false
              }
            }
            """);
        assertThat(changed("{\n  // nothing yet\n}\n", NO_HINTS))
                .isEqualTo("{\n  // nothing yet\n  \"editor\": {\"inlayHints\": false}\n}\n");
    }

    private static String reset(String file) {
        return changed(file, Settings.INLAY_HINTS.away(Scope.USER));
    }

    @Test
    void whatIsTakenAwayTakesItsCommaAlong() {
        assertThat(reset("{\"editor\": {\"a\": 1, \"inlayHints\": false, \"b\": 2}}"))
                .isEqualTo("{\"editor\": {\"a\": 1, \"b\": 2}}");
        assertThat(reset("{\"editor\": {\"inlayHints\": false, \"b\": 2}}")).isEqualTo("{\"editor\": {\"b\": 2}}");
        assertThat(reset("{\"editor\": {\"a\": 1, \"inlayHints\": false}}")).isEqualTo("{\"editor\": {\"a\": 1}}");
        assertThat(reset("{\n  \"editor\": {\n    \"a\": 1,\n    \"inlayHints\": false,\n  },\n}\n"))
                .isEqualTo("{\n  \"editor\": {\n    \"a\": 1,\n  },\n}\n");
    }

    @Test
    void whatWouldBeLeftEmptyGoesAlong() {
        assertThat(reset("{\"x\": 1, \"editor\": {\"inlayHints\": false}}")).isEqualTo("{\"x\": 1}");
        assertThat(reset("{\n  \"editor\": {\"inlayHints\": false},\n  \"x\": 1\n}"))
                .isEqualTo("{\n  \"x\": 1\n}");
        assertThat(reset("{\"editor\": {\"inlayHints\": false}}")).isEqualTo("{}");
        String deep = changed("", Settings.TRIM.to(true, Scope.of(folder).ofLanguage("python")));
        assertThat(changed(deep, Settings.TRIM.away(Scope.of(folder).ofLanguage("python")))
                        .strip())
                .isEqualTo("{}");
    }

    @Test
    void whatIsNotThereCannotBeTakenAway() {
        for (String file : List.of("{}", "{\"editor\": {}}", "{\"editor\": 3}", "{\"editor\": {\"codeLens\": true}}")) {
            assertThat(reset(file)).isEqualTo(file);
        }
    }
}

package dev.atoll.app.settings;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/// What holds of a setting, and for what.
final class SettingsTreeTest {
    private static final Path REEF = Path.of("/home/me/reef");

    private static SettingsTree of(String json) {
        return SettingsTree.of(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNotSetIsAsUsual() {
        for (String file : List.of("", "{}", "no JSON", "[]", "{\"editor\": 3}")) {
            for (Setting<?> setting : Settings.all()) {
                assertThat((Object) of(file).get(setting, Scope.USER))
                        .as(setting.place())
                        .isEqualTo(setting.shape().usual());
            }
        }
    }

    @Test
    void eachHasAPlaceOfItsOwnAndAValueThatItCanHave() {
        Set<String> places = new HashSet<>();
        for (Setting<?> setting : Settings.all()) {
            assertThat(places.add(setting.place())).as(setting.place()).isTrue();
            assertThat(setting.title()).matches("[A-Z].*[a-z]");
            assertThat(setting.description()).matches("[A-Z].*\\.");
            roundTrip(setting);
        }
        assertThat(places).contains("editor/wrap", "files/hotExit", "look/theme", "keys/preset");
    }

    private static <T> void roundTrip(Setting<T> setting) {
        SettingsTree set = SettingsTree.none()
                .with(setting.to(setting.shape().usual(), Scope.USER))
                .orElseThrow();
        assertThat(set.problems()).isEmpty();
        assertThat(set.isSet(setting, Scope.USER)).isTrue();
        assertThat(set.get(setting, Scope.USER)).isEqualTo(setting.shape().usual());
    }

    @Test
    void theNarrowestScopeCountsAndALanguageMoreThanAFolder() {
        SettingsTree tree = of("""
            {"editor": {"fontSize": 10},
             "languages": {"python": {"editor": {"fontSize": 11, "wrapColumn": 79}}},
             "folders": {"/home/me/reef": {
               "editor": {"fontSize": 12, "wrapColumn": 90, "lineBlame": true},
               "languages": {"toml": {"editor": {"fontSize": 13}}}}}}
            """);
        Scope reef = Scope.of(REEF);
        assertThat(tree.problems()).isEmpty();
        assertThat(tree.get(Settings.FONT_SIZE, Scope.USER)).isEqualTo(10);
        assertThat(tree.get(Settings.FONT_SIZE, Scope.USER.ofLanguage("python")))
                .isEqualTo(11);
        assertThat(tree.get(Settings.FONT_SIZE, reef)).isEqualTo(12);
        assertThat(tree.get(Settings.FONT_SIZE, reef.ofLanguage("toml"))).isEqualTo(13);
        assertThat(tree.get(Settings.FONT_SIZE, reef.ofLanguage("python"))).isEqualTo(11);
        assertThat(tree.get(Settings.FONT_SIZE, reef.ofLanguage("rust"))).isEqualTo(12);
        assertThat(tree.get(Settings.WRAP_COLUMN, reef.ofLanguage("python"))).isEqualTo(79);
        assertThat(tree.get(Settings.LINE_BLAME, reef.ofLanguage("python"))).isTrue();
        assertThat(tree.get(Settings.LINE_BLAME, Scope.of(Path.of("/home/me/other"))))
                .isFalse();
        assertThat(tree.where(Settings.WRAP_COLUMN, reef.ofLanguage("rust"))).contains(reef);
        assertThat(tree.where(Settings.CODE_LENS, reef)).isEmpty();
    }

    @Test
    void whatIsOneForEverythingCannotBeSetForLess() {
        SettingsTree tree = of("""
            {"languages": {"json": {"files": {"hotExit": false}}},
             "folders": {"/home/me/reef": {"look": {"theme": "atoll-kelp"},
               "languages": {"json": {"updates": {"waitHours": 1}}}}}}
            """);
        Scope scope = Scope.of(REEF).ofLanguage("json");
        assertThat(tree.get(Settings.HOT_EXIT, scope)).isTrue();
        assertThat(tree.get(Settings.THEME, scope)).isEqualTo("system");
        assertThat(tree.problems())
                .containsExactly(
                        "languages/json/files/hotExit cannot be set for one folder or language alone.",
                        "folders//home/me/reef/look/theme cannot be set for one folder or language alone.",
                        "folders//home/me/reef/languages/json/updates/waitHours cannot be set for one folder or"
                                + " language alone.");
    }

    @Test
    void whatCannotBeReadIsToldAndCountsAsNotSet() {
        SettingsTree tree = of("""
            {"editor": {"codeLens": 3, "wrap": true, "wrapColumn": 3, "rulers": [0, 80, "x"], "fontSize": 14.5},
             "files": {"autoSave": "often"},
             "look": {"theme": 3},
             "folders": {"/home/me/reef": {"editor": {"codeLens": "no"}}}}
            """);
        assertThat(tree.get(Settings.CODE_LENS, Scope.of(REEF))).isTrue();
        assertThat(tree.get(Settings.WRAP, Scope.USER)).isEqualTo(LineWrapping.PROSE);
        assertThat(tree.get(Settings.WRAP_COLUMN, Scope.USER)).isZero();
        assertThat(tree.get(Settings.RULERS, Scope.USER)).containsExactly(80);
        assertThat(tree.get(Settings.AUTO_SAVE, Scope.USER)).isEqualTo(AutoSave.OFF);
        assertThat(tree.problems())
                .containsExactlyInAnyOrder(
                        "editor/codeLens is neither true nor false.",
                        "editor/wrap is none of never, prose, always.",
                        "editor/wrapColumn is neither 0 nor a column from 20 to 1000.",
                        "editor/rulers is no list of columns from 1 to 1000.",
                        "editor/fontSize is not a size from 6 to 72.",
                        "files/autoSave is none of off, afterPause, onFocusChange.",
                        "look/theme is not the name of a theme.",
                        "folders//home/me/reef/editor/codeLens is neither true nor false.");
    }

    @Test
    void aWholeNumberIsOneHoweverItIsWritten() {
        SettingsTree tree = of("""
            {"editor": {"fontSize": 14.0, "rulers": [80, 1.2e2], "wrapColumn": 0.0}, "updates": {"waitHours": 1e999999999}}
            """);
        assertThat(tree.get(Settings.FONT_SIZE, Scope.USER)).isEqualTo(14);
        assertThat(tree.get(Settings.RULERS, Scope.USER)).containsExactly(80, 120);
        assertThat(tree.isSet(Settings.WRAP_COLUMN, Scope.USER)).isTrue();
        assertThat(tree.problems()).singleElement().asString().startsWith("updates/waitHours is not a whole number");
    }

    @Test
    void commentsAndLastCommasAreRead() {
        SettingsTree tree = of("""
            // mine
            {"editor": {"rulers": [80, 120,], /* two */ "lineBlame": true,},}
            """);
        assertThat(tree.problems()).isEmpty();
        assertThat(tree.get(Settings.RULERS, Scope.USER)).containsExactly(80, 120);
        assertThat(tree.get(Settings.LINE_BLAME, Scope.USER)).isTrue();
    }

    @Test
    void aFileThatIsNoObjectIsToldWithItsLine() {
        assertThat(of("{\n  \"editor\": \n").problems())
                .singleElement()
                .asString()
                .startsWith("settings.json is not valid JSON, in line 3: ");
        assertThat(of("[]").problems()).containsExactly("settings.json is not an object in braces.");
        assertThat(of("[]").with(Settings.TRIM.to(true, Scope.USER))).isEqualTo(Optional.empty());
    }

    @Test
    void switchesTurnWhereTheyAreSet() {
        UserChoices choices = UserChoices.passing(of("""
            {"editor": {"codeLens": false},
             "folders": {"/home/me/reef": {"editor": {"codeLens": true}}}}\
            """));
        Scope reef = Scope.of(REEF).ofLanguage("json");
        var _ = choices.choose(choices.turn(Settings.CODE_LENS, reef));
        assertThat(choices.get(Settings.CODE_LENS, reef)).isFalse();
        assertThat(choices.tree().text()).contains("\"/home/me/reef\": {\"editor\": {\"codeLens\": false}}");
        var _ = choices.choose(choices.turn(Settings.INLAY_HINTS, reef));
        assertThat(choices.get(Settings.INLAY_HINTS, Scope.USER)).isFalse();
    }
}

package dev.atoll.app.settings;

import dev.atoll.api.capability.LimitRequest;
import dev.atoll.api.manifest.Activation;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.PackageKind;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.manifest.SettingDefinition;
import dev.atoll.api.manifest.SettingValue;
import dev.atoll.api.manifest.Triggers;
import dev.atoll.api.manifest.VersionRange;
import dev.atoll.api.provider.ExtensionId;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class ExtensionSettingsTest {
    private static final ExtensionId TOY = new ExtensionId("test.toy");

    private static ExtensionSettings parse(String json) {
        return ExtensionSettings.of(SettingsTree.of(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void valuesOfEveryTypeAreRead() {
        ExtensionSettings settings = parse("""
                {"extensions": {"test.toy": {"a": true, "b": 3, "c": 2.5, "d": "x", "e": ["x", "y"], "f": [],
                 "h": 3.0}}}""");
        assertThat(settings.problems()).isEmpty();
        assertThat(settings.value(TOY, "a")).contains(new SettingValue.Truth(true));
        assertThat(settings.value(TOY, "b")).contains(new SettingValue.Whole(3));
        assertThat(settings.value(TOY, "c")).contains(new SettingValue.Real(2.5));
        assertThat(settings.value(TOY, "d")).contains(new SettingValue.Text("x"));
        assertThat(settings.value(TOY, "e")).contains(new SettingValue.Texts(List.of("x", "y")));
        assertThat(settings.value(TOY, "f")).contains(new SettingValue.Texts(List.of()));
        assertThat(settings.value(TOY, "g")).isEmpty();
        assertThat(settings.value(TOY, "h")).contains(new SettingValue.Whole(3));
        assertThat(settings.value(new ExtensionId("test.other"), "a")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsLeftOutAndTold() {
        ExtensionSettings settings =
                parse("{\"extensions\": {\"test.toy\": {\"a\": null, \"b\": [1], \"c\": {}, \"d\": 1}}}");
        assertThat(settings.problems())
                .hasSize(3)
                .allSatisfy(problem ->
                        assertThat(problem).startsWith("extensions/test.toy/").endsWith("."));
        assertThat(settings.value(TOY, "d")).contains(new SettingValue.Whole(1));
        for (String other : List.of("{}", "[]", "3", "{\"extensions\": []}", "{\"extensions\": {\"test.toy\": 1}}")) {
            assertThat(parse(other).value(TOY, "a")).as(other).isEmpty();
        }
        assertThat(parse("{").value(TOY, "a")).isEmpty();
    }

    @Test
    void whatAnExtensionDoesNotDeclareIsTold() {
        Manifest manifest = new Manifest(
                TOY,
                new SemanticVersion(1, 0, 0, ""),
                VersionRange.parse("^0.1.0").orElseThrow(),
                new Manifest.About("Toy", "A toy.", "MIT", Optional.empty(), List.of()),
                PackageKind.EXTENSION,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Set.of(),
                Activation.NEVER,
                List.of(),
                List.of(),
                LimitRequest.NONE,
                List.of(
                        new SettingDefinition("width", new SettingValue.Whole(80), List.of(), "How wide."),
                        new SettingDefinition("order", new SettingValue.Text("up"), List.of("up", "down"), "How.")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Triggers.NONE);
        assertThat(parse("{\"extensions\": {\"test.toy\": {\"width\": 100, \"order\": \"down\"}}}")
                        .misfits(manifest))
                .isEmpty();
        assertThat(parse("{\"extensions\": {\"test.toy\": {\"width\": \"wide\", \"order\": \"in\", \"owl\": 1}}}")
                        .misfits(manifest))
                .containsExactlyInAnyOrder(
                        "Toy: The setting \"width\" is set to a value of the type text; integer is expected, so the"
                                + " default holds.",
                        "Toy: The setting \"order\" is set to \"in\"; one of \"up\", \"down\" is expected, so the"
                                + " default holds.",
                        "Toy: There is no setting \"owl\".");
        assertThat(parse("{\"extensions\": {\"test.other\": {\"owl\": 1}}}").misfits(manifest))
                .isEmpty();
    }

    @Test
    void settingsLieInTheUsersOwnFolder() {
        Map<String, String> environment = Map.of("XDG_CONFIG_HOME", "/conf");
        Map<String, String> properties = Map.of("user.home", "/home/x", "os.name", "Linux");
        OwnFolders folders = OwnFolders.find(environment::get, name -> properties.getOrDefault(name, ""));
        assertThat(folders.config()).isEqualTo(Path.of("/conf/atoll"));
        assertThat(Optional.of(OwnFolders.find(_ -> null, name -> properties.getOrDefault(name, ""))
                        .config()))
                .contains(Path.of("/home/x/.config/atoll"));
    }
}

package dev.atoll.app.settings;

import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.host.RegistrySource;
import dev.atoll.host.UpdateRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/// What the user set about registries and updates.
class RegistrySettingsTest {
    /// A key that minisign's documentation uses.
    private static final String KEY = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";

    @TempDir
    private Path folder;

    private static RegistrySettings parsed(String json) {
        return RegistrySettings.of(SettingsTree.of(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whereNothingIsSetNothingIsAskedAndUpdatesWaitThreeDays() {
        assertThat(parsed("").sources()).isEmpty();
        assertThat(parsed("{}").rules()).isEqualTo(new UpdateRules(true, Duration.ofDays(3), Set.of()));
        assertThat(parsed("{}").problems()).isEmpty();
    }

    @Test
    void registriesStayInTheirOrder() {
        List<RegistrySource> sources = List.of(
                new RegistrySource("reef", "https://example.org/", KEY), new RegistrySource("a", "/srv/reef", KEY));
        byte[] file = RegistrySettings.of(sources)
                .in("{\n  \"editor\": {}\n}\n".getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        assertThat(RegistrySettings.of(SettingsTree.of(file)).problems()).isEmpty();
        assertThat(RegistrySettings.of(SettingsTree.of(file)).sources()).isEqualTo(sources);
    }

    @Test
    void whatCannotBeReadIsToldAndMakesNothingComeSooner() {
        RegistrySettings settings =
                parsed("{\"registries\": [{\"name\": \"a\", \"address\": \"http://example.org\", \"key\": \"" + KEY
                        + "\"}, 7], \"updates\": {\"automatic\": \"yes\", \"waitHours\": -1, \"off\": [\"a.b\","
                        + " \"ab\"]}}");
        assertThat(settings.sources())
                .hasSize(2)
                .allSatisfy(source -> assertThat(source.problem()).isPresent());
        assertThat(settings.rules())
                .isEqualTo(new UpdateRules(false, Duration.ofDays(3), Set.of(new ExtensionId("a.b"))));
        assertThat(settings.problems()).hasSize(3);
        assertThat(parsed("{").problems()).hasSize(1);
    }

    @Test
    void aFolderThatIsOpenedNamesNoRegistry() throws IOException {
        Path project = folder.resolve("project");
        Path settingsFolder = Files.createDirectories(project.resolve(".atoll"));
        Files.writeString(
                settingsFolder.resolve("settings.json"),
                "{\"registries\": [{\"name\": \"evil\", \"address\": \"https://example.org\", \"key\": \"" + KEY
                        + "\"}], \"updates\": {\"waitHours\": 0}}");
        Workspace workspace = Workspace.local();
        workspace.openFolder().show(project);
        OwnFolders own = OwnFolders.find(_ -> null, name -> name.equals("atoll.home") ? folder + "/own" : "");
        RegistrySettings settings = RegistrySettings.of(
                SettingsTree.of(SettingsFile.in(own, workspace).read()));
        assertThat(settings.sources()).isEmpty();
        assertThat(settings.rules()).isEqualTo(UpdateRules.usual());
    }
}

package dev.atoll.app.settings;

import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.words.Words;
import dev.atoll.host.RegistrySource;
import dev.atoll.host.UpdateRules;
import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the user set about registries and updates in `settings.json`: `{"registries": [{"name": "reef", "address":
/// "https://…", "key": "RWQ…"}], "updates": {"automatic": true, "waitHours": 72, "off": ["publisher.name"]}}`. The
/// first
/// registry that has an extension counts.
///
/// @param sources the registries, in the order in which they are asked; also those that are wrong
/// @param rules what is updated without being asked, and when
/// @param problems what could not be read, as sentences for the user
public record RegistrySettings(List<RegistrySource> sources, UpdateRules rules, List<String> problems) {
    /// Copies the lists.
    public RegistrySettings {
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
    }

    /// What a file says. Whatever cannot be read is told; registries tell themselves what is wrong with them.
    public static RegistrySettings of(SettingsTree file) {
        List<String> problems = new ArrayList<>();
        file.broken().ifPresent(_ -> problems.add(Words.of("settings.the-settings-are-not-valid")));
        Stream.of(Settings.UPDATES_AUTOMATIC, Settings.UPDATES_WAIT)
                .forEach(setting -> file.problem(setting).ifPresent(problems::add));
        return new RegistrySettings(sources(file.root().path("registries"), problems), rules(file, problems), problems);
    }

    private static List<RegistrySource> sources(JsonNode list, List<String> problems) {
        List<RegistrySource> sources = new ArrayList<>();
        if (!list.isMissingNode() && !list.isArray()) {
            problems.add(Words.of("settings.registries-is-no-list"));
        }
        // one that is wrong keeps its place: what lies behind it must not be taken for what it may have
        for (JsonNode one : list) {
            sources.add(new RegistrySource(
                    one.path("name").asString(""),
                    one.path("address").asString(""),
                    one.path("key").asString("")));
        }
        return sources;
    }

    private static UpdateRules rules(SettingsTree file, List<String> problems) {
        Set<ExtensionId> off = new HashSet<>();
        for (JsonNode each : file.root().path("updates").path("off")) {
            try {
                off.add(new ExtensionId(each.asString("")));
            } catch (IllegalArgumentException noId) {
                problems.add(Words.of("settings.updates-off-names-no-extension", each));
            }
        }
        // what cannot be read must not make updates come sooner or more often than the user may have meant
        JsonNode automatic = file.root().path("updates").path("automatic");
        boolean on = (automatic.isMissingNode() || automatic.isBoolean())
                && file.get(Settings.UPDATES_AUTOMATIC, Scope.USER);
        return new UpdateRules(on, Duration.ofHours(file.get(Settings.UPDATES_WAIT, Scope.USER)), off);
    }

    /// The change that sets the registries.
    public static SettingsChange of(List<RegistrySource> sources) {
        return new SettingsChange(
                List.of("registries"),
                sources.stream()
                        .map(source -> "{\"name\": " + JsonText.quoted(source.name()) + ", \"address\": "
                                + JsonText.quoted(source.address()) + ", \"key\": " + JsonText.quoted(source.key())
                                + "}")
                        .collect(Collectors.joining(", ", "[", "]")));
    }
}

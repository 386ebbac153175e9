package dev.atoll.app.settings;

import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.RegistrySource;
import dev.atoll.host.UpdateRules;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the user set about registries and updates in `settings.json`: `{"registries": [{"name": "reef", "address":
/// "https://…", "key": "RWQ…"}], "updates": {"automatic": true, "waitHours": 72, "off": ["publisher.name"]}}`. The
/// first
/// registry that has an extension counts.
///
/// @param sources the registries, in the order in which they are asked; also those that are wrong
/// @param rules what is updated without being asked, and when
/// @param problems what could not be read, as sentences for the user
public record RegistrySettings(List<RegistrySource> sources, UpdateRules rules, List<String> problems) {
    private static final int MOST_HOURS = 24 * 365;

    /// Copies the lists.
    public RegistrySettings {
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
    }

    /// What a file says. Whatever cannot be read is told; registries tell themselves what is wrong with them.
    public static RegistrySettings parse(byte[] file) {
        List<String> problems = new ArrayList<>();
        JsonNode root = JsonMapper.shared().createObjectNode();
        if (file.length > 0) {
            try {
                root = JsonMapper.shared().readTree(file);
            } catch (JacksonException broken) {
                problems.add("The settings are not valid JSON, so no registry is known.");
            }
        }
        return new RegistrySettings(
                sources(root.path("registries"), problems), rules(root.path("updates"), problems), problems);
    }

    private static List<RegistrySource> sources(JsonNode list, List<String> problems) {
        List<RegistrySource> sources = new ArrayList<>();
        if (!list.isMissingNode() && !list.isArray()) {
            problems.add("registries is no list.");
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

    private static UpdateRules rules(JsonNode updates, List<String> problems) {
        JsonNode automatic = updates.path("automatic");
        if (!automatic.isMissingNode() && !automatic.isBoolean()) {
            problems.add("updates/automatic is neither true nor false.");
        }
        Set<ExtensionId> off = new HashSet<>();
        for (JsonNode each : updates.path("off")) {
            try {
                off.add(new ExtensionId(each.asString("")));
            } catch (IllegalArgumentException noId) {
                problems.add("updates/off names no extension: " + each + ".");
            }
        }
        // what cannot be read must not make updates come sooner or more often than the user may have meant
        boolean on = automatic.isMissingNode() || (automatic.isBoolean() && automatic.booleanValue());
        return new UpdateRules(on, ripeAfter(updates.path("waitHours"), problems), off);
    }

    private static Duration ripeAfter(JsonNode hours, List<String> problems) {
        if (hours.isMissingNode()) {
            return UpdateRules.USUAL_AGE;
        }
        if (hours.isInt() && hours.intValue() >= 0 && hours.intValue() <= MOST_HOURS) {
            return Duration.ofHours(hours.intValue());
        }
        problems.add("updates/waitHours is no whole number from 0 to " + MOST_HOURS + ".");
        return UpdateRules.USUAL_AGE;
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

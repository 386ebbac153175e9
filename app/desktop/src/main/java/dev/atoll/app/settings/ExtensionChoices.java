package dev.atoll.app.settings;

import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.words.Words;
import dev.atoll.host.BundledChoices;
import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the user set about extensions as a whole in `settings.json`: `{"extensions": {"off": ["atoll.words"], "offIn":
/// {"/home/me/notes": ["atoll.json"]}, "refused": {"atoll.todo": ["ui.panels"]}}}`. `off` and `refused` are about
/// extensions that come with the editor; about others, what was installed is kept with them.
///
/// @param off extensions that come with the editor and do not run
/// @param offIn extensions that do not run while a folder is open, by the folder's whole path
/// @param refused what extensions that come with the editor are not granted
/// @param problems what could not be read, as sentences for the user
public record ExtensionChoices(
        Set<ExtensionId> off,
        Map<String, Set<ExtensionId>> offIn,
        Map<ExtensionId, Set<CapabilityKind>> refused,
        List<String> problems) {
    private static final String NAME = "extensions";

    /// Copies the collections.
    public ExtensionChoices {
        off = Set.copyOf(off);
        offIn = Map.copyOf(offIn);
        refused = Map.copyOf(refused);
        problems = List.copyOf(problems);
    }

    /// What a file says. Whatever cannot be read is left out, with a problem; what is wrong with the file as a whole is
    /// told by its [SettingsTree].
    public static ExtensionChoices of(SettingsTree file) {
        List<String> problems = new ArrayList<>();
        JsonNode root = file.root().path(NAME);
        Map<String, Set<ExtensionId>> offIn = new HashMap<>();
        root.path("offIn")
                .properties()
                .forEach(one ->
                        offIn.put(one.getKey(), ids(one.getValue(), "extensions/offIn/" + one.getKey(), problems)));
        Map<ExtensionId, Set<CapabilityKind>> refused = new HashMap<>();
        root.path("refused")
                .properties()
                .forEach(one -> ids(Stream.of(one.getKey()), "extensions/refused", problems)
                        .forEach(id -> refused.put(id, kinds(one.getValue(), "extensions/refused/" + id, problems))));
        return new ExtensionChoices(ids(root.path("off"), "extensions/off", problems), offIn, refused, problems);
    }

    private static Set<ExtensionId> ids(JsonNode list, String place, List<String> problems) {
        return ids(words(list, place, problems), place, problems);
    }

    private static Stream<String> words(JsonNode list, String place, List<String> problems) {
        if (!list.isMissingNode() && !list.isArray()) {
            problems.add(Words.of("settings.is-no-list", place));
        }
        return list.valueStream().map(word -> word.asString(""));
    }

    private static Set<ExtensionId> ids(Stream<String> words, String place, List<String> problems) {
        Set<ExtensionId> ids = new LinkedHashSet<>();
        words.forEach(word -> {
            try {
                ids.add(new ExtensionId(word));
            } catch (IllegalArgumentException noId) {
                problems.add(Words.of("settings.names-no-extension", place, word));
            }
        });
        return ids;
    }

    private static Set<CapabilityKind> kinds(JsonNode list, String place, List<String> problems) {
        Set<CapabilityKind> kinds = EnumSet.noneOf(CapabilityKind.class);
        words(list, place, problems)
                .forEach(word -> CapabilityKind.of(word)
                        .ifPresentOrElse(
                                kinds::add, () -> problems.add(Words.of("settings.names-no-capability", place, word))));
        return kinds;
    }

    /// The same for the host.
    public BundledChoices bundled() {
        return new BundledChoices(off, refused);
    }

    /// The extensions that do not run while a folder is open.
    public Set<ExtensionId> offIn(Path folder) {
        return offIn.getOrDefault(folder.toString(), Set.of());
    }

    /// The change that has an extension that comes with the editor run, or not.
    public SettingsChange turned(ExtensionId id, boolean on) {
        return new SettingsChange(List.of(NAME, "off"), list(with(off, id, !on)));
    }

    /// The change that has an extension run in a folder, or not.
    public SettingsChange turnedIn(Path folder, ExtensionId id, boolean on) {
        return new SettingsChange(List.of(NAME, "offIn", folder.toString()), list(with(offIn(folder), id, !on)));
    }

    /// The change that refuses an extension that comes with the editor exactly this.
    public static SettingsChange refusing(ExtensionId id, Set<CapabilityKind> kinds) {
        return new SettingsChange(
                List.of(NAME, "refused", id.value()),
                kinds.stream()
                        .sorted()
                        .map(kind -> JsonText.quoted(kind.word()))
                        .collect(Collectors.joining(", ", "[", "]")));
    }

    private static Set<ExtensionId> with(Set<ExtensionId> ids, ExtensionId id, boolean in) {
        Set<ExtensionId> changed = new LinkedHashSet<>(ids);
        if (in) {
            changed.add(id);
        } else {
            changed.remove(id);
        }
        return changed;
    }

    private static String list(Set<ExtensionId> ids) {
        Set<String> sorted = ids.stream().map(ExtensionId::value).collect(Collectors.toCollection(TreeSet::new));
        return sorted.stream().map(JsonText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }
}

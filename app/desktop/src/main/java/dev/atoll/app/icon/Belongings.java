package dev.atoll.app.icon;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which icon is whose, on one ground. All names are in small letters.
///
/// @param usual the icons of what no name fits: `file`, `folder`, `rootFolderExpanded` and so on
/// @param named icons by name, for each list of a theme: `fileNames`, `folderNamesExpanded` and so on
record Belongings(Map<String, String> usual, Map<String, Map<String, String>> named) {
    private static final String[] USUAL = {"file", "folder", "folderExpanded", "rootFolder", "rootFolderExpanded"};
    private static final String[] NAMED = {
        "fileNames",
        "fileExtensions",
        "languageIds",
        "folderNames",
        "folderNamesExpanded",
        "rootFolderNames",
        "rootFolderNamesExpanded"
    };

    /// What a file says, over what it says of another ground.
    static Belongings of(JsonNode json, Optional<Belongings> under) {
        Map<String, String> usual = new HashMap<>();
        under.ifPresent(other -> usual.putAll(other.usual));
        for (String name : USUAL) {
            text(json.path(name)).ifPresent(icon -> usual.put(name, icon));
        }
        Map<String, Map<String, String>> named = new HashMap<>();
        for (String list : NAMED) {
            Map<String, String> icons = new HashMap<>();
            under.ifPresent(other -> icons.putAll(other.named.getOrDefault(list, Map.of())));
            json.path(list)
                    .properties()
                    .forEach(entry -> text(entry.getValue())
                            .ifPresent(icon -> icons.put(entry.getKey().toLowerCase(Locale.ROOT), icon)));
            named.put(list, icons);
        }
        return new Belongings(usual, named);
    }

    private static Optional<String> text(JsonNode value) {
        return Optional.of(value.asString("")).filter(icon -> !icon.isEmpty());
    }

    /// The icon of something that has a name.
    Optional<String> named(String list, String name) {
        return Optional.ofNullable(named.getOrDefault(list, Map.of()).get(name));
    }

    /// The icon of something that no name fits.
    Optional<String> usual(String what) {
        return Optional.ofNullable(usual.get(what));
    }
}

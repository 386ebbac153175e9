package dev.atoll.app.settings;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;

/// What the user set about looks in `settings.json`: `{"look": {"theme": "system", "dark": "atoll-dark", "light":
/// "atoll-light", "contrastDark": "atoll-contrast-dark", "contrastLight": "atoll-contrast-light"}}`.
///
/// @param theme the id of the theme that is worn, or [#SYSTEM]
/// @param dark the id of the theme worn where the system is dark
/// @param light likewise where it is light
/// @param contrastDark likewise where it is dark and wants high contrast
/// @param contrastLight likewise where it is light and wants high contrast
/// @param problems what could not be read, as sentences for the user
public record LookSettings(
        String theme, String dark, String light, String contrastDark, String contrastLight, List<String> problems) {
    /// Stands for the theme that fits the system.
    public static final String SYSTEM = "system";

    private static final String GROUP = "look";

    /// Copies the list.
    public LookSettings {
        problems = List.copyOf(problems);
    }

    /// What a file says. Whatever cannot be read is left out, with a problem; a file that is no JSON at all is told by
    /// [ExtensionSettings].
    public static LookSettings parse(byte[] file) {
        JsonNode group = JsonMapper.shared().createObjectNode();
        try {
            group = file.length == 0
                    ? group
                    : JsonMapper.shared().readTree(file).path(GROUP);
        } catch (JacksonException toldElsewhere) {
            group = JsonMapper.shared().createObjectNode();
        }
        List<String> problems = new ArrayList<>();
        return new LookSettings(
                text(group, "theme", SYSTEM, problems),
                text(group, "dark", "atoll-dark", problems),
                text(group, "light", "atoll-light", problems),
                text(group, "contrastDark", "atoll-contrast-dark", problems),
                text(group, "contrastLight", "atoll-contrast-light", problems),
                problems);
    }

    private static String text(JsonNode group, String name, String otherwise, List<String> problems) {
        JsonNode value = group.path(name);
        if (!value.isMissingNode() && !value.isString()) {
            problems.add(GROUP + "/" + name + " is not the name of a theme.");
        }
        return value.isString() ? value.asString() : otherwise;
    }

    /// The same, with the theme that fits the system.
    public LookSettings asSystem() {
        return new LookSettings(SYSTEM, dark, light, contrastDark, contrastLight, problems);
    }

    /// The id of the theme to be worn.
    ///
    /// @param darkSystem whether the system is dark
    /// @param contrast whether it wants high contrast
    public String worn(boolean darkSystem, boolean contrast) {
        if (!theme.equals(SYSTEM)) {
            return theme;
        }
        if (contrast) {
            return darkSystem ? contrastDark : contrastLight;
        }
        return darkSystem ? dark : light;
    }
}

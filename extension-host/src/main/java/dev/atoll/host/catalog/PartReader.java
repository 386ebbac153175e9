package dev.atoll.host.catalog;

import dev.atoll.api.manifest.CommandDefinition;
import dev.atoll.api.manifest.PanelDefinition;
import dev.atoll.api.manifest.ThemeDefinition;
import dev.atoll.api.manifest.Triggers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads what a manifest says of an extension's commands, panels and themes, and of the characters after which it is
/// asked.
final class PartReader {
    /// Code units of a title.
    static final int LONGEST_TITLE = 100;

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final String ID_WORDS = "a name of lower-case letters, digits and hyphens, such as \"next-tag\"";
    private static final Pattern KEY = Pattern.compile(
            "(?:(?:Ctrl|Alt|Shift|Meta)\\+){0,4}[A-Z][A-Za-z0-9]*|(?:(?:Ctrl|Alt|Shift|Meta)\\+){1,4}\\S");
    private static final Pattern THEME_FILE =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9 ._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9 ._-]*)*\\.json");
    private static final int LONGEST_FILE = 200;
    private static final int MOST_THEMES = 32;

    private PartReader() {}

    static List<CommandDefinition> commands(JsonReader json) {
        var result = new ArrayList<CommandDefinition>();
        for (var object : json.objects("commands")) {
            var id = id(object);
            var title = title(object);
            var languages = Set.copyOf(object.parsedStrings(
                    "languages",
                    text -> Optional.of(text).filter(LanguageReader.ID.asMatchPredicate()),
                    "a language's id"));
            var key = object.has("key")
                    ? object.parsed(
                            "key",
                            text -> Optional.of(text).filter(KEY.asMatchPredicate()),
                            "keys such as \"Ctrl+Alt+T\"")
                    : Optional.<String>empty();
            object.complainOfUnknownFields();
            id.ifPresent(
                    name -> title.ifPresent(words -> result.add(new CommandDefinition(name, words, languages, key))));
        }
        checkTwice(json, "commands", result, CommandDefinition::id);
        return result;
    }

    static List<PanelDefinition> panels(JsonReader json) {
        var result = new ArrayList<PanelDefinition>();
        for (var object : json.objects("panels")) {
            var id = id(object);
            var title = title(object);
            var icon = object.optionalString("icon");
            var side = object.parsed("side", PartReader::side, "\"left\" or \"foot\"");
            object.complainOfUnknownFields();
            id.ifPresent(name -> title.ifPresent(
                    words -> side.ifPresent(place -> result.add(new PanelDefinition(name, words, icon, place)))));
        }
        checkTwice(json, "panels", result, PanelDefinition::id);
        return result;
    }

    static List<ThemeDefinition> themes(JsonReader json, String field, String example) {
        var result = new ArrayList<ThemeDefinition>();
        var objects = json.objects(field);
        if (objects.size() > MOST_THEMES) {
            json.complain(field, "There are " + objects.size() + "; at most " + MOST_THEMES + " are allowed.");
            return result;
        }
        for (var object : objects) {
            var id = id(object);
            var title = title(object);
            var file = object.parsed(
                    "file",
                    text -> Optional.of(text)
                            .filter(path -> path.length() <= LONGEST_FILE
                                    && THEME_FILE.matcher(path).matches()),
                    "a file of the package such as \"" + example + "\"");
            object.complainOfUnknownFields();
            id.ifPresent(name -> title.ifPresent(
                    words -> file.ifPresent(path -> result.add(new ThemeDefinition(name, words, path)))));
        }
        checkTwice(json, field, result, ThemeDefinition::id);
        return result;
    }

    static Triggers triggers(JsonReader json) {
        return json.object("triggers").map(PartReader::characters).orElse(Triggers.NONE);
    }

    private static Triggers characters(JsonReader json) {
        var triggers = new Triggers(
                characters(json, "completion"),
                characters(json, "signatureHelp"),
                characters(json, "onTypeFormatting"));
        json.complainOfUnknownFields();
        return triggers;
    }

    private static Set<String> characters(JsonReader json, String field) {
        return Set.copyOf(json.parsedStrings(
                field, text -> Optional.of(text).filter(it -> it.length() == 1), "one character"));
    }

    static Optional<String> id(JsonReader json) {
        return json.parsed("id", text -> Optional.of(text).filter(ID.asMatchPredicate()), ID_WORDS);
    }

    static Optional<String> title(JsonReader json) {
        return json.parsed(
                "title",
                text -> Optional.of(text).filter(it -> !it.isBlank() && it.length() <= LONGEST_TITLE),
                "a few words");
    }

    private static Optional<PanelDefinition.Side> side(String word) {
        return List.of(PanelDefinition.Side.values()).stream()
                .filter(side -> side.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    static <T> void checkTwice(JsonReader json, String field, List<T> parts, Function<T, String> id) {
        var ids = new HashSet<String>();
        for (var part : parts) {
            if (!ids.add(id.apply(part))) {
                json.complain(field, "\"" + id.apply(part) + "\" is there twice.");
            }
        }
    }
}

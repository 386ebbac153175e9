package dev.atoll.host.catalog;

import dev.atoll.api.manifest.SettingDefinition;
import dev.atoll.api.manifest.SettingValue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the settings that a manifest declares: each a name, a type, a default of that type and a description. Where
/// one
/// of several texts is to be chosen, the first of them is the default.
final class SettingReader {
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9-]{0,63}");
    private static final String DEFAULT = "default";
    private static final String CHOICE = "choice";
    private static final String TYPES = "one of boolean, integer, number, text, texts, choice";

    private SettingReader() {}

    static List<SettingDefinition> settings(JsonReader json) {
        var result = new ArrayList<SettingDefinition>();
        var names = new HashSet<String>();
        for (var object : json.objects("settings")) {
            setting(object).ifPresent(setting -> {
                if (!names.add(setting.name())) {
                    object.complain("name", "The setting \"" + setting.name() + "\" is there twice.");
                }
                result.add(setting);
            });
        }
        return result;
    }

    private static Optional<SettingDefinition> setting(JsonReader json) {
        var name = json.parsed(
                "name", text -> Optional.of(text).filter(NAME.asMatchPredicate()), "a name such as \"printWidth\"");
        var description =
                json.parsed("description", text -> Optional.of(text).filter(it -> !it.isBlank()), "a sentence");
        var word = json.parsed("type", text -> type(text).map(_ -> text), TYPES);
        boolean chosen = word.equals(Optional.of(CHOICE));
        var choices = chosen ? choices(json) : List.<String>of();
        var byDefault = chosen ? first(choices) : byDefault(json, word.flatMap(SettingReader::type));
        json.complainOfUnknownFields();
        return name.flatMap(text -> byDefault.flatMap(
                value -> description.map(sentence -> new SettingDefinition(text, value, choices, sentence))));
    }

    private static List<String> choices(JsonReader json) {
        var field = "choices";
        var choices = json.parsedStrings(field, text -> Optional.of(text).filter(it -> !it.isBlank()), "some text");
        if (choices.size() < 2 || Set.copyOf(choices).size() < choices.size()) {
            json.complain(field, "At least two different texts are expected, the first of which is the default.");
        }
        if (json.has(DEFAULT)) {
            json.complain(DEFAULT, "The first of the choices is the default; remove this field.");
        }
        return choices;
    }

    private static Optional<SettingValue> first(List<String> choices) {
        return choices.stream().findFirst().map(SettingValue.Text::new);
    }

    private static Optional<SettingValue> byDefault(JsonReader json, Optional<SettingValue> type) {
        if (!json.has(DEFAULT)) {
            json.complain(DEFAULT, "It is missing; a value of the setting's type is expected.");
            return Optional.empty();
        }
        return type.flatMap(known -> byDefault(json, known));
    }

    /// Some value of the type that a word names; what is chosen is a text.
    private static Optional<SettingValue> type(String word) {
        var type = word.equals(CHOICE) ? "text" : word;
        return List.of(
                        new SettingValue.Truth(false),
                        new SettingValue.Whole(0),
                        new SettingValue.Real(0),
                        new SettingValue.Text(""),
                        new SettingValue.Texts(List.of()))
                .stream()
                .filter(value -> value.type().equals(type))
                .findFirst()
                .map(value -> value);
    }

    private static Optional<SettingValue> byDefault(JsonReader json, SettingValue type) {
        return switch (type) {
            case SettingValue.Truth _ -> Optional.of(new SettingValue.Truth(json.optionalBoolean(DEFAULT, false)));
            case SettingValue.Whole _ -> json.whole(DEFAULT).map(SettingValue.Whole::new);
            case SettingValue.Real _ -> json.real(DEFAULT).map(SettingValue.Real::new);
            case SettingValue.Text _ -> json.optionalString(DEFAULT).map(SettingValue.Text::new);
            case SettingValue.Texts _ -> Optional.of(new SettingValue.Texts(json.strings(DEFAULT)));
        };
    }
}

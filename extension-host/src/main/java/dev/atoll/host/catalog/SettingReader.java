package dev.atoll.host.catalog;

import dev.atoll.api.manifest.SettingDefinition;
import dev.atoll.api.manifest.SettingValue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the settings that a manifest declares: each a name, a type, a default of that type and a description.
final class SettingReader {
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9-]{0,63}");
    private static final String TYPES = "one of boolean, integer, number, text, texts";

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
        var type = json.parsed("type", SettingReader::type, TYPES);
        boolean given = json.has("default");
        if (!given) {
            json.complain("default", "It is missing; a value of the setting's type is expected.");
        }
        var byDefault = given ? type.flatMap(known -> byDefault(json, known)) : Optional.<SettingValue>empty();
        json.complainOfUnknownFields();
        return name.flatMap(text ->
                byDefault.flatMap(value -> description.map(sentence -> new SettingDefinition(text, value, sentence))));
    }

    /// Some value of the type that a word names.
    private static Optional<SettingValue> type(String word) {
        return List.of(
                        new SettingValue.Truth(false),
                        new SettingValue.Whole(0),
                        new SettingValue.Real(0),
                        new SettingValue.Text(""),
                        new SettingValue.Texts(List.of()))
                .stream()
                .filter(value -> value.type().equals(word))
                .findFirst()
                .map(value -> value);
    }

    private static Optional<SettingValue> byDefault(JsonReader json, SettingValue type) {
        var field = "default";
        return switch (type) {
            case SettingValue.Truth _ -> Optional.of(new SettingValue.Truth(json.optionalBoolean(field, false)));
            case SettingValue.Whole _ -> json.whole(field).map(SettingValue.Whole::new);
            case SettingValue.Real _ -> json.real(field).map(SettingValue.Real::new);
            case SettingValue.Text _ -> json.optionalString(field).map(SettingValue.Text::new);
            case SettingValue.Texts _ -> Optional.of(new SettingValue.Texts(json.strings(field)));
        };
    }
}

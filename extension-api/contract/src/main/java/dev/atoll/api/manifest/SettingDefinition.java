package dev.atoll.api.manifest;

import java.util.List;
import java.util.Optional;

/// A setting of an extension's own, as its manifest declares it.
///
/// @param name its name among the extension's settings
/// @param byDefault the value that holds where the user set none; its type is the setting's
/// @param choices the texts that can be chosen; empty where any value of the type can be set
/// @param description what it does, for the user
public record SettingDefinition(String name, SettingValue byDefault, List<String> choices, String description) {
    /// Copies the list.
    public SettingDefinition {
        choices = List.copyOf(choices);
    }

    /// A value as one that the setting can have: whole numbers are numbers, too. Nothing if it cannot have it.
    public Optional<SettingValue> fitting(SettingValue value) {
        if (value instanceof SettingValue.Whole(var whole) && byDefault instanceof SettingValue.Real) {
            return Optional.of(new SettingValue.Real(whole));
        }
        return Optional.of(value)
                .filter(it -> it.type().equals(byDefault.type()))
                .filter(it ->
                        choices.isEmpty() || (it instanceof SettingValue.Text(var text) && choices.contains(text)));
    }

    /// What is to be said of a value that the setting cannot have: a sentence for the user.
    public String misfit(SettingValue value) {
        String start = "The setting \"" + name + "\" is set to ";
        String end = ", so the default holds.";
        if (choices.isEmpty()) {
            return start + "a value of the type " + value.type() + "; " + byDefault.type() + " is expected" + end;
        }
        String what = value instanceof SettingValue.Text(var text)
                ? "\"" + text + "\""
                : "a value of the type " + value.type();
        return start + what + "; one of \"" + String.join("\", \"", choices) + "\" is expected" + end;
    }
}

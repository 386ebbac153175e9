package dev.atoll.api.manifest;

import java.util.List;

/// The value of an extension's setting.
public sealed interface SettingValue {
    /// The word for values of this type in manifests.
    default String type() {
        return switch (this) {
            case Truth _ -> "boolean";
            case Whole _ -> "integer";
            case Real _ -> "number";
            case Text _ -> "text";
            case Texts _ -> "texts";
        };
    }

    /// `boolean`.
    ///
    /// @param value true or false
    record Truth(boolean value) implements SettingValue {}

    /// `integer`.
    ///
    /// @param value a whole number
    record Whole(long value) implements SettingValue {}

    /// `number`.
    ///
    /// @param value any finite number
    record Real(double value) implements SettingValue {}

    /// `text`.
    ///
    /// @param value some text
    record Text(String value) implements SettingValue {}

    /// `texts`.
    ///
    /// @param values a list of texts
    record Texts(List<String> values) implements SettingValue {
        /// Copies the list.
        public Texts {
            values = List.copyOf(values);
        }
    }
}

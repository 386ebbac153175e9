package dev.atoll.host.catalog;

import dev.atoll.api.manifest.FormatterData;
import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Optional;

/// What is found out of a formatter's module, mostly by asking it.
///
/// @param formatter how it is spoken to
/// @param version which it is, where it says so
/// @param extensions endings of the files that it is for, each with its dot
/// @param fileNames names of files that it is for
/// @param licence the terms, in its own words; empty where it does not say
/// @param settings what can be set
public record FormatterFacts(
        FormatterData formatter,
        Optional<String> version,
        List<String> extensions,
        List<String> fileNames,
        String licence,
        List<Setting> settings) {
    /// Copies the lists.
    public FormatterFacts {
        extensions = List.copyOf(extensions);
        fileNames = List.copyOf(fileNames);
        settings = List.copyOf(settings);
    }

    /// The same with what a schema tells of the settings.
    FormatterFacts refined(SettingsSchema schema) {
        return new FormatterFacts(
                formatter,
                version,
                extensions,
                fileNames,
                licence,
                settings.stream().map(schema::refined).toList());
    }

    /// Something that can be set.
    ///
    /// @param name its name in manifests
    /// @param value the value that holds where none is set, or a list of those that can be chosen, that one first
    /// @param description a sentence
    public record Setting(String name, JsonNode value, String description) {}
}

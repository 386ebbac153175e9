package dev.atoll.host.formatter;

import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.manifest.FormatterData;
import dev.atoll.api.manifest.FormatterFamily;
import dev.atoll.api.manifest.SettingDefinition;
import dev.atoll.api.manifest.SettingValue;
import dev.atoll.host.imports.FolderFiles;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// How one formatter is set for a file. What counts more comes later: how the document is laid out, which is what its
/// `.editorconfig` asks for where there is one; what the user set for the formatter; what the project's `dprint.json`
/// says. Line breaks are always the editor's.
///
/// @param formatter what the manifest says of it
/// @param definitions the settings that its manifest declares
/// @param settings the user's values of them
/// @param files the open folder, as far as it may be read
record Configuration(
        FormatterData formatter,
        List<SettingDefinition> definitions,
        Function<String, Optional<SettingValue>> settings,
        FolderFiles files) {
    private static final String LINE_BREAKS = "newLineKind";

    Configuration {
        definitions = List.copyOf(definitions);
    }

    /// What a formatter is told.
    ///
    /// @param shared what is set for all formatters
    /// @param own what is set for this one
    record Settings(ObjectNode shared, ObjectNode own) {}

    /// @param path the file's path in the open folder, or its name
    /// @throws dev.atoll.api.failure.Refused if the project's file cannot be read
    Settings of(String path, FormattingOptions options) {
        var shared = JsonMapper.shared().createObjectNode();
        var own = JsonMapper.shared().createObjectNode();
        switch (formatter.layout()) {
            case NONE -> {}
            case GLOBAL -> global(shared, options);
            case SNAKE -> snake(own, options);
            case INDENT -> own.put("indent", options.insertSpaces() ? options.tabSize() : 0);
        }
        addUsers(own);
        formatter.section().flatMap(_ -> ProjectFile.around(path, files)).ifPresent(file -> {
            file.shared().properties().forEach(entry -> {
                shared.set(entry.getKey(), entry.getValue());
                own.remove(entry.getKey());
            });
            own.setAll(file.own(formatter.section().orElseThrow()));
        });
        if (formatter.family() == FormatterFamily.DPRINT) {
            own.remove(LINE_BREAKS);
            shared.put(LINE_BREAKS, "lf");
        }
        return new Settings(shared, own);
    }

    private static void global(ObjectNode shared, FormattingOptions options) {
        shared.put("indentWidth", options.tabSize()).put("useTabs", !options.insertSpaces());
        options.printWidth().ifPresent(width -> shared.put("lineWidth", width));
    }

    private static void snake(ObjectNode own, FormattingOptions options) {
        own.put("indent_style", options.insertSpaces() ? "space" : "tab").put("indent_width", options.tabSize());
        options.printWidth().ifPresent(width -> own.put("line_width", width));
    }

    /// Names in manifests have hyphens where those of formatters have dots or low lines.
    private String nameOf(String setting) {
        return setting.replace('-', formatter.family() == FormatterFamily.DPRINT ? '.' : '_');
    }

    private void addUsers(ObjectNode own) {
        for (var definition : definitions) {
            settings.apply(definition.name())
                    .flatMap(definition::fitting)
                    .ifPresent(value -> put(own, nameOf(definition.name()), value));
        }
    }

    private static void put(ObjectNode own, String name, SettingValue value) {
        switch (value) {
            case SettingValue.Truth(var truth) -> own.put(name, truth);
            case SettingValue.Whole(var whole) -> own.put(name, whole);
            case SettingValue.Real(var real) -> own.put(name, real);
            case SettingValue.Text(var text) -> own.put(name, text);
            case SettingValue.Texts(var texts) -> texts.forEach(own.putArray(name)::add);
        }
    }
}

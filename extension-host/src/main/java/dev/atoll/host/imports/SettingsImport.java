package dev.atoll.host.imports;

import dev.atoll.api.log.LogLevel;
import dev.atoll.api.manifest.SettingDefinition;
import dev.atoll.api.manifest.SettingValue;
import dev.atoll.host.bindings.v0_1.Settings;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// `settings`: the extension's own, as the manifest declares them and the user set them.
final class SettingsImport implements Settings.Host {
    private final List<SettingDefinition> definitions;
    private final Function<String, Optional<SettingValue>> user;
    private final LogBook log;
    private final Set<String> complained = new HashSet<>();

    /// @param definitions what the manifest declares
    /// @param user the user's value of a setting
    /// @param log told of values of a wrong type
    SettingsImport(List<SettingDefinition> definitions, Function<String, Optional<SettingValue>> user, LogBook log) {
        this.definitions = definitions;
        this.user = user;
        this.log = log;
    }

    @Override
    public Optional<Settings.Value> get(String name) {
        return definitions.stream()
                .filter(definition -> definition.name().equals(name))
                .findFirst()
                .map(definition -> told(inForce(definition)));
    }

    private SettingValue inForce(SettingDefinition definition) {
        var set = user.apply(definition.name());
        var fitting = set.flatMap(definition::fitting);
        if (set.isPresent() && fitting.isEmpty() && complained.add(definition.name())) {
            log.write(LogLevel.WARNING, definition.misfit(set.get()));
        }
        return fitting.orElse(definition.byDefault());
    }

    private static Settings.Value told(SettingValue value) {
        return switch (value) {
            case SettingValue.Truth(var truth) -> new Settings.Value.Boolean(truth);
            case SettingValue.Whole(var whole) -> new Settings.Value.Integer(whole);
            case SettingValue.Real(var real) -> new Settings.Value.Number(real);
            case SettingValue.Text(var text) -> new Settings.Value.Text(text);
            case SettingValue.Texts(var texts) -> new Settings.Value.Texts(texts);
        };
    }
}

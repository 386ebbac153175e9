package dev.atoll.api.manifest;

/// A setting of an extension's own, as its manifest declares it.
///
/// @param name its name among the extension's settings
/// @param byDefault the value that holds where the user set none; its type is the setting's
/// @param description what it does, for the user
public record SettingDefinition(String name, SettingValue byDefault, String description) {}

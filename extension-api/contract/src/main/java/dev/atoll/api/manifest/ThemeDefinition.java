package dev.atoll.api.manifest;

/// A theme that a manifest lists, of colours or of icons.
///
/// @param id its name inside the extension, lower-case letters, digits and hyphens
/// @param title what people read
/// @param file the file in the package that has its colours, or says which icon is whose, with `/` between names
public record ThemeDefinition(String id, String title, String file) {}

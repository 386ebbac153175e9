package dev.atoll.api.manifest;

import java.util.Optional;

/// What a package of kind `formatter` says of its module.
///
/// @param family how the module is spoken to
/// @param layout how it is told of indentation and width
/// @param section the name of its part of a project's `dprint.json`; nothing if it has none
public record FormatterData(FormatterFamily family, FormatterLayout layout, Optional<String> section) {}

package dev.atoll.app.language;

import dev.atoll.api.provider.ExtensionId;

/// An extension that did not answer, to be told to the user once.
///
/// @param extension whose fault it is
/// @param sentence what happened, without the extension's name
public record LanguageFailure(ExtensionId extension, String sentence) {}

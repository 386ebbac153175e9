package dev.atoll.api.feature;

import java.util.Optional;

/// A command of an extension's own, to be run on the user's click.
///
/// @param command its id in the manifest
/// @param argument passed on to it
public record CommandCall(String command, Optional<String> argument) {}

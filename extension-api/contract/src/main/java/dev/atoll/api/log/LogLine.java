package dev.atoll.api.log;

import java.time.Instant;

/// One line of an extension's log, written by it or, about it, by the host.
///
/// @param time when
/// @param level how much it matters
/// @param text the line, without line breaks
public record LogLine(Instant time, LogLevel level, String text) {}

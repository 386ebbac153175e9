package dev.atoll.api.capability;

import java.time.Duration;

/// What one extension may use. All defaults of the host stand here.
///
/// @param memoryPages pages of 64 KiB that its memory may have
/// @param answerBytes bytes that the lists and strings of one answer may take together
/// @param interactiveSoft time after which an interactive call is told to yield
/// @param interactiveHard CPU time after which an interactive call is interrupted
/// @param background CPU time after which any other call is interrupted
/// @param firstCalls how many calls of a new instance get `firstCallFactor` times as long, because cold code is
///     slow
/// @param firstCallFactor how many times as long
/// @param logLinesPerSecond lines of log that are kept; more are counted and dropped
/// @param statusItems status items and running progress that it may show at once, each
/// @param decorations stretches of text that it may decorate in all documents together
/// @param noticesPerMinute notices that it may show within a minute
/// @param uiChangesPerSecond changes of status items, progress and decorations within a second
public record Limits(
        int memoryPages,
        int answerBytes,
        Duration interactiveSoft,
        Duration interactiveHard,
        Duration background,
        int firstCalls,
        int firstCallFactor,
        int logLinesPerSecond,
        int statusItems,
        int decorations,
        int noticesPerMinute,
        int uiChangesPerSecond) {
    /// What holds unless somebody says otherwise.
    public static final Limits DEFAULTS = new Limits(
            4096,
            64 << 20,
            Duration.ofMillis(50),
            Duration.ofMillis(500),
            Duration.ofSeconds(5),
            32,
            6,
            100,
            4,
            10_000,
            6,
            50);

    /// These limits, lowered by what a manifest asks for.
    public Limits loweredBy(LimitRequest request) {
        return new Limits(
                Math.min(memoryPages, request.memoryPages().orElse(memoryPages)),
                Math.min(answerBytes, request.answerBytes().orElse(answerBytes)),
                interactiveSoft,
                interactiveHard,
                background,
                firstCalls,
                firstCallFactor,
                logLinesPerSecond,
                statusItems,
                decorations,
                noticesPerMinute,
                uiChangesPerSecond);
    }
}

package dev.atoll.api.capability;

import java.util.OptionalInt;

/// Limits that a manifest asks for. They can only lower what holds anyway.
///
/// @param memoryPages pages of 64 KiB
/// @param answerBytes bytes of one answer
public record LimitRequest(OptionalInt memoryPages, OptionalInt answerBytes) {
    /// No wish.
    public static final LimitRequest NONE = new LimitRequest(OptionalInt.empty(), OptionalInt.empty());
}

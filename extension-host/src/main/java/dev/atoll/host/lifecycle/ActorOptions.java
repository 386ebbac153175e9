package dev.atoll.host.lifecycle;

import dev.atoll.api.capability.Limits;

import java.util.function.Consumer;

/// What an actor is made with.
///
/// @param name the extension's name, for the thread
/// @param limits the deadlines
/// @param policy when a failed instance is replaced, and when no more
/// @param clock the thread that watches deadlines
/// @param colours whose colours come before its start
/// @param marks where it is noted when a guest's code runs
/// @param onStatus run after every change of status, on the thread that made it
/// @param onFailure told of each failure that ended an instance, be it the extension's or a bug of the host, before the
///     status says so
public record ActorOptions(
        String name,
        Limits limits,
        RestartPolicy policy,
        DeadlineClock clock,
        FirstColours colours,
        RunningMarks marks,
        Runnable onStatus,
        Consumer<Throwable> onFailure) {}

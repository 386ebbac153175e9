package dev.atoll.host.lifecycle;

/// How an actor does. Reasons are sentences for the user.
public sealed interface ActorStatus {
    /// No thread, no instance: nothing needs it.
    record Idle() implements ActorStatus {}

    /// The instance is being made.
    record Starting() implements ActorStatus {}

    /// There is an instance that answers.
    record Ready() implements ActorStatus {}

    /// The instance failed; another will be made.
    ///
    /// @param attempt which failure it was among those that still count, from 1
    /// @param reason what happened
    record Restarting(int attempt, String reason) implements ActorStatus {}

    /// No instance can be made.
    ///
    /// @param reason what happened
    record Failed(String reason) implements ActorStatus {}

    /// Switched off, by the user or after too many failures.
    ///
    /// @param reason why
    record Disabled(String reason) implements ActorStatus {}

    /// Whether requests may be answered now or soon.
    default boolean usable() {
        return switch (this) {
            case Idle(), Starting(), Ready(), Restarting _ -> true;
            case Failed _, Disabled _ -> false;
        };
    }
}

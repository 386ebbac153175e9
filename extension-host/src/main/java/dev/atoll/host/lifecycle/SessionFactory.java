package dev.atoll.host.lifecycle;

/// Makes instances of one extension.
///
/// @param <S> what its sessions are
@FunctionalInterface
public interface SessionFactory<S extends Session> {
    /// Makes ready what instances are made of, such as compiled code: the host's own work, for which no deadline
    /// holds. Called before each [#open], on the actor's thread.
    ///
    /// @throws dev.atoll.api.failure.ExtensionException if that fails
    default void prepare() {}

    /// Makes an instance and runs its first calls, on the actor's thread and under a deadline.
    ///
    /// @param context what the instance may ask its actor
    /// @throws dev.atoll.api.failure.ExtensionException if that fails: `Refused`, `Unsupported` and `Denied`
    ///     mean that trying again would not help
    S open(SessionContext context);
}

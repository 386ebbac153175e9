package dev.atoll.host;

import dev.atoll.api.capability.LimitRequest;
import dev.atoll.api.provider.ExtensionId;

/// The user's say in what single extensions may use. What the user chooses holds instead of what the host and
/// the manifest say, higher or lower, up to the ceiling of each limit.
@FunctionalInterface
public interface LimitDecider {
    /// What the user has chosen for an extension. Asked when it is loaded; must answer at once.
    LimitRequest chosen(ExtensionId extension);

    /// Chooses nothing.
    static LimitDecider nothing() {
        return extension -> LimitRequest.NONE;
    }
}

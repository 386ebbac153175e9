package dev.atoll.host;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What became of an update.
public sealed interface UpdateResult {
    /// It is installed, and survives whatever happens.
    ///
    /// @param extension as it is now
    record Updated(InstalledExtension extension) implements UpdateResult {}

    /// Its package asks for what nobody agreed to; all is as it was before.
    ///
    /// @param points what must be agreed to, each with a sentence for the user
    record Held(Map<Consent.Point, String> points) implements UpdateResult {
        /// Copies the points, which stay in the order of their enumeration.
        public Held {
            var copy = new EnumMap<Consent.Point, String>(Consent.Point.class);
            copy.putAll(points);
            points = Collections.unmodifiableMap(copy);
        }
    }

    /// There is nothing to be installed.
    record Current() implements UpdateResult {}

    /// It cannot be installed; all is as it was before.
    ///
    /// @param sentence why, and what to do
    record Refused(String sentence) implements UpdateResult {}
}

package dev.atoll.app.workspace;

import java.time.Instant;

/// What a disk tells of a path without opening it.
///
/// @param kind what it is
/// @param size bytes
/// @param modified when it was last written
/// @param writable whether this user may change it
/// @param names how many hard links lead to it
record Facts(Kind kind, long size, Instant modified, boolean writable, int names) {
    enum Kind {
        FILE,
        FOLDER,
        /// A device, a pipe, a socket.
        OTHER
    }
}

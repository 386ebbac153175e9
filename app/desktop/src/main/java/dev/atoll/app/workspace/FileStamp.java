package dev.atoll.app.workspace;

import java.time.Instant;

/// A file's state at one moment, to tell later whether somebody else has changed it.
///
/// @param size bytes
/// @param modified when it was last written
/// @param digest SHA-256 of the bytes, in hexadecimal digits
public record FileStamp(long size, Instant modified, String digest) {
    boolean sameMoment(Facts facts) {
        return size == facts.size() && modified.equals(facts.modified());
    }
}

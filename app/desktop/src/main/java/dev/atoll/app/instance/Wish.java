package dev.atoll.app.instance;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a start wants of the window that runs already.
///
/// @param protocol the version of this form; windows do not take others than theirs
/// @param places what to open; empty for just coming to the front
/// @param waits whether the asker wants to hear when all of it is closed
public record Wish(int protocol, List<Place> places, boolean waits) {
    private static final int PROTOCOL = 1;

    /// A place in a file, or a folder.
    ///
    /// @param path absolute
    /// @param line from 1
    /// @param column from 1, in UTF-16 code units
    public record Place(String path, int line, int column) {
        /// Where that is.
        public Path file() {
            return Path.of(path);
        }

        private boolean sound() {
            try {
                return Path.of(path).isAbsolute() && line >= 1 && column >= 1;
            } catch (InvalidPathException impossible) {
                return false;
            }
        }
    }

    /// A wish of this version.
    public static Wish of(List<Place> places, boolean waits) {
        return new Wish(PROTOCOL, List.copyOf(places), waits);
    }

    /// Reads one, or nothing if it is not a wish that this version knows.
    static Optional<Wish> parse(String line) {
        try {
            Wish wish = JsonMapper.shared().readValue(line, Wish.class);
            boolean sound = wish.protocol == PROTOCOL
                    && wish.places != null
                    && wish.places.stream().allMatch(place -> place != null && place.path != null && place.sound());
            return sound ? Optional.of(wish) : Optional.empty();
        } catch (JacksonException notOne) {
            return Optional.empty();
        }
    }

    /// It as one line.
    byte[] line() {
        return (JsonMapper.shared().writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}

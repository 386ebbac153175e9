package dev.atoll.host.imports.wasi;

import dev.atoll.api.failure.Trapped;

import java.util.HashMap;
import java.util.Map;

/// The resources that one instance holds, by small numbers. A number is given once: what was dropped is never
/// taken for something newer.
final class Handles {
    private static final int MOST = 1_024;

    private final Map<Integer, Kind> held = new HashMap<>();
    private int last;

    /// What a number can stand for. There are no files, errors and terminals, so nothing stands for one.
    enum Kind {
        INPUT,
        OUTPUT,
        ERRORS,
        POLLABLE
    }

    /// A new number.
    ///
    /// @throws Trapped if the guest holds too many
    int give(Kind kind) {
        if (held.size() >= MOST || last == Integer.MAX_VALUE) {
            throw new Trapped("It holds more than " + MOST + " handles of the system interface.");
        }
        last++;
        held.put(last, kind);
        return last;
    }

    /// What a number stands for.
    ///
    /// @throws Trapped if it stands for none of these
    Kind require(int handle, Kind... wanted) {
        var kind = held.get(handle);
        for (var one : wanted) {
            if (one == kind) {
                return one;
            }
        }
        throw new Trapped("It used handle " + Integer.toUnsignedString(handle) + " of the system interface, which it "
                + (kind == null ? "does not have." : "has for something else."));
    }

    /// Takes a number back.
    ///
    /// @throws Trapped if it stands for none of these
    void drop(int handle, Kind... wanted) {
        require(handle, wanted);
        held.remove(handle);
    }
}

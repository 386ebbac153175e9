package dev.atoll.host.grammar.tree;

import dev.atoll.api.failure.Unsupported;
import dev.atoll.host.engine.Guest;
import dev.atoll.host.engine.GuestFunction;
import dev.atoll.host.engine.GuestMemory;
import dev.atoll.host.engine.GuestState;
import dev.atoll.host.engine.binary.Bytes;

import java.util.HashMap;
import java.util.Map;

/// A guest whose functions give one word or none.
final class GuestCalls implements AutoCloseable {
    private final Guest guest;
    private final Map<String, GuestFunction> functions = new HashMap<>();

    GuestCalls(Guest guest) {
        this.guest = guest;
    }

    /// Whether it exports a function.
    boolean has(String name) {
        return guest.function(name) != null;
    }

    /// Calls an exported function.
    ///
    /// @return its word; 0 if it gives none
    /// @throws Unsupported if there is none of this name
    int call(String name, long... arguments) {
        var function = functions.computeIfAbsent(name, wanted -> {
            var found = guest.function(wanted);
            if (found == null) {
                throw new Unsupported("Its module has no function \"" + wanted + "\".");
            }
            return found;
        });
        var results = function.call(arguments);
        return results.length == 0 ? 0 : (int) results[0];
    }

    GuestMemory memory() {
        return guest.memory();
    }

    /// What it holds now.
    GuestState state() {
        return guest.state();
    }

    /// Brings it into the state of another instance.
    void restore(Bytes change) {
        guest.restore(change.array());
    }

    boolean broken() {
        return guest.broken();
    }

    @Override
    public void close() {
        guest.close();
    }
}

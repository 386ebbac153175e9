package dev.atoll.app.recent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/// A walk through what was typed into a field before, from the newest to the oldest and back to what stood there at
/// first.
///
/// @param <T> what stands in the field, with what belongs to it
final class TypedBefore<T> {
    private final Supplier<List<T>> kept;
    private List<T> all = List.of();
    private @Nullable T now;
    private int place = -1;

    /// @param kept what was typed, the newest first
    TypedBefore(Supplier<List<T>> kept) {
        this.kept = kept;
    }

    /// What was typed before.
    ///
    /// @param current what stands in the field
    T older(T current) {
        if (place < 0) {
            now = current;
            all = List.copyOf(kept.get());
        }
        // what stands there already is no step back
        int next = place < 0 && !all.isEmpty() && all.getFirst().equals(current) ? 1 : place + 1;
        if (next >= all.size()) {
            return current;
        }
        place = next;
        return all.get(place);
    }

    /// What was typed after that, or else what stood in the field at first.
    T newer(T current) {
        if (place < 0) {
            return current;
        }
        place--;
        boolean first = place == 0 && all.getFirst().equals(now);
        if (first) {
            place = -1;
        }
        return place < 0 ? Objects.requireNonNullElse(now, current) : all.get(place);
    }

    /// The field is typed into: walking begins anew.
    void typed() {
        place = -1;
    }
}

package dev.atoll.app.recent;

import java.util.List;
import java.util.function.Supplier;

/// A walk through what was typed into a field before, from the newest to the oldest and back to what stood there at
/// first.
final class TypedBefore {
    private final Supplier<List<String>> kept;
    private List<String> all = List.of();
    private String now = "";
    private int place = -1;

    /// @param kept what was typed, the newest first
    TypedBefore(Supplier<List<String>> kept) {
        this.kept = kept;
    }

    /// What was typed before.
    ///
    /// @param current what stands in the field
    String older(String current) {
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
    String newer(String current) {
        if (place < 0) {
            return current;
        }
        place--;
        boolean first = place == 0 && all.getFirst().equals(now);
        if (first) {
            place = -1;
        }
        return place < 0 ? now : all.get(place);
    }

    /// The field is typed into: walking begins anew.
    void typed() {
        place = -1;
    }
}

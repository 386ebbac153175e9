package dev.atoll.app.panel.search;

import java.util.ArrayList;
import java.util.List;

/// What was typed into a field before, walked from the newest to the oldest and back to what stands there now.
final class TypedBefore {
    private static final int MOST = 50;

    private final List<String> all = new ArrayList<>();
    private String now = "";
    private int place = -1;

    /// Keeps something as the newest.
    void keep(String typed) {
        place = -1;
        if (!typed.isEmpty()) {
            all.remove(typed);
            all.addFirst(typed);
            if (all.size() > MOST) {
                all.removeLast();
            }
        }
    }

    /// What was typed before.
    ///
    /// @param current what stands in the field
    String older(String current) {
        if (place < 0) {
            now = current;
        }
        // what stands there already is no step back
        int next = place + 1 < all.size() && place < 0 && all.getFirst().equals(current) ? 1 : place + 1;
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
        return place < 0 ? now : all.get(place);
    }

    /// The field is typed into: walking begins anew.
    void typed() {
        place = -1;
    }
}

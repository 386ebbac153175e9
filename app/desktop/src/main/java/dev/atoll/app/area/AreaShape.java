package dev.atoll.app.area;

import java.util.List;

/// How an area is divided: a value, with tabs named by their places in the list of all tabs.
public sealed interface AreaShape {
    /// A part with tabs.
    ///
    /// @param tabs the places of its tabs
    /// @param shown the place of the shown one; -1 if there is none
    /// @param pinned the places of those that are pinned
    /// @param preview the place of the one that the next preview replaces; -1 if there is none
    record Strip(List<Integer> tabs, int shown, List<Integer> pinned, int preview) implements AreaShape {
        /// Copies the lists.
        public Strip {
            tabs = List.copyOf(tabs);
            pinned = List.copyOf(pinned);
        }
    }

    /// Parts beside or under each other.
    ///
    /// @param across whether they lie beside each other
    /// @param dividers where they are divided, each from 0 to 1
    /// @param parts from left to right or from top to bottom
    record Divided(boolean across, List<Double> dividers, List<AreaShape> parts) implements AreaShape {
        /// Copies the lists.
        public Divided {
            dividers = List.copyOf(dividers);
            parts = List.copyOf(parts);
        }
    }
}

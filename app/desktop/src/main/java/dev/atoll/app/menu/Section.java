package dev.atoll.app.menu;

import java.util.List;

/// A menu, or one in another.
///
/// @param title what it is called; empty where it has no place in another one
/// @param groups what is in it, with a line between one group and the next
record Section(String title, List<List<Entry>> groups) implements Entry {
    Section {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /// One without groups.
    static Section of(String title, String... commands) {
        return new Section(title, List.of(Entry.named(commands)));
    }
}

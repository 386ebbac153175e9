package dev.atoll.app.panel.search;

import dev.atoll.app.search.FoundFile;
import dev.atoll.app.search.FoundPlace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which matches are replaced: all, but for those that the user leaves out.
final class Choice {
    private final Set<Key> leftOut = new HashSet<>();

    private record Key(String path, int from) {
        static Key of(String path, FoundPlace place) {
            return new Key(path, place.match().from());
        }
    }

    /// All matches are chosen again.
    void clear() {
        leftOut.clear();
    }

    boolean has(String path, FoundPlace place) {
        return !leftOut.contains(Key.of(path, place));
    }

    /// The chosen matches of a file.
    List<FoundPlace> of(FoundFile file) {
        return file.places().stream().filter(place -> has(file.path(), place)).toList();
    }

    /// Leaves out what is chosen, or chooses it again. A file is chosen whole unless it is already.
    void toggle(SearchRow row) {
        switch (row) {
            case SearchRow.Hit(String path, FoundPlace place) -> set(path, place, !has(path, place));
            case SearchRow.Head(FoundFile file, boolean _) -> {
                boolean all = of(file).size() < file.places().size();
                file.places().forEach(place -> set(file.path(), place, all));
            }
        }
    }

    private void set(String path, FoundPlace place, boolean chosen) {
        Key key = Key.of(path, place);
        var _ = chosen ? leftOut.remove(key) : leftOut.add(key);
    }
}

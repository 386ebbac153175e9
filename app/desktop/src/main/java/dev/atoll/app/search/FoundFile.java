package dev.atoll.app.search;

import dev.atoll.core.search.Finder;
import dev.atoll.core.search.Match;
import dev.atoll.core.search.Matches;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A file with matches.
///
/// @param path from the folder, with `/` between names
/// @param places the matches in order
/// @param print what tells the searched text from every other
public record FoundFile(String path, List<FoundPlace> places, Fingerprint print) {
    /// The order in which the folder is walked: the outer files first, in each folder by name.
    public static final Comparator<FoundFile> ORDER = Comparator.<FoundFile>comparingLong(
                    file -> file.path().chars().filter(unit -> unit == '/').count())
            .thenComparing(file -> file.path().replace('/', '\0'));

    /// Copies the list.
    public FoundFile {
        places = List.copyOf(places);
    }

    /// The matches in a text, if it has any.
    ///
    /// @param most how many at most
    public static Optional<FoundFile> in(String path, Text text, Finder finder, int most) {
        List<FoundPlace> places = new ArrayList<>();
        for (Match match : Matches.in(text, finder)) {
            if (places.size() == most) {
                break;
            }
            places.add(FoundPlace.of(text, match));
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(new FoundFile(path, places, Fingerprint.of(text)));
    }
}

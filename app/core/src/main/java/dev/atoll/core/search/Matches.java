package dev.atoll.core.search;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The matches of a query in a text, found one after another as they are asked for.
///
/// Matches do not overlap. A match without characters is followed by one further on, so going through all of
/// them ends.
public final class Matches implements Iterable<Match> {
    private final Text text;
    private final Finder finder;
    private final int from;

    private Matches(Text text, Finder finder, int from) {
        this.text = text;
        this.finder = finder;
        this.from = from;
    }

    /// The matches in a whole text.
    public static Matches in(Text text, Finder finder) {
        return new Matches(text, finder, 0);
    }

    /// The matches that start at an offset or later.
    public Matches from(int offset) {
        return new Matches(text, finder, offset);
    }

    /// The first match at or after an offset, or else the first of the text.
    public Optional<Match> next(int offset) {
        Optional<Match> after = finder.find(text, offset);
        return after.isPresent() ? after : finder.find(text, 0);
    }

    /// The last match that ends at or before an offset, or else the last of the text.
    public Optional<Match> previous(int offset) {
        Match before = null;
        Match last = null;
        for (Match match : in(text, finder)) {
            if (match.to() <= offset) {
                before = match;
            } else if (before != null) {
                break;
            }
            last = match;
        }
        return Optional.ofNullable(before != null ? before : last);
    }

    /// The first matches, a limited number of them.
    public List<Match> first(int limit) {
        List<Match> result = new ArrayList<>();
        for (Match match : this) {
            if (result.size() == limit) {
                break;
            }
            result.add(match);
        }
        return result;
    }

    /// The changes that replace every match.
    public ChangeSet replaceAll(Replacement replacement) {
        List<Change> changes = new ArrayList<>();
        for (Match match : this) {
            changes.add(Change.replace(match.from(), match.to(), replacement.of(match)));
        }
        return ChangeSet.of(text.length(), changes);
    }

    @Override
    public Iterator<Match> iterator() {
        return new Finding();
    }

    private final class Finding implements Iterator<Match> {
        private Optional<Match> next = finder.find(text, from);

        @Override
        public boolean hasNext() {
            return next.isPresent();
        }

        @Override
        public Match next() {
            Match match = next.orElseThrow(NoSuchElementException::new);
            int resume = match.to() > match.from() ? match.to() : match.to() + 1;
            next = resume > text.length() ? Optional.empty() : finder.find(text, resume);
            return match;
        }
    }
}

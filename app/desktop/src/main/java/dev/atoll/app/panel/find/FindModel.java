package dev.atoll.app.panel.find;

import dev.atoll.api.document.Span;
import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.concurrent.Timer;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.words.Words;
import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.search.Finder;
import dev.atoll.core.search.Matches;
import dev.atoll.core.search.Query;
import dev.atoll.core.search.Replacement;
import dev.atoll.core.search.SearchTooLong;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.Text;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A search in one text after another: what is looked for, where it was found, and which match is selected.
///
/// Searching goes on in the background, on the immutable text; a newer query or text ends the older search. What is
/// asked for meanwhile, such as the next match, is done when the answer is there. Belongs to the UI thread.
public final class FindModel {
    private static final Duration TYPING_PAUSE = Duration.ofMillis(120);
    private static final int MOST_PAINTED = 2000;
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final Background background;
    private final Runnable changed;
    private final LatestOnly searching;
    private final LatestOnly replacing;
    private final Debounce again;
    private final Debounce slow;
    private Query query = new Query("", false, false, false);
    private @Nullable FindTarget target;
    private @Nullable Finder finder;
    private @Nullable Text searched;
    private Hits hits = Hits.none();
    private Runnable then = () -> {};
    private boolean looking;
    private String words = "";
    private String hint = "";
    private String mistake = "";
    private int origin;

    /// A search for nothing, in no text.
    ///
    /// @param ui where answers arrive
    /// @param background where texts are searched
    /// @param timer measures pauses
    /// @param changed is told when the words or the mistake may be others
    public FindModel(Ui ui, Background background, Timer timer, Runnable changed) {
        this.background = background;
        this.changed = changed;
        searching = new LatestOnly(ui);
        replacing = new LatestOnly(ui);
        again = new Debounce(ui, timer, TYPING_PAUSE, () -> search(() -> {}));
        slow = new Debounce(ui, timer, PATIENCE, this::tell);
    }

    /// Searches another text from now on, or none. Matches are counted, nothing is selected.
    public void show(Optional<FindTarget> shown) {
        target = shown.orElse(null);
        forget();
        anchor();
        search(() -> {});
    }

    /// What is looked for.
    public Query query() {
        return query;
    }

    /// Remembers the place from which a changed query looks for its first match: where the selection starts.
    public void anchor() {
        origin = target == null ? 0 : target.selected().from();
    }

    /// Looks for something else and selects the first match after the anchor, or else the first of all.
    public void look(Query wanted) {
        query = wanted;
        forget();
        search(() -> go(hits.startingAt(origin)));
    }

    /// The text or the selection of the target may be others.
    public void moved() {
        hint = "";
        if (target != null && searched != null && !same(target.text(), searched)) {
            again.call();
        }
        tell();
    }

    /// Selects the next match, from the end on the first.
    public void next() {
        whenFound(() -> {
            SelectionRange at = selected();
            int exact = hits.indexOf(at.from(), at.to());
            go(exact >= 0 ? exact + 1 : hits.startingAt(at.to()));
        });
    }

    /// Selects the match before, from the start on the last.
    public void previous() {
        whenFound(() -> {
            SelectionRange at = selected();
            int exact = hits.indexOf(at.from(), at.to());
            go(exact >= 0 ? exact - 1 : hits.endingAt(at.from()));
        });
    }

    /// Replaces the selected match and selects the next; where none is selected, only selects the next.
    ///
    /// @param replacement what takes its place
    public void replace(Replacement replacement) {
        whenFound(() -> {
            FindTarget page = target;
            SelectionRange at = selected();
            if (page == null || finder == null || hits.indexOf(at.from(), at.to()) < 0) {
                next();
                return;
            }
            Text text = page.text();
            finder.find(text, at.from()).ifPresent(match -> {
                String put = replacement.of(match);
                page.change(ChangeSet.of(text.length(), Change.replace(match.from(), match.to(), put)));
                origin = match.from() + put.length();
                search(() -> go(hits.startingAt(origin)));
            });
        });
    }

    /// Replaces all matches, as one step of undo.
    ///
    /// @param replacement what takes their place
    public void replaceAll(Replacement replacement) {
        whenFound(() -> {
            if (target == null || finder == null || hits.count() == 0 || !hits.complete()) {
                return;
            }
            Finder wanted = finder;
            Text text = target.text();
            int count = hits.count();
            replacing.ask(
                    background.callUntilCancelled(_ -> Matches.in(text, wanted).replaceAll(replacement)),
                    changes -> replaced(text, changes, count),
                    this::failed);
        });
    }

    // the changes speak of the text that was searched; typing meanwhile is worth more than they are
    private void replaced(Text text, ChangeSet changes, int count) {
        if (target != null && same(target.text(), text)) {
            target.change(changes);
            search(() -> hint = Words.of("panel.find.replaced", count));
        }
    }

    /// What came of it in a few words, such as `3 of 17`; empty where nothing is looked for.
    public String words() {
        return words;
    }

    // for as long as an answer may come at once, the words of the one before stay
    private void tell() {
        if (!looking || !slow.waiting()) {
            words = looking ? Words.of("panel.find.searching") : describe();
        }
        changed.run();
    }

    private String describe() {
        if (finder == null || !mistake.isEmpty() || searched == null) {
            return "";
        }
        SelectionRange at = selected();
        int current = hits.indexOf(at.from(), at.to());
        String all = hits.complete()
                ? Words.of("panel.find.all-matches", hits.count())
                : Words.of("panel.find.the-first-matches", hits.count());
        if (!hint.isEmpty() && current < 0) {
            return hint;
        }
        if (hits.count() == 0) {
            return Words.of("panel.find.no-match");
        }
        String place = current >= 0
                ? Words.of("panel.find.match-of", current + 1, all)
                : Words.of("panel.find.matches", all, hits.count());
        return hint.isEmpty() ? place : place + ", " + hint;
    }

    /// What is wrong with the query, in a sentence; empty if nothing is.
    public String mistake() {
        return mistake;
    }

    /// Whether there is something to go to.
    public boolean hasMatches() {
        return hits.count() > 0;
    }

    /// The matches from one offset to another, as many as are worth painting; nothing while they are yet to be found.
    public Optional<List<Span>> matches(int start, int end) {
        if (looking || (target != null && searched != null && !same(target.text(), searched))) {
            return Optional.empty();
        }
        List<Span> found = new ArrayList<>();
        for (int i = hits.startingAt(start);
                i < hits.count() && hits.from(i) < end && found.size() < MOST_PAINTED;
                i++) {
            found.add(new Span(hits.from(i), hits.to(i)));
        }
        return Optional.of(found);
    }

    /// Whether no search is under way or due.
    public boolean idle() {
        return !looking && !again.waiting() && replacing.idle();
    }

    private void forget() {
        searching.close();
        replacing.close();
        again.close();
        slow.close();
        looking = false;
        then = () -> {};
        hits = Hits.none();
        searched = null;
        finder = null;
        mistake = "";
        hint = "";
    }

    private void whenFound(Runnable step) {
        if (target == null) {
            return;
        }
        if (looking && searched != null && same(target.text(), searched)) {
            Runnable earlier = then;
            then = () -> {
                earlier.run();
                step.run();
            };
        } else if (searched != null && same(target.text(), searched)) {
            step.run();
        } else {
            search(step);
        }
    }

    private void search(Runnable step) {
        again.close();
        if (target == null) {
            tell();
            return;
        }
        switch (query.read()) {
            case Query.Reading.Empty _ -> tell();
            case Query.Reading.Mistaken(String message, int index) -> {
                mistake = message + (index < 0 ? "." : Words.of("panel.find.at-character", String.valueOf(index + 1)));
                tell();
            }
            case Query.Reading.Ready(Finder found) -> start(target.text(), found, step);
        }
    }

    private void start(Text text, Finder wanted, Runnable step) {
        finder = wanted;
        searched = text;
        looking = true;
        then = step;
        slow.call();
        searching.ask(
                background.callUntilCancelled(unwanted -> Hits.in(text, wanted, Hits.MOST, unwanted)),
                this::found,
                this::failed);
    }

    private void found(Hits answer) {
        looking = false;
        slow.close();
        mistake = "";
        hits = answer;
        Runnable step = then;
        then = () -> {};
        if (target != null && searched != null && same(target.text(), searched)) {
            step.run();
        }
        tell();
    }

    private void failed(Throwable failure) {
        looking = false;
        slow.close();
        then = () -> {};
        hits = Hits.none();
        mistake = failure instanceof SearchTooLong
                ? String.valueOf(failure.getMessage())
                : Words.of("panel.find.the-search-failed", failure);
        tell();
    }

    private void go(int index) {
        if (target == null || hits.count() == 0) {
            return;
        }
        int around = Math.floorMod(index, hits.count());
        target.select(hits.from(around), hits.to(around));
        hint = index == around || hits.count() == 1
                ? ""
                : index < 0 ? Words.of("panel.find.from-the-end") : Words.of("panel.find.from-the-start");
        tell();
    }

    private SelectionRange selected() {
        return target == null ? SelectionRange.caret(0) : target.selected();
    }

    @SuppressWarnings("ReferenceEquality") // texts are immutable, and comparing large ones would take long
    private static boolean same(Text one, Text other) {
        return one == other;
    }
}

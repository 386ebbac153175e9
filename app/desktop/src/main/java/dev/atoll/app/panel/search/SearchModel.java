package dev.atoll.app.panel.search;

import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.concurrent.Timer;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.search.FolderSearch;
import dev.atoll.app.search.FoundFile;
import dev.atoll.app.search.Globs;
import dev.atoll.app.search.SearchScope;
import dev.atoll.app.search.SearchTally;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Roots;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.search.Finder;
import dev.atoll.core.search.Query;
import dev.atoll.core.search.SearchTooLong;
import dev.atoll.core.text.Text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// A search in a folder: what is looked for, what was found so far, and how far it has come.
///
/// A newer search ends the older one at once, whose results stay until the first of the newer arrive. Belongs to the
/// UI thread.
final class SearchModel {
    /// As many matches are listed.
    static final int MOST = 20_000;

    private static final Duration TYPING_PAUSE = Duration.ofMillis(120);
    private static final Duration STEP = Duration.ofMillis(100);

    private final Around around;
    private final Runnable changed;
    private final LatestOnly searching;
    private final Debounce begin;
    private Wanted wanted = Wanted.nothing();
    private Optional<Run> run = Optional.empty();
    private List<FoundFile> files = new ArrayList<>();
    private final Map<String, Text> newest = new HashMap<>();
    private String mistake = "";

    /// What the search works with.
    ///
    /// @param ui where results arrive
    /// @param background where files are searched
    /// @param timer measures pauses
    /// @param workspace the door to files
    /// @param place what is searched when a search begins; empty if no folder is open
    record Around(Ui ui, Background background, Timer timer, Workspace workspace, Supplier<Optional<Place>> place) {}

    /// The open folders.
    ///
    /// @param open the texts of their open files, by their paths inside them
    record Place(Roots roots, Map<String, Text> open) {}

    /// @param changed told when anything that is shown may be different
    SearchModel(Around around, Runnable changed) {
        this.around = around;
        this.changed = changed;
        searching = new LatestOnly(around.ui());
        begin = new Debounce(around.ui(), around.timer(), TYPING_PAUSE, this::begin);
    }

    /// One search under way or over.
    private final class Run {
        private final ConcurrentLinkedQueue<FoundFile> arrived = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean posted = new AtomicBoolean();
        private final Finder finder;
        private final SearchScope scope;
        private final Roots roots;
        private final FolderSearch search;
        private Subscription tick = Subscription.none();
        private boolean first = true;
        private boolean over;

        Run(Place place, SearchScope scope, Finder finder) {
            this.finder = finder;
            this.scope = scope;
            roots = place.roots();
            var order = new FolderSearch.Order(place.roots(), scope, finder, place.open(), MOST);
            search = FolderSearch.begin(around.workspace(), order, around.background(), this::found);
            searching.ask(search.over(), _ -> end(""), failure -> end(sentence(failure)));
        }

        // called by the threads that search
        private void found(FoundFile file) {
            arrived.add(file);
            if (posted.compareAndSet(false, true)) {
                around.ui().execute(this::take);
            }
        }

        private void take() {
            if (!isNow() || over) {
                return;
            }
            tick.close();
            tick = around.timer().after(STEP, () -> around.ui().execute(this::take));
            show();
        }

        private void show() {
            // taken out first: more may arrive at any moment
            List<FoundFile> now = new ArrayList<>();
            for (FoundFile file = arrived.poll(); file != null; file = arrived.poll()) {
                now.add(file);
            }
            if (first && (over || !now.isEmpty())) {
                first = false;
                files = new ArrayList<>();
            }
            now.forEach(SearchModel.this::put);
            changed.run();
        }

        private void end(String failure) {
            over = true;
            tick.close();
            mistake = failure;
            show();
        }

        private boolean isNow() {
            return run.filter(this::equals).isPresent();
        }
    }

    private static String sentence(Throwable failure) {
        return failure instanceof SearchTooLong
                ? String.valueOf(failure.getMessage())
                : Words.of("panel.search.the-search-failed", failure);
    }

    private void put(FoundFile file) {
        int index = Collections.binarySearch(files, file, FoundFile.ORDER);
        if (index >= 0) {
            files.set(index, file);
        } else {
            files.add(-index - 1, file);
        }
    }

    /// Looks for something else once the user pauses. What is under way ends now.
    void look(Wanted what) {
        if (!what.equals(wanted)) {
            wanted = what;
            stop();
            begin.call();
            changed.run();
        }
    }

    /// Searches anew.
    void again() {
        stop();
        begin();
    }

    /// Ends what is under way; what was found stays.
    void stop() {
        searching.close();
        begin.close();
        run.ifPresent(now -> {
            now.tick.close();
            now.over = true;
        });
    }

    /// Forgets all that was found.
    void clear() {
        stop();
        run = Optional.empty();
        files = new ArrayList<>();
        mistake = "";
        changed.run();
    }

    private void begin() {
        begin.close();
        Optional<Place> place = around.place().get();
        Query.Reading reading = wanted.query().read();
        if (reading instanceof Query.Reading.Empty) {
            clear();
            return;
        }
        if (place.isEmpty()) {
            mistaken(Words.of("panel.search.no-folder-is-open-drop"));
            return;
        }
        try {
            SearchScope scope = new SearchScope(Globs.of(wanted.include()), Globs.of(wanted.exclude()));
            switch (reading) {
                case Query.Reading.Ready(Finder finder) -> {
                    mistake = "";
                    Run begun = new Run(place.get(), scope, finder);
                    run = Optional.of(begun);
                    begun.take();
                }
                case Query.Reading.Mistaken(String message, int index) ->
                    mistaken(message
                            + (index < 0 ? "." : Words.of("panel.search.at-character", String.valueOf(index + 1))));
                case Query.Reading.Empty _ -> clear();
            }
        } catch (IllegalArgumentException noPattern) {
            mistaken(String.valueOf(noPattern.getMessage()));
        }
    }

    private void mistaken(String sentence) {
        clear();
        mistake = sentence;
        changed.run();
    }

    /// Searches the text of one file anew, in the background; called when it has changed in the editor.
    ///
    /// @param path inside the folders
    void searchAgain(String path, Text text) {
        run.filter(now -> now.over && now.scope.covers(now.roots, path)).ifPresent(now -> {
            newest.put(path, text);
            var _ = around.background()
                    .callUntilCancelled(_ -> FoundFile.in(path, text, now.finder, MOST))
                    .handleAsync(
                            (file, failure) -> {
                                // of two searches of a file, the newer may be over first
                                if (newest.remove(path, text) && failure == null && now.isNow()) {
                                    files.removeIf(old -> old.path().equals(path));
                                    file.ifPresent(this::put);
                                    changed.run();
                                }
                                return failure == null;
                            },
                            around.ui());
        });
    }

    /// What is looked for.
    Wanted wanted() {
        return wanted;
    }

    /// The files with matches, in order.
    List<FoundFile> files() {
        return Collections.unmodifiableList(files);
    }

    /// How many matches there are, as far as it is known.
    int matches() {
        return files.stream().mapToInt(file -> file.places().size()).sum();
    }

    /// How far the search has come.
    SearchTally tally() {
        return run.map(now -> now.search.tally()).orElse(SearchTally.none());
    }

    /// Whether something was searched that is not given up.
    boolean searched() {
        return run.isPresent();
    }

    /// Whether no search is under way or due.
    boolean idle() {
        return !begin.waiting() && newest.isEmpty() && run.map(now -> now.over).orElse(true);
    }

    /// What is wrong with the search, in a sentence; empty if nothing is.
    String mistake() {
        return mistake;
    }
}

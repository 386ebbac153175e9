package dev.atoll.app.search;

import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.Crew;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.workspace.Glance;
import dev.atoll.app.workspace.OpenResult.Reason;
import dev.atoll.app.workspace.Roots;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.search.Finder;
import dev.atoll.core.text.Text;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// One search through the files of the open folders, by several threads in the background.
///
/// Safe for use by several threads.
public final class FolderSearch implements Subscription {
    /// Larger files are left out.
    public static final long LARGEST = 32L << 20;

    private final Workspace workspace;
    private final Order order;
    private final Consumer<FoundFile> found;
    private final AtomicInteger files = new AtomicInteger();
    private final AtomicInteger matches = new AtomicInteger();
    private final Map<Reason, Integer> leftOut = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> over;

    /// What is searched for, and where.
    ///
    /// @param roots the folders
    /// @param scope which of its files
    /// @param finder what finds the matches
    /// @param open the texts of open files as they stand in the editor, by their paths inside the folders
    /// @param most as many matches are listed
    public record Order(Roots roots, SearchScope scope, Finder finder, Map<String, Text> open, int most) {
        /// Copies the texts.
        public Order {
            open = Map.copyOf(open);
        }
    }

    private FolderSearch(Workspace workspace, Order order, Background background, Consumer<FoundFile> found) {
        this.workspace = workspace;
        this.order = order;
        this.found = found;
        over = Crew.work(background, this::paths, this::look);
    }

    /// Starts a search.
    ///
    /// @param found told of each file with matches, by several threads and in no order
    public static FolderSearch begin(
            Workspace workspace, Order order, Background background, Consumer<FoundFile> found) {
        return new FolderSearch(workspace, order, background, found);
    }

    /// Completes when all files were looked at, or as many as it takes for the most matches; exceptionally if the
    /// search fails, as with an expression that takes too long.
    public CompletableFuture<Void> over() {
        return over;
    }

    /// How far it has come.
    public SearchTally tally() {
        int unreadable = leftOut.entrySet().stream()
                .filter(entry -> entry.getKey() != Reason.BINARY && entry.getKey() != Reason.TOO_BIG)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new SearchTally(
                files.get(),
                leftOut.getOrDefault(Reason.BINARY, 0),
                leftOut.getOrDefault(Reason.TOO_BIG, 0),
                unreadable,
                full());
    }

    private boolean full() {
        return matches.get() > order.most();
    }

    /// Ends it.
    @Override
    public void close() {
        over.cancel(true);
    }

    private void paths(Consumer<String> to, BooleanSupplier unwanted) {
        BooleanSupplier enough = () -> unwanted.getAsBoolean() || full();
        Set<String> unsaved = new HashSet<>(order.open().keySet());
        Consumer<String> covered = path -> {
            if (order.scope().covers(order.roots(), path)) {
                to.accept(path);
            }
        };
        workspace.walk(
                order.roots(),
                batch -> batch.forEach(path -> {
                    unsaved.remove(path);
                    covered.accept(path);
                }),
                enough);
        // what is open but not on the disk yet; what is there and was not walked through is ignored
        unsaved.stream().filter(path -> !workspace.exists(place(path))).sorted().forEach(covered);
    }

    private Path place(String path) {
        return order.roots().path(path).orElseGet(() -> Path.of(path));
    }

    private void look(String path) {
        if (full()) {
            return;
        }
        Text open = order.open().get(path);
        if (open != null) {
            look(path, open);
            return;
        }
        switch (workspace.glance(place(path), LARGEST)) {
            case Glance.OfText(Text text) -> look(path, text);
            case Glance.LeftOut(Reason reason) -> {
                files.incrementAndGet();
                leftOut.merge(reason, 1, Integer::sum);
            }
        }
    }

    private void look(String path, Text text) {
        files.incrementAndGet();
        // one more than is listed tells that there are more
        int left = order.most() - matches.get() + 1;
        if (left <= 0) {
            return;
        }
        FoundFile.in(path, text, order.finder(), left).ifPresent(file -> {
            int count = file.places().size();
            int room = order.most() - matches.getAndAdd(count);
            if (room >= count) {
                found.accept(file);
            } else if (room > 0) {
                found.accept(new FoundFile(path, file.places().subList(0, room), file.print()));
            }
        });
    }
}

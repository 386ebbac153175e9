package dev.atoll.host.lifecycle;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.document.TextSnapshot;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What waits for one extension: requests by urgency, documents with their changes, and the wish that it stop.
///
/// Posting never waits for longer than the lock, which is held only for moments and never while a guest runs.
final class Mailbox<S extends Session> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final PriorityQueue<Letter<S, ?>> requests = new PriorityQueue<>(Letter.ORDER);
    private final Map<DocumentId, DocumentFeed> documents = new LinkedHashMap<>();
    /// Documents that were closed and opened again before the extension was told that they were closed.
    private final ArrayDeque<DocumentFeed> leaving = new ArrayDeque<>();
    private long sent;
    private volatile @Nullable Life<S> owner;
    private boolean closed;
    private volatile @Nullable Urgency mostUrgent;

    /// What the actor should do next.
    ///
    /// @param <S> the sessions
    sealed interface Task<S extends Session> {
        /// Answer a request.
        ///
        /// @param letter the request
        record Answer<S extends Session>(Letter<S, ?> letter) implements Task<S> {}

        /// Tell of a document that was opened or closed, since there is nothing else to do.
        ///
        /// @param feed the document
        record Tend<S extends Session>(DocumentFeed feed) implements Task<S> {}

        /// Nothing came in the given time.
        record Rest<S extends Session>() implements Task<S> {}

        /// Stop.
        record Stop<S extends Session>() implements Task<S> {}
    }

    void open(DocumentInfo info, TextSnapshot text) {
        locked(() -> {
            var before = closed ? null : documents.put(info.id(), new DocumentFeed(info, text));
            if (before != null && before.told() != null) {
                before.close();
                leaving.add(before);
            }
            return leaving;
        });
    }

    void change(DocumentId document, int version, List<TextEdit> edits, TextSnapshot after) {
        locked(() -> {
            var feed = documents.get(document);
            if (feed != null) {
                feed.change(version, edits, after);
            }
            return document;
        });
    }

    /// Takes a document away, with all requests about it.
    void close(DocumentId document) {
        cancel(locked(() -> {
            var feed = documents.get(document);
            if (feed != null) {
                feed.close();
                if (feed.told() == null) {
                    documents.remove(document);
                }
            }
            return removed(letter -> letter.document().equals(Optional.of(document)));
        }));
    }

    /// Adds a request; an older one of the same kind about the same document is cancelled.
    <T> CompletableFuture<T> send(Work<S, T> work) {
        var answer = new CompletableFuture<T>();
        var replaced = locked(() -> {
            var letter = new Letter<>(work, sent++, answer);
            if (closed) {
                return List.<Letter<S, ?>>of(letter);
            }
            var older = removed(letter::replaces);
            requests.add(letter);
            noteUrgency();
            return older;
        });
        cancel(replaced);
        return answer;
    }

    /// Puts a request back that is not finished, unless a newer one has replaced it or there is nobody any more
    /// to answer it.
    void putBack(Letter<S, ?> letter) {
        var replaced = locked(() -> {
            if (owner == null || requests.stream().anyMatch(newer -> newer.replaces(letter))) {
                return true;
            }
            requests.add(letter);
            noteUrgency();
            return false;
        });
        if (replaced) {
            letter.cancel();
        }
    }

    private List<Letter<S, ?>> removed(Predicate<Letter<S, ?>> test) {
        var result = new ArrayList<Letter<S, ?>>();
        for (var letter : requests) {
            if (test.test(letter)) {
                result.add(letter);
            }
        }
        requests.removeAll(result);
        noteUrgency();
        return result;
    }

    private void cancel(List<Letter<S, ?>> letters) {
        letters.forEach(Letter::cancel);
    }

    private void noteUrgency() {
        var first = requests.peek();
        mostUrgent = first == null ? null : first.work().urgency();
    }

    /// Whether something more urgent than this waits; cheap, for the thread that works.
    boolean hasMoreUrgentThan(Urgency urgency) {
        var waiting = mostUrgent;
        return waiting != null && waiting.compareTo(urgency) < 0;
    }

    /// Waits for the next task.
    ///
    /// @param asker who asks; told to stop if the mailbox is not, or no longer, theirs
    /// @param patience how long to wait before there is a rest
    Task<S> take(Life<S> asker, Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = patience.toNanos();
            while (true) {
                var task = next(asker);
                if (task != null) {
                    return task;
                }
                if (left <= 0) {
                    return new Task.Rest<>();
                }
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Task<S> next(Life<S> asker) {
        if (owner != asker) {
            return new Task.Stop<>();
        }
        if (!leaving.isEmpty()) {
            return new Task.Tend<>(leaving.getFirst());
        }
        var letter = requests.poll();
        noteUrgency();
        if (letter != null) {
            return new Task.Answer<>(letter);
        }
        for (var feed : documents.values()) {
            if (feed.closed() || feed.told() == null) {
                return new Task.Tend<>(feed);
            }
        }
        return null;
    }

    /// Waits for a time, or until the mailbox is no longer the asker's.
    void pause(Life<S> asker, Duration time) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = time.toNanos();
            while (left > 0 && owner == asker) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /// Waits until an instance should be made: others have given the colours that come first, or took too long, or
    /// somebody waits for what was asked here.
    void awaitTurn(Life<S> asker, FirstColours colours, String name) throws InterruptedException {
        Runnable look = () -> locked(() -> requests);
        lock.lockInterruptibly();
        colours.enter(look);
        try {
            long left = colours.left(name);
            while (left > 0 && owner == asker && !hasMoreUrgentThan(Urgency.STRUCTURE)) {
                var _ = changed.awaitNanos(left);
                left = colours.left(name);
            }
        } finally {
            lock.unlock();
            colours.leave(look);
        }
    }

    /// Whether the mailbox is still the asker's. What a life does after it has lost the mailbox touches nothing
    /// that its successor sees.
    boolean belongsTo(@Nullable Life<S> asker) {
        return asker != null && owner == asker;
    }

    /// The document as it is on its way, or nothing if it is not open or the mailbox is not the asker's.
    @Nullable
    DocumentFeed feed(@Nullable Life<S> asker, DocumentId document) {
        lock.lock();
        try {
            var feed = belongsTo(asker) ? documents.get(document) : null;
            return feed == null || feed.closed() ? null : feed;
        } finally {
            lock.unlock();
        }
    }

    /// All open documents as they are on their way, oldest first; none if the mailbox is not the asker's.
    List<DocumentFeed> feeds(@Nullable Life<S> asker) {
        return locked(() -> belongsTo(asker)
                ? documents.values().stream().filter(feed -> !feed.closed()).toList()
                : List.of());
    }

    /// All documents that the asker's extension was told of, oldest first.
    List<DocumentFeed.Told> told(@Nullable Life<S> asker) {
        return locked(() -> {
            var result = new ArrayList<DocumentFeed.Told>();
            if (!belongsTo(asker)) {
                return result;
            }
            for (var feed : documents.values()) {
                var told = feed.told();
                if (told != null) {
                    result.add(told);
                }
            }
            return result;
        });
    }

    /// Does something with a document's feed under the lock.
    <T> T locked(Supplier<T> body) {
        lock.lock();
        try {
            var result = body.get();
            changed.signalAll();
            return result;
        } finally {
            lock.unlock();
        }
    }

    /// Removes a document that was closed and whose extension knows it.
    void forget(DocumentFeed feed) {
        locked(() -> leaving.remove(feed) || documents.remove(feed.newest().id(), feed));
    }

    /// The asker's instance is gone: the next one has been told of nothing, and knows of no request that was
    /// answered in part.
    void forgetTold(Life<S> asker) {
        locked(() -> {
            if (belongsTo(asker)) {
                beginAnew();
            }
            return documents;
        });
    }

    private void beginAnew() {
        leaving.clear();
        documents.values().removeIf(DocumentFeed::closed);
        documents.replaceAll((id, feed) -> feed.anew());
        requests.forEach(Letter::startOver);
    }

    /// Whether nothing is open and nothing waits.
    boolean isEmpty() {
        return locked(() -> documents.isEmpty() && leaving.isEmpty() && requests.isEmpty());
    }

    /// Gives the mailbox to another thread, or to none: whoever had it is told to stop.
    void giveTo(@Nullable Life<S> next) {
        locked(() -> {
            owner = next;
            beginAnew();
            return documents;
        });
    }

    /// Forgets the documents that are not meant, with the requests about them.
    void keepOnly(Predicate<DocumentInfo> meant) {
        cancel(locked(() -> {
            documents.values().removeIf(feed -> !meant.test(feed.newest()));
            return removed(letter -> letter.document()
                    .filter(document -> !documents.containsKey(document))
                    .isPresent());
        }));
    }

    /// Fails all that waits.
    void failAll(Supplier<? extends Throwable> reason) {
        var all = locked(() -> removed(letter -> true));
        all.forEach(letter -> letter.fail(reason.get()));
    }

    /// Cancels all that waits and forgets all documents.
    void clear() {
        cancel(locked(() -> {
            closed = true;
            documents.clear();
            leaving.clear();
            return removed(letter -> true);
        }));
    }
}

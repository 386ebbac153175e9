package dev.atoll.app.workspace;

import dev.atoll.app.words.Words;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Tells in which of some folders something was made, removed or renamed, or also written. Each folder is watched by
/// itself: what is in the folders of it does not count. Systems allow a user only so many watched folders, so no more
/// than [#MOST] are.
///
/// Safe for use by several threads.
public final class ListingWatch implements AutoCloseable {
    /// The most folders that are watched at once.
    static final int MOST = 500;

    /// Several files often come at once; this long nothing more must come.
    private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(80);

    /// Where more and more comes, it is told of after this long.
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(1);

    /// What counts as something that happens in a folder.
    public enum Counts {
        /// Files and folders come, go or get other names.
        ENTRIES,
        /// That, and something is written into a file.
        CONTENTS;

        private WatchEvent.Kind<?>[] kinds() {
            return this == ENTRIES
                    ? new WatchEvent.Kind<?>[] {
                        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE
                    }
                    : new WatchEvent.Kind<?>[] {
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_DELETE,
                        StandardWatchEventKinds.ENTRY_MODIFY
                    };
        }
    }

    private final WatchService keys;
    private final Counts counts;
    private final Map<Path, WatchKey> watched = new HashMap<>();

    private ListingWatch(WatchService keys, Counts counts) {
        this.keys = keys;
        this.counts = counts;
    }

    /// Watches nothing yet.
    ///
    /// @param counts what counts
    /// @throws IOException if the system lets nothing be watched
    public static ListingWatch open(Counts counts) throws IOException {
        return new ListingWatch(FileSystems.getDefault().newWatchService(), counts);
    }

    /// Watches these folders, the first of them if there are too many, and no others.
    ///
    /// @return why not all that are there are watched, in a sentence; nothing if they are
    public synchronized Optional<String> watch(Collection<Path> folders) {
        Iterator<Map.Entry<Path, WatchKey>> before = watched.entrySet().iterator();
        Set<Path> wanted = new HashSet<>(folders);
        while (before.hasNext()) {
            Map.Entry<Path, WatchKey> each = before.next();
            if (!wanted.contains(each.getKey()) || !each.getValue().isValid()) {
                each.getValue().cancel();
                before.remove();
            }
        }
        for (Path folder : folders) {
            if (watched.containsKey(folder)) {
                continue;
            }
            if (watched.size() >= MOST) {
                return Optional.of(Words.of("workspace.more-than-folders-are-unfolded", MOST));
            }
            Optional<String> refusal = register(folder);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private Optional<String> register(Path folder) {
        try {
            watched.put(folder, folder.register(keys, counts.kinds()));
            return Optional.empty();
        } catch (NoSuchFileException | NotDirectoryException | ClosedWatchServiceException gone) {
            return Optional.empty();
        } catch (IOException refused) {
            return Optional.of(Words.of("workspace.the-system-lets-no-more", Sentences.cause(refused)));
        }
    }

    /// Waits until something happens.
    ///
    /// @return the folders in which it was; none if the watch was closed meanwhile
    public Set<Path> next() {
        Set<Path> changed = new HashSet<>();
        try {
            while (changed.isEmpty()) {
                take(keys.take(), changed);
            }
            long end = System.nanoTime() + LONGEST_NANOS;
            WatchKey more = keys.poll(QUIET_NANOS, TimeUnit.NANOSECONDS);
            while (more != null) {
                take(more, changed);
                long left = Math.min(QUIET_NANOS, end - System.nanoTime());
                more = left <= 0 ? null : keys.poll(left, TimeUnit.NANOSECONDS);
            }
            return changed;
        } catch (ClosedWatchServiceException closed) {
            return Set.of();
        } catch (InterruptedException ended) {
            return Set.of();
        }
    }

    private void take(WatchKey key, Set<Path> changed) {
        // a folder that is gone itself counts: another of its name may be there already
        boolean written = !key.pollEvents().isEmpty();
        boolean gone = !key.reset();
        if ((written || gone) && key.watchable() instanceof Path folder) {
            changed.add(folder);
        }
    }

    @Override
    public void close() throws IOException {
        keys.close();
    }
}

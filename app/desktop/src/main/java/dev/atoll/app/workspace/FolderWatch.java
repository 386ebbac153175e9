package dev.atoll.app.workspace;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Tells when files of a folder, or of the folders in it, are written.
public final class FolderWatch implements AutoCloseable {
    /// Several files are often saved at once; this long nothing more must come.
    private static final int QUIET_MILLIS = 80;

    private final WatchService service;
    private final Set<String> ignored;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    private FolderWatch(WatchService service, Set<String> ignored) {
        this.service = service;
        this.ignored = ignored;
    }

    /// Watches a folder from now on.
    ///
    /// @param ignored names of folders in it that do not count
    /// @throws IOException if it cannot be watched
    public static FolderWatch of(Path folder, Set<String> ignored) throws IOException {
        FolderWatch watch = new FolderWatch(folder.getFileSystem().newWatchService(), Set.copyOf(ignored));
        watch.add(folder);
        return watch;
    }

    private void add(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) throws IOException {
                if (!inside.equals(folder) && ignored.contains(name(inside))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folders.put(
                        inside.register(
                                service,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE),
                        inside);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /// Waits until something is written.
    ///
    /// @return false if the watch was closed meanwhile
    public boolean next() {
        try {
            boolean counts = false;
            while (!counts) {
                counts = counts(service.take());
            }
            for (WatchKey more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS); more != null; ) {
                counts(more);
                more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            }
            return true;
        } catch (ClosedWatchServiceException closed) {
            return false;
        } catch (InterruptedException ended) {
            return false;
        }
    }

    /// Whether what is reported of a folder counts. New folders are watched too.
    private boolean counts(WatchKey key) {
        Path folder = folders.get(key);
        List<Path> written = key.pollEvents().stream()
                .map(event ->
                        event.context() instanceof Path inside && folder != null ? folder.resolve(inside) : Path.of(""))
                .filter(path -> !isMade(name(path)))
                .toList();
        key.reset();
        written.stream().filter(Files::isDirectory).forEach(this::addIfPossible);
        return !written.isEmpty();
    }

    private void addIfPossible(Path folder) {
        try {
            add(folder);
        } catch (IOException goneAgain) {
            return;
        }
    }

    /// What editors and builds leave beside the files that people write.
    private boolean isMade(String name) {
        return ignored.contains(name)
                || name.isEmpty()
                || name.startsWith(".")
                || name.endsWith("~")
                || name.endsWith(".atollx")
                || name.endsWith(".lock")
                || name.endsWith(".log")
                || name.endsWith("-lock.json");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}

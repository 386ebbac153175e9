package dev.atoll.host.grammar.folder;

import dev.atoll.api.editor.FileListing;
import dev.atoll.api.editor.FileText;
import dev.atoll.api.feature.Symbol;
import dev.atoll.host.imports.FolderFiles;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// The symbols of the open folder's files in one grammar's languages, as far as they were read. Files that look secret
/// and the records of version control are not read.
public final class FolderNames {
    private static final int MOST_FILES = 20_000;
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_SYMBOLS = 200_000;
    private static final long FRESH_NANOS = 10_000_000_000L;

    private final FolderFiles files;
    private final Predicate<String> mine;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private volatile long readIn;
    private volatile long readAt = System.nanoTime() - FRESH_NANOS;

    /// @param files the open folder
    /// @param mine whether a path's language is the grammar's
    public FolderNames(FolderFiles files, Predicate<String> mine) {
        this.files = files;
        this.mine = mine;
    }

    /// What a file holds.
    ///
    /// @param text the text's hash and length
    private record Known(long text, List<Symbol> symbols) {}

    /// The files that are to be looked at; none if that was done just now, in the folders that are open now.
    List<String> unread() {
        long turn = files.turn();
        if (turn == readIn && System.nanoTime() - readAt < FRESH_NANOS) {
            return List.of();
        }
        readIn = turn;
        var found = files.list(mine, MOST_FILES) instanceof FileListing.Found(var paths)
                ? paths.stream().sorted().toList()
                : List.<String>of();
        known.keySet().retainAll(found);
        return found;
    }

    /// All files were looked at.
    void readAll() {
        readAt = System.nanoTime();
    }

    /// A file's text, if its symbols are not known. Until they are told it counts as a file without any, so that a text
    /// over which the grammar fails is met once.
    Optional<String> unknown(String path) {
        if (!(files.read(path, MOST_BYTES) instanceof FileText.Read(var text))) {
            known.remove(path);
            return Optional.empty();
        }
        long hash = (long) text.hashCode() << Integer.SIZE | text.length();
        var before = known.get(path);
        if (before != null && before.text() == hash) {
            return Optional.empty();
        }
        known.put(path, new Known(hash, List.of()));
        return Optional.of(text);
    }

    /// Tells the symbols of a text.
    void tell(String path, List<Symbol> symbols) {
        int all = known.values().stream().mapToInt(one -> one.symbols().size()).sum();
        if (all + symbols.size() <= MOST_SYMBOLS) {
            known.computeIfPresent(path, (_, one) -> new Known(one.text(), symbols));
        }
    }

    /// What is known, by path.
    Map<String, List<Symbol>> symbols() {
        var result = new TreeMap<String, List<Symbol>>();
        known.forEach((path, one) -> result.put(path, one.symbols()));
        return result;
    }
}

package dev.atoll.app.workspace.journal;

import dev.atoll.app.words.Words;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a window keeps on the disk: what it looks like, and the texts of its documents as they are typed.
///
/// Each window has a folder with a lock that is held as long as its process lives. A folder whose lock can be taken is
/// left over, from a crash or from a window that was closed: the next window takes it over, the oldest as its own, and
/// keeps what is in the others there too before they go. Folders are numbered, so no clock has a say; what was left in
/// a document's file is found whatever the window is opened for.
///
/// Every call blocks: call it in the background, one call after the other.
public final class Journal {
    private static final String WINDOWS = "windows";
    private static final String LOCK = "lock";
    private static final String SESSION = "session.json";
    private static final String END = ".journal";
    private static final String FRESH = ".fresh";

    private final Storage storage;
    private final Path state;
    private final List<Held> others = new ArrayList<>();
    private final Map<String, DocumentJournal> documents = new HashMap<>();
    private final Set<Path> untouchable = new HashSet<>();
    private final FormerJournal former;
    private final Aside aside;
    private @Nullable Held own;
    private volatile boolean ended;

    /// A folder and what releases its lock.
    private record Held(Path folder, Closeable lock) {}

    Journal(Storage storage, Path state) {
        this.storage = storage;
        this.state = state;
        this.former = new FormerJournal(storage, state);
        this.aside = new Aside(storage, state);
    }

    /// The journal in a folder of this machine, which is made when it is first needed.
    public static Journal in(Path state) {
        return new Journal(new LocalStorage(), state);
    }

    /// A window that is not open any more.
    ///
    /// @param session what it looked like, if that is known
    /// @param documents its documents that were changed
    public record Left(Optional<byte[]> session, List<KeptDocument> documents) {}

    /// What was left over.
    ///
    /// @param windows the oldest first
    /// @param sentences what could not be read, for the user
    public record Found(List<Left> windows, List<String> sentences) {}

    /// Takes over everything that is left over. To be called once, before anything else.
    public Found takeOver() {
        List<Left> windows = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        try {
            for (int number : numbers()) {
                Path folder = state.resolve(WINDOWS).resolve(Integer.toString(number));
                held(folder).ifPresent(held -> {
                    if (own == null) {
                        own = held;
                    } else {
                        others.add(held);
                    }
                    windows.add(read(folder, sentences));
                });
            }
        } catch (IOException unreadable) {
            sentences.add(Words.of("workspace.journal.what-was-not-saved-when", cause(unreadable)));
        }
        List<KeptDocument> texts = former.documents();
        if (!texts.isEmpty()) {
            windows.add(new Left(Optional.empty(), texts));
        }
        return new Found(windows, sentences);
    }

    private List<Integer> numbers() throws IOException {
        return storage.names(state.resolve(WINDOWS)).stream()
                .filter(name -> name.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }

    private Optional<Held> held(Path folder) {
        try {
            return storage.lock(folder.resolve(LOCK)).map(lock -> new Held(folder, lock));
        } catch (IOException goneOrNoLocksHere) {
            return Optional.empty();
        }
    }

    private Left read(Path folder, List<String> sentences) {
        List<KeptDocument> found = new ArrayList<>();
        Optional<byte[]> session = Optional.empty();
        try {
            for (String name : storage.names(folder)) {
                Path file = folder.resolve(name);
                if (name.endsWith(END)) {
                    document(file, sentences).ifPresent(found::add);
                } else if (name.equals(SESSION)) {
                    session = Optional.of(bytes(file));
                } else if (name.endsWith(FRESH)) {
                    storage.delete(file);
                }
            }
        } catch (IOException unreadable) {
            sentences.add(Words.of("workspace.journal.what-was-not-saved-when", cause(unreadable)));
        }
        return new Left(session, found);
    }

    private byte[] bytes(Path file) throws IOException {
        try (InputStream in = storage.read(file)) {
            return in.readAllBytes();
        }
    }

    private Optional<KeptDocument> document(Path file, List<String> sentences) {
        try {
            Replay.Outcome outcome;
            try (InputStream in = storage.read(file)) {
                outcome = Replay.of(in);
            }
            Optional<KeptDocument> document = outcome.document();
            boolean replaceable = outcome.whole();
            if (!outcome.whole()) {
                Optional<Path> copy = aside.put(file, bytes(file));
                replaceable = copy.isPresent();
                sentences.add(damaged(document, copy.orElse(file)));
            }
            if (!replaceable) {
                untouchable.add(file);
            } else if (document.isEmpty()) {
                storage.delete(file);
            } else if (own != null && own.folder().equals(file.getParent())) {
                documents.put(document.get().id(), new DocumentJournal(storage, file));
            }
            return document;
        } catch (IOException unreadable) {
            untouchable.add(file);
            sentences.add(Words.of("workspace.journal.the-unsaved-text-in-cannot", file, cause(unreadable)));
            return Optional.empty();
        }
    }

    private static String damaged(Optional<KeptDocument> document, Path aside) {
        return document.map(kept -> Words.of("workspace.journal.the-end-of-what-was", name(kept), aside))
                .orElse(Words.of("workspace.journal.something-that-was-not-saved", aside));
    }

    private static String name(KeptDocument document) {
        return document.path().map(Path::getFileName).map(Path::toString).orElse(document.title());
    }

    /// Puts a session file aside, since it cannot be understood.
    ///
    /// @return where it is now
    public Path setSessionAside(byte[] session) {
        Path folder = own == null ? state : own.folder();
        return aside.put(folder.resolve(SESSION), session).orElse(folder.resolve(SESSION));
    }

    /// Keeps what happened to a document.
    ///
    /// @param happenings since the last call, in order; none to keep the document as it is
    /// @param now the document after them
    /// @return a sentence for the user if it could not be kept; the next call keeps all
    public Optional<String> keep(List<Happening> happenings, KeptDocument now) {
        try {
            Path own = folder();
            DocumentJournal journal = documents.get(now.id());
            if (journal == null) {
                journal = new DocumentJournal(storage, file(own, now.id()));
                documents.put(now.id(), journal);
            }
            journal.keep(happenings, now);
            return Optional.empty();
        } catch (IOException failure) {
            return notKept(failure);
        }
    }

    /// Forgets a document: it is closed, or goes by another name.
    public void forget(String id) {
        DocumentJournal journal = documents.remove(id);
        if (journal == null) {
            return;
        }
        try {
            journal.forget();
        } catch (IOException stays) {
            // it is offered once more at the next start, which loses nothing
            return;
        }
    }

    /// Keeps what the window looks like.
    ///
    /// @return a sentence for the user if it could not be kept
    public Optional<String> keepSession(byte[] session) {
        try {
            Path fresh = folder().resolve(SESSION + FRESH);
            storage.write(fresh, 0, session);
            storage.rename(fresh, folder().resolve(SESSION));
            return Optional.empty();
        } catch (IOException failure) {
            return notKept(failure);
        }
    }

    private static Optional<String> notKept(IOException failure) {
        return Optional.of(Words.of("workspace.journal.unsaved-text-and-open-files", cause(failure)));
    }

    /// Drops what other windows left: this one keeps all of it.
    public void dropOthers() {
        former.drop();
        others.forEach(this::drop);
        others.clear();
    }

    private void drop(Held held) {
        try {
            for (String name : storage.names(held.folder())) {
                Path file = held.folder().resolve(name);
                if (untouchable.contains(file)) {
                    release(held);
                    return;
                }
                if (!name.equals(LOCK)) {
                    storage.delete(file);
                }
            }
            held.lock().close();
            storage.delete(held.folder().resolve(LOCK));
            storage.delete(held.folder());
        } catch (IOException stays) {
            // it is offered once more at the next start, which loses nothing
            return;
        }
    }

    /// The window closes: what is kept is for the next start.
    ///
    /// @param unneeded whether nothing is unsaved, so that another open window is enough to go on from
    public void end(boolean unneeded) {
        Held held = own;
        own = null;
        ended = true;
        others.forEach(Journal::release);
        others.clear();
        if (held == null) {
            return;
        }
        if (unneeded && another(held)) {
            drop(held);
        } else {
            release(held);
        }
    }

    private static void release(Held held) {
        try {
            held.lock().close();
        } catch (IOException goesWithTheProcess) {
            return;
        }
    }

    private boolean another(Held held) {
        try {
            for (int number : numbers()) {
                Path folder = state.resolve(WINDOWS).resolve(Integer.toString(number));
                if (!folder.equals(held.folder())) {
                    Optional<Closeable> lock = storage.lock(folder.resolve(LOCK));
                    if (lock.isEmpty()) {
                        return true;
                    }
                    lock.get().close();
                }
            }
        } catch (IOException unknown) {
            return false;
        }
        return false;
    }

    private Path folder() throws IOException {
        Held held = own;
        if (ended) {
            throw new IOException(Words.of("workspace.journal.the-window-is-closed"));
        }
        if (held == null) {
            held = made();
            own = held;
        }
        return held.folder();
    }

    /// A new folder with a number that no other has had meanwhile.
    private Held made() throws IOException {
        Path windows = state.resolve(WINDOWS);
        storage.makeFolders(windows);
        List<Integer> there = numbers();
        int number = there.isEmpty() ? 1 : there.getLast() + 1;
        while (true) {
            Path folder = windows.resolve(Integer.toString(number++));
            if (storage.makeFolder(folder)) {
                // another start may take the folder before this one has locked it
                Optional<Held> held = lockedIfPossible(folder);
                if (held.isPresent()) {
                    return held.get();
                }
            }
        }
    }

    private Optional<Held> lockedIfPossible(Path folder) {
        try {
            return storage.lock(folder.resolve(LOCK)).map(lock -> new Held(folder, lock));
        } catch (IOException noLocksHere) {
            // the number is nobody else's all the same
            return Optional.of(new Held(folder, () -> {}));
        }
    }

    /// A document's file: named after the document, so that nothing else can be meant.
    private Path file(Path folder, String id) {
        Path file = folder.resolve(digest(id) + END);
        for (int number = 2; untouchable.contains(file); number++) {
            file = folder.resolve(digest(id) + "-" + number + END);
        }
        return file;
    }

    private static String digest(String id) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Why a disk failed, as a clause that ends a sentence.
    static String cause(IOException failure) {
        String reason = failure.getMessage();
        if (failure instanceof FileSystemException system) {
            reason = system.getReason() == null
                    ? Words.of("workspace.journal.no-access-to", system.getFile())
                    : system.getReason();
        }
        return reason == null || reason.isBlank()
                ? Words.of("workspace.journal.the-disk-gave-no-reason")
                : reason + ".";
    }
}

package dev.atoll.app.window;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.area.TabContent;
import dev.atoll.app.session.Session;
import dev.atoll.app.session.SessionFile;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Encoding;
import dev.atoll.app.workspace.OpenResult;
import dev.atoll.app.workspace.Roots;
import dev.atoll.app.workspace.TextFile;
import dev.atoll.app.workspace.journal.Journal;
import dev.atoll.app.workspace.journal.KeptDocument;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The windows that were left, brought back into this one: files in the order of their tabs, with what was not saved of
/// them.
///
/// Files are read in the background; what is missing or broken is told and keeps nothing else from coming back.
final class Restoring {
    private final Workbench bench;
    private final Surroundings around;
    private final Likeness likeness;
    private final List<String> gone = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<Ready> ready = new ArrayList<>();
    private final List<Again> again = new ArrayList<>();
    private Session first = Session.empty();
    private boolean whole = true;
    private final List<Path> folders = new ArrayList<>();

    /// A file that has been read.
    ///
    /// @param file what its tab is made of
    /// @param id what it was known by
    /// @param place where its view was; nothing if that is not known
    /// @param kept whether its text was in a journal
    /// @param at its place among the files of this window; -1 if it was in another
    private record Ready(
            OpenedFile file, String id, @Nullable SessionFile place, boolean kept, int at) {}

    /// Another view on a file of this window.
    ///
    /// @param of the place of the file's first view
    /// @param at its own place
    /// @param place where it was
    private record Again(int of, int at, SessionFile place) {}

    Restoring(Workbench bench, Surroundings around, Likeness likeness) {
        this.bench = bench;
        this.around = around;
        this.likeness = likeness;
    }

    /// Reads everything that the window needs. Blocks.
    ///
    /// @param journal where sessions that are broken are put aside
    Restoring read(Journal.Found found, Journal journal) {
        sentences.addAll(found.sentences());
        boolean own = true;
        for (Journal.Left left : found.windows()) {
            Session session =
                    left.session().map(bytes -> session(bytes, journal)).orElseGet(Session::empty);
            if (own) {
                first = session;
                session.folders().forEach(this::readFolder);
            }
            read(session, left.documents(), own);
            own = false;
        }
        if (!gone.isEmpty()) {
            sentences.add(Words.of("window.open-and-not-there", String.join(", ", gone), gone.size()));
        }
        return this;
    }

    /// Nothing could be read, for a mistake of ours.
    Restoring notRead(Throwable bug) {
        sentences.add(Words.of("window.what-was-open-before-is", bug));
        whole = false;
        return this;
    }

    /// Whether all that was left has been read.
    boolean isWhole() {
        return whole;
    }

    private Session session(byte[] bytes, Journal journal) {
        return Session.parse(bytes).orElseGet(() -> {
            sentences.add(
                    Session.isNewer(bytes)
                            ? Words.of("window.session-of-a-newer-atoll", journal.setSessionAside(bytes))
                            : Words.of("window.session-damaged", journal.setSessionAside(bytes)));
            return Session.empty();
        });
    }

    private void readFolder(String path) {
        if (around.workspace().open(Path.of(path)) instanceof OpenResult.Folder(Path open)) {
            folders.add(open);
        } else {
            gone.add(Words.of("window.the-folder", path));
        }
    }

    private void read(Session session, List<KeptDocument> documents, boolean own) {
        List<KeptDocument> left = new ArrayList<>(documents);
        for (int i = 0; i < session.files().size(); i++) {
            SessionFile file = session.files().get(i);
            int before = firstOf(session.files(), file.id());
            if (before < i) {
                if (own) {
                    again.add(new Again(before, i, file));
                }
                continue;
            }
            int at = own ? i : -1;
            Optional<KeptDocument> kept = left.stream()
                    .filter(document -> document.id().equals(file.id()))
                    .findFirst();
            kept.ifPresent(left::remove);
            kept.map(this::opened)
                    .or(() -> opened(file))
                    .ifPresent(opened -> ready.add(new Ready(opened, file.id(), file, kept.isPresent(), at)));
        }
        left.forEach(document -> ready.add(new Ready(opened(document), document.id(), null, true, -1)));
    }

    private static int firstOf(List<SessionFile> files, String id) {
        return files.stream().map(SessionFile::id).toList().indexOf(id);
    }

    private OpenedFile opened(KeptDocument kept) {
        Optional<TextFile> now =
                kept.path().flatMap(path -> file(path, kept.file().encoding()));
        boolean same =
                now.filter(file -> OpenedFile.isOf(file, kept.file().stamp())).isPresent();
        if (kept.file().clean() && now.isPresent() && !same) {
            return OpenedFile.of(now.get());
        }
        if (kept.path().isPresent() && !same && kept.file().stamp().isPresent()) {
            String name = String.valueOf(kept.path().get().getFileName());
            sentences.add(
                    now.isPresent()
                            ? Words.of("window.was-changed-by-another-program", name)
                            : Words.of("window.cannot-be-read-any-more", name));
        }
        return OpenedFile.of(kept, now);
    }

    private Optional<TextFile> file(Path path, Encoding encoding) {
        return around.workspace().reread(path, Optional.empty(), encoding).orElseThrow()
                        instanceof OpenResult.Opened opened
                ? Optional.of(opened.file())
                : Optional.empty();
    }

    private Optional<OpenedFile> opened(SessionFile file) {
        if (file.path() == null) {
            return Optional.of(OpenedFile.untitled(file.title()));
        }
        return switch (around.workspace().open(Path.of(file.path()))) {
            case OpenResult.Opened opened -> Optional.of(OpenedFile.of(opened.file()));
            case OpenResult.Refused refused -> {
                sentences.add(refused.sentence());
                yield Optional.empty();
            }
            case OpenResult.Missing _, OpenResult.Folder _ -> {
                gone.add(String.valueOf(Path.of(file.path()).getFileName()));
                yield Optional.empty();
            }
        };
    }

    /// Puts everything that was read into the window. To be called on the UI thread.
    ///
    /// @return the files whose texts were in journals
    List<FileText> show() {
        List<FileText> restored = new ArrayList<>();
        Map<Integer, TabContent> tabs = new HashMap<>();
        if (!folders.isEmpty()) {
            bench.showFolders(Roots.of(folders));
        }
        for (Ready each : ready) {
            Optional<FileTab> open = each.file().path().flatMap(bench.tabs()::find);
            if (!each.kept() && open.isPresent()) {
                tabs.put(each.at(), open.get());
                continue;
            }
            FileTab tab = bench.add(each.file(), each.id());
            if (each.place() != null) {
                if (each.place().language() != null) {
                    tab.file().kind().choose(Optional.of(each.place().language()));
                    bench.tabs().speak(tab.file());
                }
                Likeness.stand(tab, each.place());
            }
            if (each.kept()) {
                restored.add(tab.file());
            }
            tabs.put(each.at(), tab);
        }
        arrange(tabs);
        if (!ready.isEmpty() || !folders.isEmpty()) {
            likeness.place(first);
        }
        sentences.forEach(sentence -> bench.notices().say(Severity.WARNING, sentence));
        return restored;
    }

    private void arrange(Map<Integer, TabContent> tabs) {
        for (Again view : again) {
            if (tabs.get(view.of()) instanceof FileTab tab) {
                FileTab other = bench.another(tab);
                bench.tabs().area().add(other);
                Likeness.stand(other, view.place());
                tabs.put(view.at(), other);
            }
        }
        if (first.area() != null) {
            likeness.arrange(first.area(), tabs);
        }
        Optional.ofNullable(tabs.get(first.shown()))
                .filter(_ -> first.shown() >= 0)
                .ifPresent(bench.tabs()::select);
    }
}

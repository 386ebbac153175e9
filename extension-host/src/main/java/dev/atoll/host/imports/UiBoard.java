package dev.atoll.host.imports;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
import dev.atoll.api.editor.Decoration;
import dev.atoll.api.editor.ExtensionUi;
import dev.atoll.api.editor.NoticeAction;
import dev.atoll.api.editor.NoticeLevel;
import dev.atoll.api.editor.ProgressItem;
import dev.atoll.api.editor.StatusItem;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.capability.Access;
import dev.atoll.host.capability.Grants;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/// What one extension shows, counted, so that a flood ends here and everything can be taken away again. May be used
/// from
/// any thread; it outlives the extension's instances, of which there are two for a moment when one replaces another.
public final class UiBoard {
    private static final long SECOND = 1_000;
    private static final long MINUTE = 60_000;

    private final ExtensionId extension;
    private final ExtensionUi ui;
    private final LongSupplier millis;
    private final Rate notices = new Rate(MINUTE);
    private final Rate changes = new Rate(SECOND);
    private final Map<String, Screen> statusItems = new HashMap<>();
    private final Map<String, Screen> progress = new HashMap<>();
    private final Map<Group, Marks> decorations = new HashMap<>();

    private record Group(DocumentId document, String name) {}

    private record Marks(int count, Screen by) {}

    /// @param extension whose it is
    /// @param ui where things are shown
    /// @param millis a clock that does not go back
    public UiBoard(ExtensionId extension, ExtensionUi ui, LongSupplier millis) {
        this.extension = extension;
        this.ui = ui;
        this.millis = millis;
    }

    /// A new instance's way to the board.
    ///
    /// @param limits how much it may show
    /// @param grants what it may show; asked at each showing: some may be taken back since the call
    /// @param running whether the extension runs; when it does not, the instance shows nothing
    public Screen begin(Limits limits, Grants grants, BooleanSupplier running) {
        return new Screen(limits, grants, running);
    }

    /// Takes everything away but notices, unless the extension runs.
    public synchronized void clearUnless(BooleanSupplier running) {
        if (!running.getAsBoolean()) {
            takeAway(screen -> true);
        }
    }

    /// Takes away what is not granted any more.
    public synchronized void keepOnly(Grants grants) {
        if (!grants.allows(new Access.ShowStatus())) {
            takeStatus(screen -> true);
        }
        if (!grants.allows(new Access.ShowProgress())) {
            takeProgress(screen -> true);
        }
        if (!grants.allows(new Access.Decorate())) {
            takeMarks((group, screen) -> true);
        }
    }

    /// Takes away the decorations of a document that the extension does not know any more.
    public synchronized void forget(DocumentId document) {
        takeMarks((group, screen) -> group.document().equals(document));
    }

    private void takeAway(Predicate<Screen> by) {
        takeStatus(by);
        takeProgress(by);
        takeMarks((group, screen) -> by.test(screen));
    }

    private void takeStatus(Predicate<Screen> by) {
        for (var item : Map.copyOf(statusItems).entrySet()) {
            if (by.test(item.getValue())) {
                statusItems.remove(item.getKey());
                ui.noStatus(extension, item.getKey());
            }
        }
    }

    private void takeProgress(Predicate<Screen> by) {
        for (var item : Map.copyOf(progress).entrySet()) {
            if (by.test(item.getValue())) {
                progress.remove(item.getKey());
                ui.noProgress(extension, item.getKey());
            }
        }
    }

    private interface MarksTest {
        boolean test(Group group, Screen by);
    }

    private void takeMarks(MarksTest test) {
        for (var marks : Map.copyOf(decorations).entrySet()) {
            if (test.test(marks.getKey(), marks.getValue().by())) {
                undecorate(marks.getKey());
            }
        }
    }

    private void undecorate(Group group) {
        decorations.remove(group);
        ui.decorate(extension, new Revision(group.document(), 0), group.name(), List.of());
    }

    /// One instance's way to the board. Each function answers whether there was room for it.
    public final class Screen {
        private final Limits limits;
        private final Grants grants;
        private final BooleanSupplier running;
        private boolean closed;

        private Screen(Limits limits, Grants grants, BooleanSupplier running) {
            this.limits = limits;
            this.grants = grants;
            this.running = running;
        }

        /// The instance is gone: takes away what it shows, and shows no more of it.
        public void close() {
            synchronized (UiBoard.this) {
                closed = true;
                takeAway(screen -> screen == this);
            }
        }

        private boolean gone() {
            return closed || !running.getAsBoolean();
        }

        /// Whether nothing must be shown any more for which an access is needed.
        private boolean gone(Access access) {
            return gone() || !grants.allows(access);
        }

        private boolean mayChange() {
            return changes.take(limits.of(Limit.UI_CHANGES), millis.getAsLong());
        }

        private boolean hasRoom(Set<String> shown, String name) {
            return shown.contains(name) || shown.size() < limits.of(Limit.STATUS_ITEMS);
        }

        boolean notice(NoticeLevel level, String message, List<NoticeAction> actions) {
            synchronized (UiBoard.this) {
                if (gone(new Access.Notify()) || message.isEmpty()) {
                    return true;
                }
                if (!notices.take(limits.of(Limit.NOTICES), millis.getAsLong())) {
                    return false;
                }
                ui.notice(extension, level, message, actions);
                return true;
            }
        }

        boolean status(StatusItem item) {
            synchronized (UiBoard.this) {
                boolean leaves = item.text().isEmpty();
                if (gone(new Access.ShowStatus()) || (leaves && !statusItems.containsKey(item.name()))) {
                    return true;
                }
                if (leaves) {
                    statusItems.remove(item.name());
                    ui.noStatus(extension, item.name());
                    return true;
                }
                if (!hasRoom(statusItems.keySet(), item.name()) || !mayChange()) {
                    return false;
                }
                statusItems.put(item.name(), this);
                ui.status(extension, item);
                return true;
            }
        }

        boolean progress(ProgressItem item) {
            synchronized (UiBoard.this) {
                if (gone(new Access.ShowProgress())) {
                    return true;
                }
                if (!hasRoom(progress.keySet(), item.title()) || !mayChange()) {
                    return false;
                }
                progress.put(item.title(), this);
                ui.progress(extension, item);
                return true;
            }
        }

        void progressOver(String title) {
            synchronized (UiBoard.this) {
                if (!gone() && progress.remove(title) != null) {
                    ui.noProgress(extension, title);
                }
            }
        }

        boolean refresh(Runnable told) {
            synchronized (UiBoard.this) {
                if (gone()) {
                    return true;
                }
                if (!mayChange()) {
                    return false;
                }
                told.run();
                return true;
            }
        }

        /// Answers of one kind can be asked for again.
        public boolean refresh(Feature feature) {
            return refresh(() -> ui.refresh(extension, feature));
        }

        boolean refreshPanel(String panel) {
            return refresh(() -> ui.refreshPanel(extension, panel));
        }

        boolean decorate(DocumentInfo document, String name, List<Decoration> list) {
            synchronized (UiBoard.this) {
                var group = new Group(document.id(), name);
                if (gone(new Access.Decorate())
                        || gone(new Access.ReadDocument(document))
                        || (list.isEmpty() && !decorations.containsKey(group))) {
                    return true;
                }
                if (list.isEmpty()) {
                    undecorate(group);
                    return true;
                }
                long others = decorations.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(group))
                        .mapToLong(entry -> entry.getValue().count())
                        .sum();
                if (others + list.size() > limits.of(Limit.DECORATIONS) || !mayChange()) {
                    return false;
                }
                decorations.put(group, new Marks(list.size(), this));
                ui.decorate(extension, new Revision(document.id(), document.version()), name, list);
                return true;
            }
        }
    }
}

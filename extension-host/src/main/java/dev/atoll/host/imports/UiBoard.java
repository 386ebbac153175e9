package dev.atoll.host.imports;

import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.Revision;
import dev.atoll.api.editor.Decoration;
import dev.atoll.api.editor.ExtensionUi;
import dev.atoll.api.editor.NoticeLevel;
import dev.atoll.api.editor.ProgressItem;
import dev.atoll.api.editor.StatusItem;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.capability.Access;
import dev.atoll.host.capability.Grants;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// What one extension shows, counted, so that a flood ends here and everything can be taken away again. May be used
/// from
/// any thread; it outlives the extension's instances.
public final class UiBoard {
    private static final long SECOND = 1_000;
    private static final long MINUTE = 60_000;

    private final ExtensionId extension;
    private final ExtensionUi ui;
    private final Limits limits;
    private final LongSupplier millis;
    private final Rate notices;
    private final Rate changes;
    private final Set<String> statusItems = new HashSet<>();
    private final Set<String> progress = new HashSet<>();
    private final Map<Group, Integer> decorations = new HashMap<>();
    private int instance;

    private record Group(DocumentId document, String name) {}

    /// @param extension whose it is
    /// @param ui where things are shown
    /// @param limits how many
    /// @param millis a clock that does not go back
    public UiBoard(ExtensionId extension, ExtensionUi ui, Limits limits, LongSupplier millis) {
        this.extension = extension;
        this.ui = ui;
        this.limits = limits;
        this.millis = millis;
        this.notices = new Rate(limits.noticesPerMinute(), MINUTE);
        this.changes = new Rate(limits.uiChangesPerSecond(), SECOND);
    }

    /// A new instance begins: what an older one showed is taken away, and it can show no more.
    ///
    /// @param running whether the extension runs; when it does not, the instance shows nothing
    public synchronized Screen begin(BooleanSupplier running) {
        clear();
        instance++;
        return new Screen(instance, running);
    }

    /// Takes everything away but notices, unless the extension runs.
    public synchronized void clearUnless(BooleanSupplier running) {
        if (!running.getAsBoolean()) {
            clear();
        }
    }

    /// Takes away what is not granted any more.
    public synchronized void keepOnly(Grants grants) {
        if (!grants.allows(new Access.ShowStatus())) {
            clearStatus();
        }
        if (!grants.allows(new Access.ShowProgress())) {
            clearProgress();
        }
        if (!grants.allows(new Access.Decorate())) {
            Set.copyOf(decorations.keySet()).forEach(this::undecorate);
        }
    }

    /// Takes away the decorations of a document that the extension does not know any more.
    public synchronized void forget(DocumentId document) {
        Set.copyOf(decorations.keySet()).stream()
                .filter(group -> group.document().equals(document))
                .forEach(this::undecorate);
    }

    private void clear() {
        clearStatus();
        clearProgress();
        Set.copyOf(decorations.keySet()).forEach(this::undecorate);
    }

    private void clearStatus() {
        statusItems.forEach(name -> ui.noStatus(extension, name));
        statusItems.clear();
    }

    private void clearProgress() {
        progress.forEach(title -> ui.noProgress(extension, title));
        progress.clear();
    }

    private void undecorate(Group group) {
        decorations.remove(group);
        ui.decorate(extension, new Revision(group.document(), 0), group.name(), List.of());
    }

    /// One instance's way to the board. Each function answers whether there was room for it.
    public final class Screen {
        private final int of;
        private final BooleanSupplier running;

        private Screen(int of, BooleanSupplier running) {
            this.of = of;
            this.running = running;
        }

        private boolean gone() {
            return of != instance || !running.getAsBoolean();
        }

        boolean notice(NoticeLevel level, String message) {
            synchronized (UiBoard.this) {
                if (gone() || message.isEmpty()) {
                    return true;
                }
                if (!notices.take(millis.getAsLong())) {
                    return false;
                }
                ui.notice(extension, level, message);
                return true;
            }
        }

        boolean status(StatusItem item) {
            synchronized (UiBoard.this) {
                boolean leaves = item.text().isEmpty();
                if (gone() || (leaves && !statusItems.contains(item.name()))) {
                    return true;
                }
                if (leaves) {
                    statusItems.remove(item.name());
                    ui.noStatus(extension, item.name());
                    return true;
                }
                if (!hasRoom(statusItems, item.name()) || !changes.take(millis.getAsLong())) {
                    return false;
                }
                statusItems.add(item.name());
                ui.status(extension, item);
                return true;
            }
        }

        boolean progress(ProgressItem item) {
            synchronized (UiBoard.this) {
                if (gone()) {
                    return true;
                }
                if (!hasRoom(progress, item.title()) || !changes.take(millis.getAsLong())) {
                    return false;
                }
                progress.add(item.title());
                ui.progress(extension, item);
                return true;
            }
        }

        void progressOver(String title) {
            synchronized (UiBoard.this) {
                if (!gone() && progress.remove(title)) {
                    ui.noProgress(extension, title);
                }
            }
        }

        private boolean hasRoom(Set<String> shown, String name) {
            return shown.contains(name) || shown.size() < limits.statusItems();
        }

        boolean decorate(Revision revision, String name, List<Decoration> list) {
            synchronized (UiBoard.this) {
                var group = new Group(revision.document(), name);
                if (gone() || (list.isEmpty() && !decorations.containsKey(group))) {
                    return true;
                }
                if (list.isEmpty()) {
                    undecorate(group);
                    return true;
                }
                long others = decorations.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(group))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
                if (others + list.size() > limits.decorations() || !changes.take(millis.getAsLong())) {
                    return false;
                }
                decorations.put(group, list.size());
                ui.decorate(extension, revision, name, list);
                return true;
            }
        }
    }
}

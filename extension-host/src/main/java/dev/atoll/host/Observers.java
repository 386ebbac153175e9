package dev.atoll.host;

import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.provider.ExtensionId;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Who is told what extensions do: those who watch the host, and the book of what is used. May be used from any thread.
final class Observers implements Assembly.Witness {
    private final List<Consumer<ExtensionHandle>> ofStatus = new CopyOnWriteArrayList<>();
    private final List<Consumer<Denial>> ofDenials = new CopyOnWriteArrayList<>();
    private final CapabilityUses uses;

    Observers(CapabilityUses uses) {
        this.uses = uses;
    }

    Watch onStatus(Consumer<ExtensionHandle> watcher) {
        ofStatus.add(watcher);
        return () -> ofStatus.remove(watcher);
    }

    Watch onDenied(Consumer<Denial> watcher) {
        ofDenials.add(watcher);
        return () -> ofDenials.remove(watcher);
    }

    /// An extension's status has changed.
    void changed(ExtensionHandle extension) {
        ofStatus.forEach(watcher -> watcher.accept(extension));
    }

    @Override
    public void denied(Denial denial) {
        ofDenials.forEach(watcher -> watcher.accept(denial));
    }

    @Override
    public void used(ExtensionId extension, CapabilityKind kind) {
        uses.note(extension, kind);
    }
}

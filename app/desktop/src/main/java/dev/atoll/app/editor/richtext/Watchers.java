package dev.atoll.app.editor.richtext;

import dev.atoll.api.document.Span;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.core.state.ViewState;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Who is told of a view's states and of what is visible in it.
final class Watchers {
    private final List<Consumer<ViewState>> ofStates = new CopyOnWriteArrayList<>();
    private final List<Consumer<Span>> ofVisible = new CopyOnWriteArrayList<>();
    private Span visible = new Span(0, 0);

    Subscription onState(Consumer<ViewState> watcher) {
        ofStates.add(watcher);
        return () -> ofStates.remove(watcher);
    }

    Subscription onVisible(Consumer<Span> watcher) {
        ofVisible.add(watcher);
        return () -> ofVisible.remove(watcher);
    }

    void tell(ViewState state) {
        ofStates.forEach(watcher -> watcher.accept(state));
    }

    /// Tells of a visible stretch unless it is the one that was told last.
    void tell(Span now) {
        if (!now.equals(visible)) {
            visible = now;
            ofVisible.forEach(watcher -> watcher.accept(now));
        }
    }
}

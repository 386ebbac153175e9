package dev.atoll.app.window;

import dev.atoll.api.document.Revision;
import dev.atoll.api.editor.Decoration;
import dev.atoll.api.editor.ExtensionUi;
import dev.atoll.api.editor.NoticeAction;
import dev.atoll.api.editor.NoticeLevel;
import dev.atoll.api.editor.ProgressItem;
import dev.atoll.api.editor.StatusItem;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.concurrent.Ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Where extensions come to the screen: takes what they show on their threads and brings it to the window's.
///
/// It is there before the window, since the host is; what comes before the window is dropped.
public final class ExtensionScreen implements ExtensionUi {
    private final Ui ui;
    private volatile Optional<Places> places = Optional.empty();

    /// @param ui the window's thread
    public ExtensionScreen(Ui ui) {
        this.ui = ui;
    }

    /// The places of a window, used on its thread.
    interface Places {
        void notice(ExtensionId extension, NoticeLevel level, String message, List<NoticeAction> actions);

        void refresh(ExtensionId extension, Feature feature);

        void refreshPanel(ExtensionId extension, String panel);

        void decorate(ExtensionId extension, Revision revision, String group, List<Decoration> decorations);

        ExtensionItems items();
    }

    /// Shows everything in these places from now on.
    void attach(Places window) {
        places = Optional.of(window);
    }

    private void show(Consumer<Places> action) {
        ui.execute(() -> places.ifPresent(action));
    }

    @Override
    public void notice(ExtensionId extension, NoticeLevel level, String message, List<NoticeAction> actions) {
        show(window -> window.notice(extension, level, message, actions));
    }

    @Override
    public void refresh(ExtensionId extension, Feature feature) {
        show(window -> window.refresh(extension, feature));
    }

    @Override
    public void refreshPanel(ExtensionId extension, String panel) {
        show(window -> window.refreshPanel(extension, panel));
    }

    @Override
    public void status(ExtensionId extension, StatusItem item) {
        show(window -> window.items().show(extension, item));
    }

    @Override
    public void noStatus(ExtensionId extension, String name) {
        show(window -> window.items().hideStatus(extension, name));
    }

    @Override
    public void progress(ExtensionId extension, ProgressItem item) {
        show(window -> window.items().show(extension, item));
    }

    @Override
    public void noProgress(ExtensionId extension, String title) {
        show(window -> window.items().hideProgress(extension, title));
    }

    @Override
    public void decorate(ExtensionId extension, Revision revision, String group, List<Decoration> decorations) {
        show(window -> window.decorate(extension, revision, group, decorations));
    }
}

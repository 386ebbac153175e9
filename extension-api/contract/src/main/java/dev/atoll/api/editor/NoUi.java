package dev.atoll.api.editor;

import dev.atoll.api.document.Revision;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;

import java.util.List;

/// A place for all that extensions show where there is no screen.
record NoUi() implements ExtensionUi {
    @Override
    public void notice(ExtensionId extension, NoticeLevel level, String message, List<NoticeAction> actions) {}

    @Override
    public void status(ExtensionId extension, StatusItem item) {}

    @Override
    public void noStatus(ExtensionId extension, String name) {}

    @Override
    public void progress(ExtensionId extension, ProgressItem item) {}

    @Override
    public void noProgress(ExtensionId extension, String title) {}

    @Override
    public void decorate(ExtensionId extension, Revision revision, String group, List<Decoration> decorations) {}

    @Override
    public void refresh(ExtensionId extension, Feature feature) {}

    @Override
    public void refreshPanel(ExtensionId extension, String panel) {}
}

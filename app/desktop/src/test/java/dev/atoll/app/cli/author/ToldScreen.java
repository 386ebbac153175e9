package dev.atoll.app.cli.author;

import dev.atoll.api.document.Revision;
import dev.atoll.api.editor.Decoration;
import dev.atoll.api.editor.ExtensionUi;
import dev.atoll.api.editor.NoticeAction;
import dev.atoll.api.editor.NoticeLevel;
import dev.atoll.api.editor.ProgressItem;
import dev.atoll.api.editor.StatusItem;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A screen that lists all that extensions have told it.
///
/// @param notices notices, and what is to be asked for again, oldest first
/// @param shown status items, progress and marks, oldest first
record ToldScreen(List<String> notices, List<String> shown) implements ExtensionUi {
    ToldScreen() {
        this(new CopyOnWriteArrayList<>(), new CopyOnWriteArrayList<>());
    }

    @Override
    public void notice(ExtensionId extension, NoticeLevel level, String message, List<NoticeAction> actions) {
        notices.add(extension + " " + level + " " + message);
    }

    @Override
    public void refresh(ExtensionId extension, Feature feature) {
        notices.add(extension + " refreshes " + feature.word());
    }

    @Override
    public void refreshPanel(ExtensionId extension, String panel) {
        notices.add(extension + " refreshes the panel " + panel);
    }

    @Override
    public void status(ExtensionId extension, StatusItem item) {
        shown.add("status " + item.name() + " = " + item.text() + " | " + item.tooltip());
    }

    @Override
    public void noStatus(ExtensionId extension, String name) {
        shown.add("no status " + name);
    }

    @Override
    public void progress(ExtensionId extension, ProgressItem item) {
        shown.add("progress " + item.title());
    }

    @Override
    public void noProgress(ExtensionId extension, String title) {
        shown.add("no progress " + title);
    }

    @Override
    public void decorate(ExtensionId extension, Revision revision, String group, List<Decoration> decorations) {
        shown.add("marks " + group + " " + decorations);
    }
}

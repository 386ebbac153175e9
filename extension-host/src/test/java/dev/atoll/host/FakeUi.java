package dev.atoll.host;

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
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/// A screen that remembers what is on it.
public final class FakeUi implements ExtensionUi {
    private final List<String> notices = new CopyOnWriteArrayList<>();
    private final Map<String, String> shown = new TreeMap<>();

    /// All notices, oldest first.
    public List<String> notices() {
        return notices;
    }

    /// What is shown besides notices, a line each.
    public synchronized List<String> shown() {
        return shown.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .toList();
    }

    private synchronized void put(String place, String what) {
        shown.put(place, what);
    }

    private synchronized void remove(String place) {
        shown.remove(place);
    }

    @Override
    public void notice(ExtensionId extension, NoticeLevel level, String message, List<NoticeAction> actions) {
        notices.add(extension + " " + level + " " + message
                + actions.stream().map(action -> " [" + action.title() + "]").collect(Collectors.joining()));
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
        put(extension + " status " + item.name(), item.text() + " | " + item.tooltip());
    }

    @Override
    public void noStatus(ExtensionId extension, String name) {
        remove(extension + " status " + name);
    }

    @Override
    public void progress(ExtensionId extension, ProgressItem item) {
        put(extension + " progress " + item.title(), item.percent().toString());
    }

    @Override
    public void noProgress(ExtensionId extension, String title) {
        remove(extension + " progress " + title);
    }

    @Override
    public void decorate(ExtensionId extension, Revision revision, String group, List<Decoration> decorations) {
        var place = extension + " marks " + revision.document().value() + " " + group;
        if (decorations.isEmpty()) {
            remove(place);
        } else {
            put(place, revision.version() + " " + decorations);
        }
    }
}

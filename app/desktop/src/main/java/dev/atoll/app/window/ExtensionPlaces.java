package dev.atoll.app.window;

import dev.atoll.api.document.Revision;
import dev.atoll.api.editor.Decoration;
import dev.atoll.api.editor.NoticeAction;
import dev.atoll.api.editor.NoticeLevel;
import dev.atoll.api.feature.Severity;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A window's places for what extensions show.
///
/// @param notices the window's notices
/// @param items the extensions' part of the status bar
/// @param names an extension's name with its id
/// @param tabs the open files
/// @param features what extensions' news are for
record ExtensionPlaces(
        Notices notices, ExtensionItems items, Function<ExtensionId, String> names, Tabs tabs, FileFeatures features)
        implements ExtensionScreen.Places {
    @Override
    public void notice(ExtensionId extension, NoticeLevel level, String message, List<NoticeAction> actions) {
        var severity = switch (level) {
            case INFO -> Severity.INFORMATION;
            case WARNING -> Severity.WARNING;
            case ERROR -> Severity.ERROR;
        };
        var remedies = actions.stream()
                .map(action -> new Notices.Remedy(action.title(), () -> features.call(extension, action.call())))
                .toArray(Notices.Remedy[]::new);
        notices.say(extension, severity, Words.of("window.says", names.apply(extension), message), remedies);
    }

    @Override
    public void refresh(ExtensionId extension, Feature feature) {
        tabs.texts().forEach(FileText::refresh);
        features.refresh(extension, Optional.of(feature));
    }

    @Override
    public void refreshPanel(ExtensionId extension, String panel) {
        features.refreshPanel(extension, panel);
    }

    @Override
    public void decorate(ExtensionId extension, Revision revision, String group, List<Decoration> decorations) {
        tabs.texts().forEach(file -> file.mark(extension, revision, group, decorations));
    }
}

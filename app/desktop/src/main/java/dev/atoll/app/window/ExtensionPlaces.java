package dev.atoll.app.window;

import dev.atoll.api.document.Revision;
import dev.atoll.api.editor.Decoration;
import dev.atoll.api.editor.NoticeLevel;
import dev.atoll.api.feature.Severity;
import dev.atoll.api.provider.ExtensionId;

import java.util.List;
import java.util.function.Function;

/// A window's places for what extensions show.
///
/// @param notices the window's notices
/// @param items the extensions' part of the status bar
/// @param names an extension's name with its id
/// @param tabs the open files
record ExtensionPlaces(Notices notices, ExtensionItems items, Function<ExtensionId, String> names, TabStrip tabs)
        implements ExtensionScreen.Places {
    @Override
    public void notice(ExtensionId extension, NoticeLevel level, String message) {
        var severity = switch (level) {
            case INFO -> Severity.INFORMATION;
            case WARNING -> Severity.WARNING;
            case ERROR -> Severity.ERROR;
        };
        notices.say(severity, names.apply(extension) + " says: " + message);
    }

    @Override
    public void decorate(ExtensionId extension, Revision revision, String group, List<Decoration> decorations) {
        tabs.files().forEach(tab -> tab.mark(extension, revision, group, decorations));
    }
}

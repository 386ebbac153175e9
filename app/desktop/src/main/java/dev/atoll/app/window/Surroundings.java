package dev.atoll.app.window;

import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.Timer;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.document.Document;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.install.Stores;
import dev.atoll.app.keymap.KeyChoices;
import dev.atoll.app.recent.Recents;
import dev.atoll.app.recent.Sought;
import dev.atoll.app.settings.Scope;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.app.theme.Appearance;
import dev.atoll.app.theme.Themes;
import dev.atoll.app.workspace.OpenFolder;
import dev.atoll.app.workspace.Roots;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.app.workspace.journal.Journal;
import dev.atoll.host.ExtensionHost;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// What a workbench works with.
///
/// @param workspace the door to files
/// @param host the extensions
/// @param folder the open folders, as extensions come to see it
/// @param screen where extensions come to the screen
/// @param ui the thread of nodes and documents
/// @param background where files are read and written
/// @param timer measures pauses
/// @param views makes a view on a document
/// @param dialogs asks for files
/// @param keymap which keys run which command
/// @param themes the themes there are
/// @param appearance the theme in force
/// @param journal where unsaved text is kept for after a crash; empty where nothing is worth keeping
/// @param stores where installed extensions are kept
/// @param choices what the user set
/// @param browser where addresses are opened
/// @param recents what was opened lately
/// @param sought what was looked for lately
public record Surroundings(
        Workspace workspace,
        ExtensionHost host,
        OpenFolder folder,
        ExtensionScreen screen,
        Ui ui,
        Background background,
        Timer timer,
        Function<Document, EditorView> views,
        FileDialogs dialogs,
        KeyChoices keymap,
        Themes themes,
        Appearance appearance,
        Optional<Journal> journal,
        Stores stores,
        UserChoices choices,
        Browser browser,
        Recents recents,
        Sought sought) {
    /// Other folders are open. Extensions are kept away from those that the user has switched them off in.
    void show(Roots roots) {
        folder.keep((place, extension) -> choices.extensions().offIn(place).contains(extension));
        folder.show(roots);
    }

    /// What settings are asked for about a file: its open folder, or the first, if one is.
    ///
    /// @param file where it lies; nothing if it was never saved
    Scope scope(Optional<Path> file) {
        Roots roots = folder.roots();
        return new Scope(file.flatMap(roots::around).or(roots::first), Optional.empty());
    }
}

package dev.atoll.app.feature;

import dev.atoll.api.feature.CommandCall;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.keymap.KeyBinding;
import dev.atoll.app.workspace.Roots;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Something that the window offers around open files: suggestions at the caret, say. One object serves the whole
/// window.
///
/// Belongs to the UI thread.
public interface FileFeature {
    /// Adds its commands. Called once.
    default void addTo(Commands commands) {}

    /// A file was opened. Its view and document stay the same until it is closed.
    ///
    /// @return ended when the file is closed
    default Subscription accompany(OpenFile file) {
        return Subscription.none();
    }

    /// Another file is shown, or something about the shown one has changed: its name, its language, its outline.
    default void shown(Optional<OpenFile> file) {}

    /// Something about an open file may have changed: its name, its problems, where its caret is.
    default void told(OpenFile file) {}

    /// An extension has become ready, was switched off, or has something new to say.
    ///
    /// @param feature what has changed; nothing if it may be anything
    default void refresh(ExtensionId extension, Optional<Feature> feature) {}

    /// The user has set something else about features.
    default void settingsChanged() {}

    /// There is another extension, or one less.
    default void extensionsChanged() {}

    /// Other folders are open, or one more, or one less.
    default void foldersShown(Roots roots) {}

    /// The user has clicked on something of an extension's that runs one of its commands.
    default void call(ExtensionId extension, CommandCall call) {}

    /// A panel of an extension shows something else.
    ///
    /// @param panel its id in the manifest
    default void refreshPanel(ExtensionId extension, String panel) {}

    /// Files were made, moved or removed, in the tree or by other programs.
    default void filesChanged() {}

    /// The user wants to compare a file with another, which is yet to be named.
    default void compare(Path file) {}

    /// Keys that run its commands. Keys of the keymap and of the text go first.
    default List<KeyBinding> keys() {
        return List.of();
    }

    /// A file is about to be saved, with what is in it when this is over.
    ///
    /// @return completes on the UI thread, and never exceptionally
    default CompletableFuture<Void> beforeSave(OpenFile file) {
        return CompletableFuture.completedFuture(null);
    }

    /// The user is about to be taken away from where the caret is, here or to another file.
    default void leaving(OpenFile file) {}

    /// The user backs out with Escape while the text has the keyboard.
    ///
    /// @return whether there was something to close
    default boolean escape() {
        return false;
    }

    /// Characters are about to be typed into the shown file.
    ///
    /// @return whether they are not to be typed any more
    default boolean typed(String characters) {
        return false;
    }

    /// Whether it asks something that must be answered before any command is run.
    default boolean asks() {
        return false;
    }

    /// Whether nothing is under way.
    default boolean settled() {
        return true;
    }
}

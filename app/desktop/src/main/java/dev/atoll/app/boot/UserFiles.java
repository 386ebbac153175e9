package dev.atoll.app.boot;

import dev.atoll.app.concurrent.Background;
import dev.atoll.app.keymap.KeyChoices;
import dev.atoll.app.keymap.Preset;
import dev.atoll.app.settings.KeymapFile;
import dev.atoll.app.settings.OwnFolders;
import dev.atoll.app.settings.Scope;
import dev.atoll.app.settings.Settings;
import dev.atoll.app.settings.SettingsChange;
import dev.atoll.app.settings.SettingsFile;
import dev.atoll.app.settings.SettingsTree;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.host.ExtensionHandle;
import dev.atoll.host.ExtensionHost;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// What the user has set, read from the files in which it is kept. Reading blocks.
///
/// @param settings the one with settings
/// @param keymap the one with keys
record UserFiles(SettingsFile settings, KeymapFile keymap) {
    /// Those in the user's folders.
    static UserFiles of(OwnFolders folders, Workspace workspace) {
        return new UserFiles(SettingsFile.in(folders, workspace), KeymapFile.in(folders, workspace));
    }

    /// What is set but cannot be used: sentences for the user.
    static List<String> problems(UserChoices choices, ExtensionHost host) {
        return choices.problems(
                host.extensions().stream().map(ExtensionHandle::manifest).toList());
    }

    SettingsTree tree() {
        try {
            return SettingsTree.of(settings.read());
        } catch (IOException unreadable) {
            return SettingsTree.unreadable(String.valueOf(unreadable.getMessage()) + ".");
        }
    }

    /// What is set, kept where it was read.
    UserChoices choices() {
        return UserChoices.of(tree(), new UserChoices.Keeping() {
            @Override
            public CompletableFuture<Optional<String>> keep(SettingsChange change) {
                return Background.virtualThreads().call(() -> settings.keep(change));
            }

            @Override
            public Optional<Path> place() {
                return Optional.of(settings.path());
            }

            @Override
            public CompletableFuture<Optional<String>> begin() {
                return Background.virtualThreads().call(() -> settings.begin());
            }
        });
    }

    /// What the user set about keys, kept in a file of its own.
    ///
    /// @param kept whether changes are
    KeyChoices keys(UserChoices choices, boolean kept) {
        Preset preset = Preset.of(choices.get(Settings.KEY_PRESET, Scope.USER)).orElse(Preset.ATOLL);
        KeyChoices.Keeping keeping = new KeyChoices.Keeping() {
            @Override
            public CompletableFuture<Optional<String>> keep(byte[] bytes) {
                return kept
                        ? Background.virtualThreads().call(() -> keymap.keep(bytes))
                        : CompletableFuture.completedFuture(Optional.empty());
            }

            @Override
            public Optional<Path> place() {
                return kept ? Optional.of(keymap.path()) : Optional.empty();
            }
        };
        return KeyChoices.of(preset, keymap.read(), keeping);
    }
}

package dev.atoll.app.cli.extension;

import dev.atoll.api.manifest.Problem;
import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.Lines;
import dev.atoll.app.settings.RegistrySettings;
import dev.atoll.app.settings.SettingsChange;
import dev.atoll.app.settings.SettingsFile;
import dev.atoll.app.settings.SettingsTree;
import dev.atoll.host.ExtensionStore;
import dev.atoll.host.Registries;
import dev.atoll.host.RegistryState;
import dev.atoll.host.RegistryView;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The registries of the user's own settings, for verbs.
///
/// @param run where they are told of
record UserRegistries(ExtRun run) {
    /// What the user set.
    ///
    /// @throws Exit if the settings cannot be read
    RegistrySettings settings() {
        try {
            return RegistrySettings.of(SettingsTree.of(file().read()));
        } catch (IOException unreadable) {
            throw Exit.problem("the settings cannot be read: " + unreadable.getMessage() + ".");
        }
    }

    void keep(SettingsChange change) {
        file().keep(change).ifPresent(failure -> {
            throw Exit.problem(failure);
        });
    }

    private SettingsFile file() {
        return SettingsFile.in(run.tools().folders().get(), run.tools().workspace());
    }

    /// Reads all of them where they are, and says what is wrong with which.
    RegistryView fetch() {
        RegistrySettings settings = settings();
        settings.problems().forEach(problem -> Lines.say(run.streams().err(), "your settings: " + problem));
        RegistryView view = Registries.of(
                        run.tools().folders().get().registries(), settings.sources(), settings.rules())
                .fetch();
        view.states().stream()
                .map(RegistryState::trouble)
                .flatMap(Optional::stream)
                .forEach(trouble -> Lines.say(run.streams().err(), trouble));
        return view;
    }

    /// Stops what must not be used any more, and says so.
    List<RegistryShapes.StoppedShape> stop(RegistryView view, ExtensionStore store) {
        try {
            List<RegistryShapes.StoppedShape> stopped = view
                    .kill(store, settings().problems().isEmpty())
                    .stream()
                    .map(extension -> new RegistryShapes.StoppedShape(
                            extension.id().value(),
                            extension.problems().stream().map(Problem::sentence).collect(Collectors.joining(" "))))
                    .toList();
            stopped.forEach(one -> Lines.say(run.streams().err(), one.id() + " is stopped. " + one.sentence()));
            return stopped;
        } catch (IOException e) {
            throw Exit.problem("what must not be used any more cannot be stopped: " + e.getMessage() + ".");
        }
    }
}

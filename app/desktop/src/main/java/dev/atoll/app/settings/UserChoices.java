package dev.atoll.app.settings;

import dev.atoll.api.editor.UserSettings;
import dev.atoll.api.manifest.Manifest;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// What the user set: as it is in force now, and what commands set from now on.
///
/// A choice is in force at once, and kept in the user's `settings.json` one after the other. Belongs to the UI thread,
/// but for what extensions ask.
public final class UserChoices {
    private final Keeping keeping;
    private SettingsTree tree;
    /// What was looked up since the file was read: each key asks for some.
    private final IdentityHashMap<Setting<?>, Map<Scope, Object>> inForce = new IdentityHashMap<>();

    private FeatureSettings features;
    private volatile ExtensionChoices extensions;
    private LookSettings look;
    private volatile ExtensionSettings own;
    private CompletableFuture<Optional<String>> last = CompletableFuture.completedFuture(Optional.empty());

    /// Where choices are kept for the next start.
    @FunctionalInterface
    public interface Keeping {
        /// Keeps a choice, on a thread of its own.
        ///
        /// @return a sentence for the user if it is not kept
        CompletableFuture<Optional<String>> keep(SettingsChange change);

        /// The file that they are kept in; empty where they are kept nowhere.
        default Optional<Path> place() {
            return Optional.empty();
        }

        /// Makes the file if it is not there.
        ///
        /// @return a sentence for the user if it cannot be made
        default CompletableFuture<Optional<String>> begin() {
            return CompletableFuture.completedFuture(Optional.empty());
        }
    }

    private UserChoices(SettingsTree file, Keeping keeping) {
        this.keeping = keeping;
        tree = file;
        features = FeatureSettings.of(tree);
        extensions = ExtensionChoices.of(tree);
        look = LookSettings.of(tree);
        own = ExtensionSettings.of(tree);
    }

    /// What a file says.
    ///
    /// @param keeping keeps what is chosen
    public static UserChoices of(SettingsTree file, Keeping keeping) {
        return new UserChoices(file, keeping);
    }

    /// What a file says, kept nowhere.
    public static UserChoices passing(SettingsTree file) {
        return of(file, _ -> CompletableFuture.completedFuture(Optional.empty()));
    }

    /// Nothing is set, and what is chosen is kept nowhere.
    public static UserChoices unset() {
        return passing(SettingsTree.none());
    }

    /// What is in force of a setting.
    ///
    /// @param scope for what
    @SuppressWarnings("unchecked") // under a setting lie only its own values
    public <T> T get(Setting<T> setting, Scope scope) {
        return (T) inForce.computeIfAbsent(setting, _ -> new HashMap<>())
                .computeIfAbsent(scope, _ -> tree.get(setting, scope));
    }

    /// All that is set.
    public SettingsTree tree() {
        return tree;
    }

    /// What is in force about which extension is asked for what.
    public FeatureSettings features() {
        return features;
    }

    /// What is in force about extensions as a whole. For any thread.
    public ExtensionChoices extensions() {
        return extensions;
    }

    /// What is in force about themes.
    public LookSettings look() {
        return look;
    }

    /// What is set but cannot be read: sentences for the user.
    ///
    /// @param manifests of the extensions that run
    public List<String> problems(List<Manifest> manifests) {
        List<String> misfits =
                manifests.stream().flatMap(each -> own.misfits(each).stream()).toList();
        return Stream.of(features.problems(), extensions.problems(), own.problems(), misfits)
                .flatMap(List::stream)
                .toList();
    }

    /// What extensions are told of their settings: always what is in force when they ask. For any thread.
    public UserSettings forExtensions() {
        return (extension, name) -> own.value(extension, name);
    }

    /// The change that switches something on or off, where it is set now.
    ///
    /// @param scope what the user looks at
    public SettingsChange turn(Setting<Boolean> setting, Scope scope) {
        return setting.to(!get(setting, scope), tree.where(setting, scope).orElse(Scope.USER));
    }

    /// Chooses something.
    ///
    /// @return a sentence for the user if it is in force but not kept; completes on any thread
    public CompletableFuture<Optional<String>> choose(SettingsChange change) {
        // in a file that cannot be read there is no place, but the choice holds
        read(tree.with(change).or(() -> SettingsTree.none().with(change)).orElse(tree));
        last = last.exceptionally(_ -> Optional.empty()).thenCompose(_ -> keeping.keep(change));
        return last;
    }

    /// Takes the file as it is now, since somebody else has written it.
    ///
    /// @return whether it says something else than before
    public boolean reread(byte[] now) {
        SettingsTree read = SettingsTree.of(now);
        if (read.text().equals(tree.text())) {
            return false;
        }
        read(read);
        return true;
    }

    private void read(SettingsTree now) {
        tree = now;
        inForce.clear();
        features = FeatureSettings.of(tree);
        extensions = ExtensionChoices.of(tree);
        look = LookSettings.of(tree);
        own = ExtensionSettings.of(tree);
    }

    /// The file that it is kept in; empty where it is kept nowhere.
    public Optional<Path> place() {
        return keeping.place();
    }

    /// Completes once the file is there with everything that was chosen, with a sentence for the user if it is not.
    public CompletableFuture<Optional<String>> written() {
        last = last.exceptionally(_ -> Optional.empty())
                .thenCompose(
                        problem -> problem.isPresent() ? CompletableFuture.completedFuture(problem) : keeping.begin());
        return last;
    }

    /// Whether everything that was chosen is kept, or told not to be.
    public boolean settled() {
        return last.isDone();
    }
}

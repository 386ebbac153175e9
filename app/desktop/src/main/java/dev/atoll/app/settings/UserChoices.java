package dev.atoll.app.settings;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// What the user set about language features and extensions: as it is in force now, and what commands set from now on.
///
/// A choice is in force at once, and kept in the user's `settings.json` one after the other. Belongs to the UI thread.
public final class FeatureChoices {
    private static final byte[] NOTHING = {};
    private static final String USUAL_KEYS = "atoll";

    private final Keeping keeping;
    private byte[] file;
    private FeatureSettings now;
    private ExtensionChoices extensions;
    private FileSettings files;
    private LookSettings look;
    private KeySettings keys;
    private CompletableFuture<Optional<String>> last = CompletableFuture.completedFuture(Optional.empty());

    /// Where choices are kept for the next start.
    @FunctionalInterface
    public interface Keeping {
        /// Keeps a choice, on a thread of its own.
        ///
        /// @return a sentence for the user if it is not kept
        CompletableFuture<Optional<String>> keep(SettingsChange change);
    }

    private FeatureChoices(byte[] file, Keeping keeping) {
        this.file = file.clone();
        this.keeping = keeping;
        now = FeatureSettings.parse(file);
        extensions = ExtensionChoices.parse(file);
        files = FileSettings.parse(file);
        look = LookSettings.parse(file);
        keys = KeySettings.parse(file, USUAL_KEYS);
    }

    /// What a file says.
    ///
    /// @param file the file's bytes; none if there is no file
    /// @param keeping keeps what is chosen
    public static FeatureChoices of(byte[] file, Keeping keeping) {
        return new FeatureChoices(file, keeping);
    }

    /// What a file says, kept nowhere.
    public static FeatureChoices passing(byte[] file) {
        return of(file, _ -> CompletableFuture.completedFuture(Optional.empty()));
    }

    /// What is in force.
    public FeatureSettings now() {
        return now;
    }

    /// What is in force about extensions as a whole.
    public ExtensionChoices extensions() {
        return extensions;
    }

    /// What is in force about files.
    public FileSettings files() {
        return files;
    }

    /// What is in force about looks.
    public LookSettings look() {
        return look;
    }

    /// What is in force about keys.
    public KeySettings keys() {
        return keys;
    }

    /// Chooses something.
    ///
    /// @return a sentence for the user if it is in force but not kept; completes on any thread
    public CompletableFuture<Optional<String>> choose(SettingsChange change) {
        file = change.in(file).or(() -> change.in(NOTHING)).orElse(file);
        now = FeatureSettings.parse(file);
        extensions = ExtensionChoices.parse(file);
        files = FileSettings.parse(file);
        look = LookSettings.parse(file);
        keys = KeySettings.parse(file, USUAL_KEYS);
        last = last.exceptionally(_ -> Optional.empty()).thenCompose(_ -> keeping.keep(change));
        return last;
    }

    /// Whether everything that was chosen is kept, or told not to be.
    public boolean settled() {
        return last.isDone();
    }
}

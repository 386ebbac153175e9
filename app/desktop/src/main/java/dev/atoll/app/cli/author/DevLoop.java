package dev.atoll.app.cli.author;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Builds and tests an extension again whenever something of it has changed.
///
/// @param build makes the package
/// @param fixtures asks it
/// @param folder the extension's folder
public record DevLoop(ExtensionBuild build, FixtureRun fixtures, Path folder) {
    /// Folders of an extension in which nobody writes by hand.
    public static final Set<String> IGNORED = Set.of("build", "node_modules", "kit", "target", ".git");

    /// What one turn came to.
    public sealed interface Turn {
        /// There is a package.
        ///
        /// @param built the package
        /// @param building how long it took
        /// @param results of the fixtures
        record Made(ExtensionBuild.Built built, Duration building, List<FixtureRun.Result> results) implements Turn {
            /// Copies the list.
            public Made {
                results = List.copyOf(results);
            }
        }

        /// There is none, or it cannot be asked.
        ///
        /// @param failure why
        record Failed(UnableException failure) implements Turn {}
    }

    /// Takes a turn at once and after each change.
    ///
    /// @param changed waits for the next change; false when there will be no more
    /// @param told what each turn came to
    public void run(BooleanSupplier changed, Consumer<Turn> told) {
        do {
            told.accept(turn());
        } while (changed.getAsBoolean());
    }

    private Turn turn() {
        try {
            long before = System.nanoTime();
            ExtensionBuild.Built built = build.build(folder);
            Duration building = Duration.ofNanos(System.nanoTime() - before);
            return new Turn.Made(built, building, fixtures.run(folder, built));
        } catch (UnableException failure) {
            return new Turn.Failed(failure);
        }
    }
}

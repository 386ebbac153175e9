package dev.atoll.app.settings;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The folders that the application keeps its own things in, each where the platform wants it.
///
/// On Linux this follows the XDG base directory specification. The system property `atoll.home` brings all of them
/// under
/// one folder.
///
/// @param cache what can be made again
/// @param data what must not be lost
/// @param state what was going on, such as unsaved text
/// @param config what the user writes: settings
/// @param run what running processes share, such as sockets; gone when the user logs out, where the platform has such a
/// place
public record OwnFolders(Path cache, Path data, Path state, Path config, Path run) {
    private static final String NAME = "atoll";
    private static final String RUN = "run";

    /// Where what was read of registries lies; which index was the last must not be lost.
    public Path registries() {
        return data.resolve("registries");
    }

    /// Where the installed extensions lie.
    public Path extensions() {
        return data.resolve("extensions");
    }

    /// The folders of this user on this machine.
    public static OwnFolders find() {
        return find(System::getenv, name -> System.getProperty(name, ""));
    }

    /// The folders of a portable installation: all in `portable` beside the program, whose folder the launcher names in
    /// the
    /// system property `atoll.program`.
    public static OwnFolders portable() {
        return under(program().resolve("portable"));
    }

    /// Where the program itself lies: the folder that the launcher names by the system property `atoll.program`.
    public static Path program() {
        return Path.of(System.getProperty("atoll.program", ""));
    }

    /// The text with the licences of everything in the program, as installed ones have it.
    public static Path licences() {
        return program().resolve("share").resolve("licences.txt").toAbsolutePath();
    }

    /// The typefaces of the program, as installed ones have them.
    public static Path typefaces() {
        return program().resolve("lib").resolve("app").resolve("fonts");
    }

    /// The folder of this user's trash, where the platform has one that is a folder like others.
    public static Optional<Path> trash() {
        return trash(System::getenv, name -> System.getProperty(name, ""));
    }

    static Optional<Path> trash(EnvironmentOf environment, UnaryOperator<String> property) {
        Path data = Path.of(property.apply("user.home")).resolve(".local/share");
        return property.apply("os.name").toLowerCase(Locale.ROOT).contains("linux")
                ? Optional.of(chosen(environment.value("XDG_DATA_HOME"), data).resolve("Trash"))
                : Optional.empty();
    }

    static OwnFolders find(EnvironmentOf environment, UnaryOperator<String> property) {
        String one = property.apply("atoll.home");
        if (!one.isEmpty()) {
            return under(Path.of(one));
        }
        Path home = Path.of(property.apply("user.home"));
        String system = property.apply("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            Path support = home.resolve("Library/Application Support/Atoll");
            Path state = support.resolve("state");
            return new OwnFolders(home.resolve("Library/Caches/Atoll"), support, state, support, state.resolve(RUN));
        }
        if (system.contains("windows")) {
            return under(chosen(environment.value("LOCALAPPDATA"), home.resolve("AppData/Local"))
                    .resolve("Atoll"));
        }
        Path state = chosen(environment.value("XDG_STATE_HOME"), home.resolve(".local/state"))
                .resolve(NAME);
        return new OwnFolders(
                chosen(environment.value("XDG_CACHE_HOME"), home.resolve(".cache"))
                        .resolve(NAME),
                chosen(environment.value("XDG_DATA_HOME"), home.resolve(".local/share"))
                        .resolve(NAME),
                state,
                chosen(environment.value("XDG_CONFIG_HOME"), home.resolve(".config"))
                        .resolve(NAME),
                chosen(environment.value("XDG_RUNTIME_DIR"), state.resolve(RUN)).resolve(NAME));
    }

    /// Looks a variable of the environment up.
    @FunctionalInterface
    interface EnvironmentOf {
        @Nullable
        String value(String name);
    }

    private static OwnFolders under(Path folder) {
        return new OwnFolders(
                folder.resolve("cache"),
                folder.resolve("data"),
                folder.resolve("state"),
                folder.resolve("config"),
                folder.resolve(RUN));
    }

    // the specification says that relative paths are to be ignored
    private static Path chosen(@Nullable String value, Path otherwise) {
        return value != null && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }
}

package dev.atoll.app.settings;

import java.util.List;

/// One thing that the user can set: where it stands in `settings.json`, what it can be, and what it does. Everybody who
/// reads it, shows it or describes it does so from here.
///
/// @param path the names that lead to it, from the outside in: the objects that it stands in, and its own
/// @param title what people call it
/// @param description what it does, as a sentence
/// @param reach for how much it can be set otherwise
/// @param shape what it can be
/// @param <T> what is made of it
public record Setting<T>(List<String> path, String title, String description, Reach reach, Shape<T> shape) {
    /// For how much a setting can be set otherwise than for everything.
    public enum Reach {
        /// It is one for everything.
        USER,
        /// For a folder.
        FOLDER,
        /// For a language, in a folder or everywhere.
        LANGUAGE
    }

    /// Copies the path.
    public Setting {
        path = List.copyOf(path);
    }

    /// Where it stands, as sentences name it.
    public String place() {
        return String.join("/", path);
    }

    /// The change that sets it.
    ///
    /// @param scope for what
    public SettingsChange to(T value, Scope scope) {
        return new SettingsChange(scope.path(this), shape.json(value));
    }

    /// The change that leaves it to what holds otherwise.
    ///
    /// @param scope for what
    public SettingsChange away(Scope scope) {
        return SettingsChange.without(scope.path(this));
    }

    /// Whether it can be set for that much.
    public boolean fits(Scope scope) {
        return (scope.folder().isEmpty() || reach != Reach.USER)
                && (scope.language().isEmpty() || reach == Reach.LANGUAGE);
    }
}

package dev.atoll.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// For what something is set: for everything, for a folder, for a language, or for a language in a folder. All of it
/// stands in the user's own file, since a folder that is opened has no say:
/// `{"editor": {…}, "languages": {"python": {"editor": {…}}}, "folders": {"/home/me/reef": {"editor": {…},
/// "languages": {…}}}}`.
///
/// @param folder the folder's whole path
/// @param language the language's name in manifests
public record Scope(Optional<Path> folder, Optional<String> language) {
    /// Everything.
    public static final Scope USER = new Scope(Optional.empty(), Optional.empty());

    /// The object of `settings.json` with what is set for folders.
    static final String FOLDERS = "folders";

    /// The object with what is set for languages.
    static final String LANGUAGES = "languages";

    /// A folder.
    public static Scope of(Path folder) {
        return new Scope(Optional.of(folder), Optional.empty());
    }

    /// The same for one language.
    public Scope ofLanguage(String name) {
        return new Scope(folder, Optional.of(name));
    }

    /// What this is within, the narrowest first; it itself is the first. A language counts more than a folder, so that
    /// what is said of Makefiles holds in all folders that say something of files as a whole.
    List<Scope> outwards() {
        Set<Scope> scopes = new LinkedHashSet<>(
                List.of(this, new Scope(Optional.empty(), language), new Scope(folder, Optional.empty()), USER));
        return List.copyOf(scopes);
    }

    /// Where a setting stands for this, from the outside in.
    List<String> path(Setting<?> setting) {
        List<String> path = new ArrayList<>();
        folder.ifPresent(known -> path.addAll(List.of(FOLDERS, known.toString())));
        language.ifPresent(known -> path.addAll(List.of(LANGUAGES, known)));
        path.addAll(setting.path());
        return path;
    }
}

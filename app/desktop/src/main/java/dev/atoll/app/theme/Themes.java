package dev.atoll.app.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The themes that come with the editor.
public final class Themes {
    /// What is used unless somebody chooses.
    public static final String DEFAULT = "atoll-dark";

    private static final List<Named> BUNDLED = List.of(
            new Named(DEFAULT, "Atoll Dark"),
            new Named("atoll-light", "Atoll Light"),
            new Named("atoll-dusk", "Atoll Dusk"),
            new Named("atoll-kelp", "Atoll Kelp"),
            new Named("atoll-sand", "Atoll Sand"),
            new Named("atoll-contrast-dark", "Atoll Contrast Dark"),
            new Named("atoll-contrast-light", "Atoll Contrast Light"));

    private record Named(String id, String title) {}

    private final List<Theme> themes;

    private Themes(List<Theme> themes) {
        this.themes = themes;
    }

    /// Reads the bundled themes.
    public static Themes bundled() {
        return new Themes(BUNDLED.stream()
                .map(named -> new ThemeFile(named.id(), named.title(), named.id() + ".json", Themes::file).whole())
                .toList());
    }

    private static Optional<byte[]> file(String name) {
        try (InputStream file = Themes.class.getResourceAsStream(name)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// All themes, the default one first.
    public List<Theme> all() {
        return themes;
    }

    /// The theme with an id.
    public Optional<Theme> find(String id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    /// These and others behind them.
    public Themes with(List<Theme> others) {
        return new Themes(Stream.concat(themes.stream(), others.stream()).toList());
    }

    /// The theme that is used unless somebody chooses.
    public Theme standard() {
        return themes.getFirst();
    }

    /// The ids, for a sentence.
    public String ids() {
        return themes.stream().map(Theme::id).collect(Collectors.joining(", "));
    }
}

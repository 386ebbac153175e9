package dev.atoll.app.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

    private record Named(String id, String title) {
        Theme read() {
            return new ThemeFile(id, title, id + ".json", Themes::file).whole();
        }
    }

    private final List<Named> named;
    private final List<Theme> others;
    private final Map<String, Theme> read;

    private Themes(List<Named> named, List<Theme> others, Map<String, Theme> read) {
        this.named = named;
        this.others = others;
        this.read = read;
    }

    /// The bundled themes. Each is read when it is first asked for, since a window wears one of them.
    public static Themes bundled() {
        return new Themes(BUNDLED, List.of(), new ConcurrentHashMap<>());
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
        return Stream.concat(named.stream().map(this::read), others.stream()).toList();
    }

    private Theme read(Named theme) {
        return read.computeIfAbsent(theme.id(), _ -> theme.read());
    }

    /// The theme with an id.
    public Optional<Theme> find(String id) {
        return named.stream()
                .filter(theme -> theme.id().equals(id))
                .map(this::read)
                .findFirst()
                .or(() -> others.stream().filter(theme -> theme.id().equals(id)).findFirst());
    }

    /// These and others behind them.
    public Themes with(List<Theme> more) {
        return new Themes(named, Stream.concat(others.stream(), more.stream()).toList(), read);
    }

    /// The theme that is used unless somebody chooses.
    public Theme standard() {
        return read(named.getFirst());
    }

    /// The ids, for a sentence.
    public String ids() {
        return Stream.concat(named.stream().map(Named::id), others.stream().map(Theme::id))
                .collect(Collectors.joining(", "));
    }
}

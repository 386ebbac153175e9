package dev.atoll.app.theme;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The themes that come with the editor.
public final class Themes {
    /// What is used unless somebody chooses.
    public static final String DEFAULT = "atoll-dark";

    private static final List<String> BUNDLED = List.of(DEFAULT, "atoll-light");

    private final List<Theme> themes;

    private Themes(List<Theme> themes) {
        this.themes = themes;
    }

    /// Reads the bundled themes.
    public static Themes bundled() {
        ObjectMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return new Themes(BUNDLED.stream().map(id -> read(mapper, id)).toList());
    }

    private static Theme read(ObjectMapper mapper, String id) {
        try (InputStream file = Themes.class.getResourceAsStream(id + ".json")) {
            if (file == null) {
                throw new IllegalStateException("theme " + id + " is not in the application");
            }
            return mapper.readValue(file, Theme.class);
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

    /// The theme that is used unless somebody chooses.
    public Theme standard() {
        return themes.getFirst();
    }

    /// The ids, for a sentence.
    public String ids() {
        return themes.stream().map(Theme::id).collect(Collectors.joining(", "));
    }
}

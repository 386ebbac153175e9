package dev.atoll.app.icon;

import dev.atoll.app.icon.IconThemeReading.Read;
import dev.atoll.app.icon.IconThemeReading.Refused;
import dev.atoll.app.theme.ThemeJson;
import dev.atoll.app.theme.UnreadableThemeException;
import dev.atoll.app.words.Words;
import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A file with an icon theme of VS Code.
///
/// @param path where the file is among those of its package, with `/` between names
/// @param files looks a file up by its path
public record IconThemeFile(String path, Function<String, Optional<byte[]>> files) {
    private static final int MOST_FAULTS = 20;

    /// Reads it, but none of its icons. Never fails: what is wrong becomes a sentence.
    public IconThemeReading read() {
        try {
            return read(ThemeJson.read(path, files));
        } catch (UnreadableThemeException refused) {
            return new Refused(refused.sentence());
        }
    }

    private IconThemeReading read(JsonNode json) {
        if (!json.path("iconDefinitions").isObject()) {
            return new Refused(Words.of("icon.has-no-definitions", path));
        }
        IconPictures pictures = new IconPictures(path, json, files);
        Belongings usual = Belongings.of(json, Optional.empty());
        Map<Ground, Belongings> belongings = new EnumMap<>(Map.of(
                Ground.DARK,
                usual,
                Ground.LIGHT,
                Belongings.of(json.path("light"), Optional.of(usual)),
                Ground.CONTRAST,
                Belongings.of(json.path("highContrast"), Optional.of(usual))));
        boolean arrows = !json.path("hidesExplorerArrows").asBoolean(false);
        return new Read(new IconTheme(belongings, pictures, arrows), faults(belongings, pictures));
    }

    private static List<String> faults(Map<Ground, Belongings> belongings, IconPictures pictures) {
        List<String> faults = new ArrayList<>();
        belongings.values().stream()
                .flatMap(one -> Stream.concat(Stream.of(one.usual()), one.named().values().stream()))
                .flatMap(icons -> icons.entrySet().stream())
                .filter(entry -> !pictures.has(entry.getValue()))
                .map(entry -> Words.of("icon.is-not-defined", Excerpt.of(entry.getKey()), Excerpt.of(entry.getValue())))
                .distinct()
                .sorted()
                .limit(MOST_FAULTS)
                .forEach(faults::add);
        return faults;
    }
}

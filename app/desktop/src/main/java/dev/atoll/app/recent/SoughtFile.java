package dev.atoll.app.recent;

import dev.atoll.app.recent.Sought.Field;
import dev.atoll.app.settings.OwnFolders;
import dev.atoll.app.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// The file `sought.json` among what was going on, with what was looked for and put in its place.
///
/// How a search was read stands beside the texts, in their order, so that versions that know the texts alone read it
/// too.
///
/// Reading and writing block.
///
/// @param path where it is
/// @param workspace the door to files
public record SoughtFile(Path path, Workspace workspace) {
    private static final String NAME = "sought.json";
    private static final int VERSION = 1;

    private record Form(
            int version,
            @Nullable List<@Nullable String> search,
            @Nullable List<@Nullable String> replacement,
            @Nullable List<@Nullable String> included,
            @Nullable List<@Nullable String> excluded,
            @Nullable List<@Nullable String> readings) {
        private static Form of(Map<Field, List<Typed>> lines) {
            return new Form(
                    VERSION,
                    texts(lines, Field.SEARCH),
                    texts(lines, Field.REPLACEMENT),
                    texts(lines, Field.INCLUDED),
                    texts(lines, Field.EXCLUDED),
                    readings(lines.getOrDefault(Field.SEARCH, List.of())));
        }

        private static List<@Nullable String> texts(Map<Field, List<Typed>> lines, Field field) {
            return List.copyOf(lines.getOrDefault(field, List.of()).stream()
                    .map(Typed::text)
                    .toList());
        }

        private static List<@Nullable String> readings(List<Typed> searches) {
            return List.copyOf(searches.stream()
                    .map(line -> line.reading().map(Typed.Reading::words).orElse(""))
                    .toList());
        }

        private Map<Field, List<Typed>> lines() {
            Map<Field, List<Typed>> lines = new EnumMap<>(Field.class);
            lines.put(Field.SEARCH, searches());
            lines.put(Field.REPLACEMENT, sound(replacement));
            lines.put(Field.INCLUDED, sound(included));
            lines.put(Field.EXCLUDED, sound(excluded));
            return lines;
        }

        private List<Typed> searches() {
            if (search == null || readings == null || search.size() != readings.size()) {
                return sound(search);
            }
            List<Typed> lines = new ArrayList<>();
            for (int i = 0; i < search.size(); i++) {
                String text = search.get(i);
                if (text != null) {
                    lines.add(new Typed(text, Typed.Reading.parse(readings.get(i))));
                }
            }
            return Sought.bounded(lines);
        }

        private static List<Typed> sound(@Nullable List<@Nullable String> read) {
            return read == null
                    ? List.of()
                    : Sought.bounded(read.stream()
                            .filter(Objects::nonNull)
                            .map(Typed::of)
                            .toList());
        }
    }

    /// The one in the user's folders.
    public static SoughtFile in(OwnFolders folders, Workspace workspace) {
        return new SoughtFile(folders.state().resolve(NAME), workspace);
    }

    /// What was typed, the last first; nothing where the file is missing, broken or of a newer version.
    private Map<Field, List<Typed>> read() {
        try {
            Form form = workspace.exists(path)
                    ? JsonMapper.shared().readValue(workspace.bytes(path), Form.class)
                    : Form.of(Map.of());
            return form != null && form.version() == VERSION
                    ? form.lines()
                    : Form.of(Map.of()).lines();
        } catch (IOException | JacksonException broken) {
            return Form.of(Map.of()).lines();
        }
    }

    /// Changes it, on top of what other windows wrote. What cannot be written is only not offered at the next start.
    Map<Field, List<Typed>> change(UnaryOperator<Map<Field, List<Typed>>> change) {
        Map<Field, List<Typed>> before = read();
        Map<Field, List<Typed>> now = change.apply(before);
        if (!now.equals(before)) {
            var _ = workspace.replaceBytes(
                    path, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(Form.of(now)));
        }
        return now;
    }
}

package dev.atoll.app.recent;

import dev.atoll.app.recent.Sought.Field;
import dev.atoll.app.settings.OwnFolders;
import dev.atoll.app.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// The file `sought.json` among what was going on, with what was looked for and put in its place.
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
            @Nullable List<@Nullable String> excluded) {
        private static Form of(Map<Field, List<String>> lines) {
            return new Form(
                    VERSION,
                    List.copyOf(lines.getOrDefault(Field.SEARCH, List.of())),
                    List.copyOf(lines.getOrDefault(Field.REPLACEMENT, List.of())),
                    List.copyOf(lines.getOrDefault(Field.INCLUDED, List.of())),
                    List.copyOf(lines.getOrDefault(Field.EXCLUDED, List.of())));
        }

        private Map<Field, List<String>> lines() {
            Map<Field, List<String>> lines = new EnumMap<>(Field.class);
            lines.put(Field.SEARCH, sound(search));
            lines.put(Field.REPLACEMENT, sound(replacement));
            lines.put(Field.INCLUDED, sound(included));
            lines.put(Field.EXCLUDED, sound(excluded));
            return lines;
        }

        private static List<String> sound(@Nullable List<@Nullable String> read) {
            return read == null
                    ? List.of()
                    : Sought.bounded(read.stream().filter(Objects::nonNull).toList());
        }
    }

    /// The one in the user's folders.
    public static SoughtFile in(OwnFolders folders, Workspace workspace) {
        return new SoughtFile(folders.state().resolve(NAME), workspace);
    }

    /// What was typed, the last first; nothing where the file is missing, broken or of a newer version.
    private Map<Field, List<String>> read() {
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
    Map<Field, List<String>> change(UnaryOperator<Map<Field, List<String>>> change) {
        Map<Field, List<String>> before = read();
        Map<Field, List<String>> now = change.apply(before);
        if (!now.equals(before)) {
            var _ = workspace.replaceBytes(
                    path, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(Form.of(now)));
        }
        return now;
    }
}

package dev.atoll.app.recent;

import dev.atoll.app.settings.OwnFolders;
import dev.atoll.app.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The file `recent.json` among what was going on, with what was opened lately.
///
/// Reading and writing block.
///
/// @param path where it is
/// @param workspace the door to files
public record RecentFile(Path path, Workspace workspace) {
    private static final String NAME = "recent.json";
    private static final int VERSION = 1;

    private record Form(int version, List<Entry> places) {}

    private record Entry(String path, boolean folder) {
        private static Entry of(RecentPlace place) {
            return new Entry(place.path().toString(), place.folder());
        }

        private @Nullable RecentPlace place() {
            try {
                return new RecentPlace(Path.of(path), folder);
            } catch (InvalidPathException ofAnotherSystem) {
                return null;
            }
        }
    }

    /// The one in the user's folders.
    public static RecentFile in(OwnFolders folders, Workspace workspace) {
        return new RecentFile(folders.state().resolve(NAME), workspace);
    }

    /// What was opened, the last first; nothing where the file is missing, broken or of a newer version.
    List<RecentPlace> read() {
        try {
            return workspace.exists(path)
                    ? Optional.of(JsonMapper.shared().readValue(workspace.bytes(path), Form.class))
                            .filter(form -> form.version() == VERSION)
                            .map(form -> form.places().stream())
                            .orElseGet(Stream::empty)
                            .map(Entry::place)
                            .filter(Objects::nonNull)
                            .toList()
                    : List.of();
        } catch (IOException | JacksonException | NullPointerException broken) {
            return List.of();
        }
    }

    /// Changes it, on top of what other windows wrote. What cannot be written is only not offered at the next start.
    List<RecentPlace> change(UnaryOperator<List<RecentPlace>> change) {
        List<RecentPlace> before = read();
        List<RecentPlace> now = change.apply(before);
        if (!now.equals(before)) {
            Form form = new Form(VERSION, now.stream().map(Entry::of).toList());
            var _ = workspace.replaceBytes(
                    path, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(form));
        }
        return now;
    }

    /// Those that are there now. What is on a drive that is not mounted stays kept.
    List<RecentPlace> there(List<RecentPlace> all) {
        return all.stream().filter(place -> workspace.exists(place.path())).toList();
    }
}

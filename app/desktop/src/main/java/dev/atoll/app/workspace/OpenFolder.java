package dev.atoll.app.workspace;

import dev.atoll.api.editor.FileListing;
import dev.atoll.api.editor.FileQuery;
import dev.atoll.api.editor.FileText;
import dev.atoll.api.editor.WorkspaceFiles;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The folder that is open, if one is, and its files as extensions may come to see them. What they may see is decided
/// before; here nothing leads out of the folder.
///
/// Safe for use by several threads.
public final class OpenFolder implements WorkspaceFiles {
    private final Disk disk;
    private volatile Optional<Path> root = Optional.empty();

    OpenFolder(Disk disk) {
        this.disk = disk;
    }

    /// Another folder is open now.
    public void show(Path folder) {
        root = Optional.of(folder);
    }

    /// The path of a file as seen from the folder, with `/` between names; empty if it is not inside.
    ///
    /// @param file an absolute path without `.` and `..`
    public Optional<String> inside(Path file) {
        return root.filter(folder -> file.startsWith(folder) && !file.equals(folder))
                .map(folder -> slashes(folder.relativize(file)));
    }

    /// Where a file of the folder lies; empty if no folder is open or the path leads out of it.
    ///
    /// @param inside its path inside the folder, with `/` between names
    public Optional<Path> path(String inside) {
        return root.map(folder -> folder.resolve(inside).normalize())
                .filter(file -> root.filter(file::startsWith).isPresent());
    }

    /// A path with `/` between its names on every system.
    public static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private record Place(Path folder, String path) {}

    @Override
    public FileListing list(FileQuery query) {
        Optional<Path> folder = root;
        if (folder.isEmpty()) {
            return new FileListing.NoFolder();
        }
        List<String> found = new ArrayList<>();
        ArrayDeque<Place> left = new ArrayDeque<>(List.of(new Place(folder.get(), "")));
        int seen = 0;
        while (!left.isEmpty() && query.waits().getAsBoolean()) {
            Place place = left.removeLast();
            Map<String, Facts.Kind> entries = entries(place.folder());
            seen += entries.size();
            if (seen > query.mostSeen()) {
                return new FileListing.TooMany();
            }
            for (Map.Entry<String, Facts.Kind> entry : entries.entrySet()) {
                String path = place.path() + entry.getKey();
                switch (entry.getValue()) {
                    case FOLDER -> {
                        if (query.enters().test(path)) {
                            left.add(new Place(place.folder().resolve(entry.getKey()), path + "/"));
                        }
                    }
                    case FILE -> {
                        if (query.takes().test(path)) {
                            found.add(path);
                        }
                    }
                    case OTHER -> {}
                }
            }
            if (found.size() > query.most()) {
                return new FileListing.TooMany();
            }
        }
        return new FileListing.Found(found);
    }

    private Map<String, Facts.Kind> entries(Path folder) {
        try {
            return disk.kinds(folder);
        } catch (IOException unreadable) {
            return Map.of();
        }
    }

    @Override
    public FileText read(String path, int mostBytes) {
        Optional<Path> folder = root;
        if (folder.isEmpty()) {
            return new FileText.NotFound();
        }
        try {
            Path real = disk.real(folder.get());
            Path file = disk.real(real.resolve(path));
            // a link, or another spelling of the name, would let a path that is allowed stand for one that is not
            if (!file.startsWith(real) || !slashes(real.relativize(file)).equals(path)) {
                return new FileText.NotFound();
            }
            Facts facts = disk.facts(file);
            return switch (facts.kind()) {
                case FOLDER, OTHER -> new FileText.NotFound();
                case FILE -> facts.size() > mostBytes ? new FileText.TooLarge() : text(file, mostBytes);
            };
        } catch (IOException | InvalidPathException unreadable) {
            return new FileText.NotFound();
        }
    }

    private FileText text(Path file, int mostBytes) throws IOException {
        byte[] bytes = disk.read(file);
        if (bytes.length > mostBytes) {
            return new FileText.TooLarge();
        }
        return switch (Detection.of(bytes)) {
            case Detection.OfText text ->
                new FileText.Read(text.decoding().text().string());
            case Detection.OfBinary _, Detection.OfDamage _ -> new FileText.NotText();
        };
    }
}

package dev.atoll.app.workspace;

import org.eclipse.jgit.ignore.IgnoreNode;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// A walk through the files of a folder, the outer ones first, without what `.gitignore` files leave out and without
/// what version control keeps for itself. Symbolic links are not followed.
final class FolderWalk {
    /// The most files that are told of.
    private static final int MOST = 500_000;

    private static final int BATCH = 1_000;
    private static final String IGNORE = ".gitignore";
    private static final Set<String> OWN = Set.of(".git", ".hg", ".svn", ".jj");

    private final Disk disk;
    private final Consumer<List<String>> found;
    private List<String> batch = new ArrayList<>();
    private int count;

    /// @param found told of files, with `/` between names, as they are found
    FolderWalk(Disk disk, Consumer<List<String>> found) {
        this.disk = disk;
        this.found = found;
    }

    /// What one folder's `.gitignore` says, and those above it.
    ///
    /// @param above the rules of the folders above; nothing at the top
    /// @param path the folder's path from where the walk began, with `/` at its end, or empty
    /// @param node its own rules
    private record Rules(@Nullable Rules above, String path, IgnoreNode node) {
        /// The last rule that fits decides, the inner folder's before the outer one's.
        boolean ignores(String file, boolean folder) {
            Boolean said = node.checkIgnored(file.substring(path.length()), folder);
            if (said != null) {
                return said;
            }
            return above != null && above.ignores(file, folder);
        }
    }

    private record Place(Path folder, String path, @Nullable Rules rules) {}

    /// Goes through a folder.
    ///
    /// @param unwanted asked again and again whether to stop
    void through(Path root, BooleanSupplier unwanted) {
        ArrayDeque<Place> left = new ArrayDeque<>(List.of(new Place(root, "", null)));
        while (!left.isEmpty() && count < MOST && !unwanted.getAsBoolean()) {
            Place place = left.removeFirst();
            Map<String, Facts.Kind> entries = entries(place.folder());
            @Nullable Rules rules = entries.get(IGNORE) == Facts.Kind.FILE ? rules(place) : place.rules();
            entries.forEach((name, kind) -> {
                String path = place.path() + name;
                boolean folder = kind == Facts.Kind.FOLDER;
                if (kind == Facts.Kind.OTHER || (rules != null && rules.ignores(path, folder))) {
                    return;
                }
                if (!folder) {
                    add(path);
                } else if (!OWN.contains(name)) {
                    left.addLast(new Place(place.folder().resolve(name), path + "/", rules));
                }
            });
        }
        tell();
    }

    private void add(String path) {
        batch.add(path);
        count++;
        if (batch.size() == BATCH) {
            tell();
        }
    }

    private void tell() {
        if (!batch.isEmpty()) {
            found.accept(List.copyOf(batch));
            batch = new ArrayList<>();
        }
    }

    private @Nullable Rules rules(Place place) {
        try {
            IgnoreNode node = new IgnoreNode();
            node.parse(new ByteArrayInputStream(disk.read(place.folder().resolve(IGNORE))));
            return new Rules(place.rules(), place.path(), node);
        } catch (IOException unreadable) {
            return place.rules();
        }
    }

    private Map<String, Facts.Kind> entries(Path folder) {
        try {
            return new TreeMap<>(disk.kinds(folder));
        } catch (IOException unreadable) {
            return Map.of();
        }
    }
}

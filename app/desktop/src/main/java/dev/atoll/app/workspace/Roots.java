package dev.atoll.app.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The folders that are open in a window, as a value: none, one or several.
///
/// A file of them has a path that is the same for lists, searches and extensions. With one folder it is seen from that
/// folder: `src/a.txt`. With several it begins with the folder's name: `reef/src/a.txt`. No two folders have the same
/// name: where their own are alike, that of the folder around each is added, and a number where that is no help.
public final class Roots {
    private static final Roots NONE = new Roots(List.of());

    private final List<Path> folders;
    private final Map<Path, String> names = new HashMap<>();
    private final Map<String, Path> byName = new HashMap<>();

    private Roots(List<Path> folders) {
        this.folders = List.copyOf(folders);
        for (Path folder : this.folders) {
            String name = freeName(folder);
            names.put(folder, name);
            byName.put(name, folder);
        }
    }

    /// No folder.
    public static Roots none() {
        return NONE;
    }

    /// One folder.
    public static Roots of(Path folder) {
        return of(List.of(folder));
    }

    /// Folders in their order, each once.
    public static Roots of(List<Path> folders) {
        return new Roots(folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .distinct()
                .toList());
    }

    /// These, and one more behind them unless it is among them.
    public Roots with(Path folder) {
        List<Path> more = new ArrayList<>(folders);
        more.add(folder);
        return of(more);
    }

    /// These but one.
    public Roots without(Path folder) {
        return new Roots(folders.stream().filter(each -> !each.equals(folder)).toList());
    }

    /// The folders in their order.
    public List<Path> folders() {
        return folders;
    }

    /// Whether there is more than one.
    public boolean several() {
        return folders.size() > 1;
    }

    /// The first one, if there is any.
    public Optional<Path> first() {
        return folders.stream().findFirst();
    }

    /// The folder that a file lies in; the inner one where one of them is in another.
    ///
    /// @param file an absolute path without `.` and `..`; a folder lies in itself
    public Optional<Path> around(Path file) {
        return folders.stream().filter(file::startsWith).max(Comparator.comparingInt(Path::getNameCount));
    }

    /// What a folder of these is called.
    public String name(Path folder) {
        return names.getOrDefault(folder, own(folder));
    }

    /// The path of a file as lists, searches and extensions know it, with `/` between names; empty if it is in none of
    /// the folders, or one of them itself.
    ///
    /// @param file an absolute path without `.` and `..`
    public Optional<String> inside(Path file) {
        return around(file)
                .filter(folder -> !file.equals(folder))
                .map(folder -> before(folder) + OpenFolder.slashes(folder.relativize(file)));
    }

    /// What the paths of a folder's files begin with.
    String before(Path folder) {
        return several() ? name(folder) + "/" : "";
    }

    /// Where a file lies; empty if the path leads out of the folders or no folder is open.
    ///
    /// @param inside as [#inside] tells it
    public Optional<Path> path(String inside) {
        int slash = inside.indexOf('/');
        Optional<Path> folder =
                several() ? Optional.ofNullable(byName.get(slash < 0 ? inside : inside.substring(0, slash))) : first();
        String rest = !several() ? inside : slash < 0 ? "" : inside.substring(slash + 1);
        return folder.flatMap(
                root -> Optional.of(root.resolve(rest).normalize()).filter(file -> file.startsWith(root)));
    }

    /// A path without the name of its folder: as it is seen from there. What begins with no folder's name stays.
    public String bare(String inside) {
        int slash = inside.indexOf('/');
        return several() && slash >= 0 && byName.containsKey(inside.substring(0, slash))
                ? inside.substring(slash + 1)
                : inside;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Roots roots && roots.folders.equals(folders);
    }

    @Override
    public int hashCode() {
        return folders.hashCode();
    }

    @Override
    public String toString() {
        return folders.toString();
    }

    private String freeName(Path folder) {
        String own = own(folder);
        boolean alone = folders.stream()
                .allMatch(other -> other.equals(folder) || !own(other).equalsIgnoreCase(own));
        Path around = folder.getParent();
        String name = alone || around == null ? own : own + " (" + own(around) + ")";
        String free = name;
        for (int number = 2; byName.containsKey(free); number++) {
            free = name + " " + number;
        }
        return free;
    }

    private static String own(Path folder) {
        return OpenFolder.slashes(folder.getFileName() == null ? folder : folder.getFileName())
                .replace("/", "");
    }
}

package dev.atoll.app.icon;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// An icon theme: which icon each file and folder has, and what each icon looks like.
public final class IconTheme {
    /// A folder as a tree shows it.
    ///
    /// @param name its name
    /// @param open whether what is in it is shown
    /// @param root whether it is one of the window's folders
    public record Folder(String name, boolean open, boolean root) {}

    private final Map<Ground, Belongings> belongings;
    private final IconPictures pictures;
    private final boolean arrows;

    IconTheme(Map<Ground, Belongings> belongings, IconPictures pictures, boolean arrows) {
        this.belongings = Map.copyOf(belongings);
        this.pictures = pictures;
        this.arrows = arrows;
    }

    /// Whether folders in the tree have arrows beside their icons.
    public boolean arrows() {
        return arrows;
    }

    private Belongings on(Ground ground) {
        return Optional.ofNullable(belongings.get(ground)).orElseThrow();
    }

    /// The icon of a file; empty if it has none. The whole name counts first, then the longest ending, then the
    /// language.
    ///
    /// @param path the name, with those of folders around it and `/` between them
    /// @param language the language that the file is in; asked only if no name fits
    public Optional<String> file(String path, Supplier<Optional<String>> language, Ground ground) {
        Belongings here = on(ground);
        String lower = path.toLowerCase(Locale.ROOT);
        String name = lower.substring(lower.lastIndexOf('/') + 1);
        return named(here, "fileNames", lower)
                .or(() -> ending(here, name))
                .or(() -> language.get().flatMap(id -> here.named("languageIds", id)))
                .or(() -> here.usual("file"));
    }

    /// The icon of the whole name, with as many folders around it as the theme asks for.
    private static Optional<String> named(Belongings here, String list, String path) {
        int from = 0;
        while (true) {
            Optional<String> found = here.named(list, path.substring(from));
            int slash = path.indexOf('/', from);
            if (found.isPresent() || slash < 0) {
                return found;
            }
            from = slash + 1;
        }
    }

    private static Optional<String> ending(Belongings here, String name) {
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            Optional<String> found = here.named("fileExtensions", name.substring(dot + 1));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The icon of a folder; empty if it has none.
    public Optional<String> folder(Folder folder, Ground ground) {
        Belongings here = on(ground);
        Optional<String> asRoot = folder.root() ? folder(here, folder, "rootFolder") : Optional.empty();
        return asRoot.or(() -> folder(here, folder, "folder"));
    }

    private static Optional<String> folder(Belongings here, Folder folder, String kind) {
        String name = folder.name().toLowerCase(Locale.ROOT);
        Optional<String> closed = here.named(kind + "Names", name);
        if (!folder.open()) {
            return closed.or(() -> here.usual(kind));
        }
        return here.named(kind + "NamesExpanded", name)
                .or(() -> closed)
                .or(() -> here.usual(kind + "Expanded"))
                .or(() -> here.usual(kind));
    }

    /// What an icon looks like. Reads files; of one icon always the same.
    public IconReading picture(String icon) {
        return pictures.read(icon);
    }

    /// All icons there are.
    public Set<String> icons() {
        return pictures.icons();
    }
}

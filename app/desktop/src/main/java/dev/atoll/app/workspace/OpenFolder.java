package dev.atoll.app.workspace;

import dev.atoll.api.editor.FileListing;
import dev.atoll.api.editor.FileQuery;
import dev.atoll.api.editor.FileText;
import dev.atoll.api.editor.WorkspaceFiles;
import dev.atoll.api.provider.ExtensionId;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiPredicate;

/// The folders that are open, if any are, and their files as extensions may come to see them. What they may see is
/// decided before; here nothing leads out of the folders.
///
/// Safe for use by several threads.
public final class OpenFolder implements WorkspaceFiles {
    private final Disk disk;
    private final AtomicLong turn = new AtomicLong();
    private volatile Roots roots = Roots.none();
    private volatile BiPredicate<Path, ExtensionId> kept = (_, _) -> false;

    OpenFolder(Disk disk) {
        this.disk = disk;
    }

    /// Another folder is open now, in place of those before.
    public void show(Path folder) {
        show(Roots.of(folder));
    }

    /// Other folders are open now.
    public void show(Roots folders) {
        roots = folders;
        turn.incrementAndGet();
    }

    @Override
    public long turn() {
        return turn.get();
    }

    /// From now on extensions are kept away from folders where this says so; for any thread.
    public void keep(BiPredicate<Path, ExtensionId> away) {
        kept = away;
    }

    @Override
    public boolean isKeptFrom(ExtensionId extension, String path) {
        Roots open = roots;
        // asked of each file of a listing; mostly nobody is kept from anything
        if (open.folders().stream().noneMatch(folder -> kept.test(folder, extension))) {
            return false;
        }
        return open.path(path)
                .flatMap(open::around)
                .filter(folder -> kept.test(folder, extension))
                .isPresent();
    }

    /// The folders that are open now.
    public Roots roots() {
        return roots;
    }

    /// A path with `/` between its names on every system.
    public static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private record Place(Path folder, String path) {}

    @Override
    public FileListing list(FileQuery query) {
        Roots open = roots;
        if (open.folders().isEmpty()) {
            return new FileListing.NoFolder();
        }
        List<String> found = new ArrayList<>();
        ArrayDeque<Place> left = new ArrayDeque<>();
        open.folders().forEach(folder -> left.add(new Place(folder, open.before(folder))));
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
                        Path folder = place.folder().resolve(entry.getKey());
                        // one that is open itself has its own turn
                        if (query.enters().test(path) && !open.folders().contains(folder)) {
                            left.add(new Place(folder, path + "/"));
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

    @Override
    public String withinItsFolder(String path) {
        return roots.bare(path);
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
        Roots open = roots;
        try {
            Optional<Path> folder = open.path(path).flatMap(open::around);
            if (folder.isEmpty()) {
                return new FileText.NotFound();
            }
            Path real = disk.real(folder.get());
            Path file = disk.real(real.resolve(open.bare(path)));
            // a link, or another spelling of the name, would let a path that is allowed stand for one that is not
            if (!file.startsWith(real) || !path.equals(open.before(folder.get()) + slashes(real.relativize(file)))) {
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
            case Detection.OfBinary _, Detection.OfDamage _, Detection.OfAnother _ -> new FileText.NotText();
        };
    }
}

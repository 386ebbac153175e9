package dev.atoll.app.workspace;

import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.OpenResult.Reason;
import dev.atoll.core.text.Text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/// Files on a disk, opened and saved so that nothing is lost.
///
/// Every call blocks: call it in the background. Safe for use by several threads.
public final class Workspace {
    private static final long MAX_BYTES = 512L << 20;

    private final Disk disk;
    private final long maxBytes;
    private final Optional<Path> trash;

    Workspace(Disk disk, long maxBytes, Optional<Path> trash) {
        this.disk = disk;
        this.maxBytes = maxBytes;
        this.trash = trash;
    }

    /// The machine's own files, without a trash.
    public static Workspace local() {
        return local(Optional.empty());
    }

    /// The machine's own files.
    ///
    /// @param trash the folder of the user's trash, if there is one
    public static Workspace local(Optional<Path> trash) {
        // a text takes up to two bytes a character besides the file's bytes while it is read
        return new Workspace(
                new LocalDisk(), Math.min(MAX_BYTES, Runtime.getRuntime().maxMemory() / 5), trash);
    }

    /// Reads a text file, or tells why not.
    ///
    /// @param path as the user named it; relative to the current folder
    public OpenResult open(Path path) {
        return reading(Detection::of).open(path);
    }

    /// Reads a file in an encoding that was chosen, or tells why not. In UTF-8 any file can be read, also one that is
    /// no
    /// text: each byte that is not valid stands in the text as an escape, so that saving gives the same bytes back.
    public OpenResult openIn(Encoding encoding, Path path) {
        return reading(bytes -> Detection.in(encoding, bytes)).open(path);
    }

    /// Reads a file again if it may be another than before.
    ///
    /// @param before its state then; nothing if it was not there
    /// @param encoding its encoding then, which it is read in unless its bytes show another
    /// @return nothing if it has not been written since, as far as its size and time tell
    public Optional<OpenResult> reread(Path path, Optional<FileStamp> before, Encoding encoding) {
        try {
            if (before.isPresent() && before.get().sameMoment(disk.facts(path))) {
                return Optional.empty();
            }
        } catch (IOException gone) {
            // reading it says why
            return Optional.of(reading(Detection::of).open(path));
        }
        return Optional.of(reading(bytes -> Detection.like(encoding, bytes)).open(path));
    }

    private Reading reading(Function<byte[], Detection> detecting) {
        return new Reading(disk, maxBytes, detecting);
    }

    /// Makes a text file of bytes that come from somewhere else, such as standard input.
    ///
    /// @param path the name they are given
    public OpenResult decode(Path path, byte[] bytes) {
        FileStamp stamp = new FileStamp(bytes.length, Instant.EPOCH, SafeSave.digest(bytes));
        return reading(Detection::of).decode(path, bytes, stamp);
    }

    /// Writes a document so that at every moment the old file or the new one is there, whole.
    ///
    /// @param request what to write, and what the file is expected to be now
    public SaveResult save(SaveRequest request) {
        return new SafeSave(disk).save(request, false);
    }

    /// Writes a document like [#save], also over what somebody else wrote meanwhile.
    public SaveResult overwrite(SaveRequest request) {
        return new SafeSave(disk).save(request, true);
    }

    /// Writes bytes that no document holds, such as a picture, over whatever file is there.
    ///
    /// @return a sentence for the user if they could not be written
    public Optional<String> replaceBytes(Path path, byte[] bytes) {
        return new SafeSave(disk).replaceBytes(path.toAbsolutePath().normalize(), bytes);
    }

    /// What is in a folder: folders first, then by name without regard to case; empty if it cannot be read.
    public List<FolderEntry> list(Path folder) {
        try {
            return disk.list(folder).stream()
                    .sorted(Comparator.comparing(FolderEntry::folder)
                            .reversed()
                            .thenComparing(entry -> entry.name().toLowerCase(Locale.ROOT))
                            .thenComparing(FolderEntry::name))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /// Goes through the files of a folder and of those in it, the outer ones first, without what `.gitignore` files
    /// leave out.
    ///
    /// @param found told of them as they are found, as seen from the folder, with `/` between names
    /// @param unwanted asked again and again whether to stop
    public void walk(Path folder, Consumer<List<String>> found, BooleanSupplier unwanted) {
        new FolderWalk(disk, found).through(folder, unwanted);
    }

    /// Goes through the files of several folders, one after the other, each file once.
    ///
    /// @param found told of them as they are found, by their paths inside the folders
    /// @param unwanted asked again and again whether to stop
    public void walk(Roots roots, Consumer<List<String>> found, BooleanSupplier unwanted) {
        for (Path folder : roots.folders()) {
            String before = roots.before(folder);
            // what is in a folder that is open itself comes in its own turn
            boolean nested =
                    roots.folders().stream().anyMatch(other -> !other.equals(folder) && other.startsWith(folder));
            walk(
                    folder,
                    paths -> found.accept(
                            before.isEmpty()
                                    ? paths
                                    : paths.stream()
                                            .filter(path -> !nested
                                                    || roots.around(folder.resolve(path))
                                                            .equals(Optional.of(folder)))
                                            .map(path -> before + path)
                                            .toList()),
                    unwanted);
        }
    }

    /// Reads a file that is only searched.
    ///
    /// @param most the most bytes that are read
    public Glance glance(Path file, long most) {
        try {
            Facts facts = disk.facts(file);
            if (facts.kind() != Facts.Kind.FILE) {
                return new Glance.LeftOut(Reason.NOT_A_FILE);
            }
            return facts.size() > most ? new Glance.LeftOut(Reason.TOO_BIG) : glance(disk.read(file));
        } catch (AccessDeniedException denied) {
            return new Glance.LeftOut(Reason.UNREADABLE);
        } catch (IOException failure) {
            return new Glance.LeftOut(Reason.FAILED);
        }
    }

    /// How many bytes a file has; nothing if there is none, or it is a folder, a device or a pipe.
    public Optional<Long> size(Path file) {
        try {
            Facts facts = disk.facts(file);
            return facts.kind() == Facts.Kind.FILE ? Optional.of(facts.size()) : Optional.empty();
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    /// The text of bytes that a file once had. Where they do not say themselves how they are to be read, they are read
    /// as the file is now.
    ///
    /// @param now the file's encoding
    /// @return nothing if they are not text
    public Optional<Text> formerText(byte[] bytes, Encoding now) {
        if (!(Detection.of(bytes) instanceof Detection.OfText text)) {
            return Optional.empty();
        }
        boolean certain = text.encoding().charset().name().startsWith("UTF")
                && !text.encoding().escapes();
        Decoding alike = certain ? null : Decoding.of(bytes, now);
        return Optional.of((alike == null ? text.decoding() : alike).text());
    }

    private static Glance glance(byte[] bytes) {
        return switch (Detection.of(bytes)) {
            case Detection.OfText text -> new Glance.OfText(text.decoding().text());
            case Detection.OfBinary _ -> new Glance.LeftOut(Reason.BINARY);
            case Detection.OfDamage _, Detection.OfAnother _ -> new Glance.LeftOut(Reason.DAMAGED);
        };
    }

    /// The bytes of a file as they are.
    ///
    /// @throws IOException with a message for the user if it cannot be read
    public byte[] bytes(Path path) throws IOException {
        try {
            return disk.read(path);
        } catch (NoSuchFileException missing) {
            throw new IOException(Words.of("workspace.there-is-no-file", path), missing);
        } catch (AccessDeniedException denied) {
            throw new IOException(Words.of("workspace.cannot-be-read-you-do", path), denied);
        }
    }

    /// When a file was written last; nothing if it is not there or nothing can be known of it.
    public Optional<Instant> written(Path file) {
        try {
            return Optional.of(disk.facts(file).modified());
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    /// How the folders around a file ask for it to be written.
    ///
    /// @param file where it lies or is to lie
    public FileStyle style(Path file) {
        return new FileStyles(disk).of(file.toAbsolutePath().normalize());
    }

    /// Makes, moves and removes files and folders.
    public FolderEdits edits() {
        return new FolderEdits(disk, trash);
    }

    /// The files of a folder that is to be shown, for extensions.
    public OpenFolder openFolder() {
        return new OpenFolder(disk);
    }

    /// Whether a folder is there.
    public boolean isFolder(Path place) {
        try {
            return disk.facts(place).kind() == Facts.Kind.FOLDER;
        } catch (IOException unknown) {
            return false;
        }
    }

    /// Whether a file or folder is there.
    public boolean exists(Path place) {
        return disk.has(place);
    }
}

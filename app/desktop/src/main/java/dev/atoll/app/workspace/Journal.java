package dev.atoll.app.workspace;

import dev.atoll.core.text.LineBreaks;
import dev.atoll.core.text.Text;
import dev.atoll.core.text.TextBuilder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts that are not saved, kept on the disk so that no crash loses them: one file a document, replaced in one step.
///
/// A document's file is named after its path, or its title while it has none, so that it is found again whatever window
/// it was in. It holds the name, a blank line, and the characters with each line's own break, all as UTF-16, so that
/// halves of characters and escaped bytes come back as they were. The file's name also tells the process that keeps it:
/// what a living process keeps is not left over. Every call blocks: call it in the background.
public final class Journal {
    private static final String END = ".unsaved";
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}\\.(\\d{1,18})\\.unsaved");
    private static final String HEAD_END = "\n\n";

    private final Disk disk;
    private final Path folder;
    private final long process;
    private final LongPredicate alive;

    /// @param process this process's number
    /// @param alive whether the process of a number is running
    Journal(Disk disk, Path folder, long process, LongPredicate alive) {
        this.disk = disk;
        this.folder = folder;
        this.process = process;
        this.alive = alive;
    }

    /// The journal in a folder of this machine; the folder is made when it is first needed.
    public static Journal in(Path folder) {
        LongPredicate alive = number -> ProcessHandle.of(number).isPresent();
        return new Journal(new LocalDisk(), folder, ProcessHandle.current().pid(), alive);
    }

    /// A text that was not saved.
    ///
    /// @param name the document's path, or its title if it has none
    /// @param text the characters
    /// @param breaks each line's own break
    public record Entry(String name, Text text, LineBreaks breaks) {}

    /// Keeps a text in place of what was kept of its document before.
    ///
    /// @return a sentence for the user if it could not be kept
    public Optional<String> keep(Entry entry) {
        try {
            StringBuilder content = new StringBuilder(entry.name()).append(HEAD_END);
            entry.breaks().write(entry.text(), content);
            disk.createFolders(folder);
            Path fresh = disk.createBeside(file(entry.name()));
            try {
                disk.write(fresh, bytes(content));
                disk.rename(fresh, file(entry.name()));
            } catch (IOException failure) {
                disk.delete(fresh);
                throw failure;
            }
            return Optional.empty();
        } catch (IOException failure) {
            return Optional.of("Unsaved text cannot be kept for after a crash: " + Sentences.cause(failure));
        }
    }

    /// Forgets what is kept of a document: it is saved, or the user discarded it.
    public void forget(String name) {
        delete(file(name));
    }

    private void delete(Path file) {
        try {
            disk.delete(file);
        } catch (IOException stays) {
            // it is offered once more at the next start, which loses nothing
            return;
        }
    }

    /// A text that a process kept which is not running any more.
    ///
    /// @param entry the text
    /// @param file where it is kept
    public record LeftOver(Entry entry, Path file) {}

    /// Everything that is left over. What cannot be read stays where it is.
    public List<LeftOver> leftOver() {
        List<LeftOver> found = new ArrayList<>();
        try {
            for (FolderEntry file : disk.list(folder)) {
                if (isLeftOver(file.name())) {
                    read(file.path()).ifPresent(entry -> found.add(new LeftOver(entry, file.path())));
                }
            }
        } catch (IOException nothingKept) {
            return found;
        }
        return found;
    }

    /// Forgets a text that was left over. To be called once it is kept again, so that it is on the disk at every
    /// moment.
    public void forget(LeftOver leftOver) {
        delete(leftOver.file());
    }

    private boolean isLeftOver(String name) {
        Matcher keeper = NAME.matcher(name);
        if (!keeper.matches()) {
            return false;
        }
        long number = Long.parseLong(keeper.group(1));
        return number != process && !alive.test(number);
    }

    private Optional<Entry> read(Path file) {
        try {
            return entry(disk.read(file));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Path file(String name) {
        return folder.resolve(SafeSave.digest(name.getBytes(StandardCharsets.UTF_8)) + "." + process + END);
    }

    private static byte[] bytes(CharSequence content) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * content.length());
        bytes.asCharBuffer().put(CharBuffer.wrap(content));
        return bytes.array();
    }

    private static Optional<Entry> entry(byte[] bytes) {
        String content = ByteBuffer.wrap(bytes).asCharBuffer().toString();
        int head = content.indexOf(HEAD_END);
        if (head < 0) {
            return Optional.empty();
        }
        TextBuilder builder = new TextBuilder().append(content.substring(head + HEAD_END.length()));
        Text text = builder.text();
        return Optional.of(new Entry(content.substring(0, head), text, builder.lineBreaks()));
    }
}

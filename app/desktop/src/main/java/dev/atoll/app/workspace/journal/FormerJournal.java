package dev.atoll.app.workspace.journal;

import dev.atoll.app.workspace.Encoding;
import dev.atoll.core.history.History;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.text.TextBuilder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts that a former version kept, whole, one file each: the document's path or title, a blank line, and the
/// characters, all as UTF-16; the file's name tells the process that kept it. They are read once, and then kept as all
/// others are.
final class FormerJournal {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}\\.(\\d{1,18})\\.unsaved");
    private static final String HEAD_END = "\n\n";

    private final Storage storage;
    private final Path folder;
    private final List<Path> read = new ArrayList<>();

    FormerJournal(Storage storage, Path folder) {
        this.storage = storage;
        this.folder = folder;
    }

    /// All texts whose process has ended. What cannot be read stays where it is.
    List<KeptDocument> documents() {
        List<KeptDocument> found = new ArrayList<>();
        try {
            for (String name : storage.names(folder)) {
                Matcher keeper = NAME.matcher(name);
                if (keeper.matches() && ended(Long.parseLong(keeper.group(1)))) {
                    read(folder.resolve(name)).ifPresent(found::add);
                }
            }
        } catch (IOException nothingKept) {
            return found;
        }
        return found;
    }

    private static boolean ended(long process) {
        return process == ProcessHandle.current().pid()
                || ProcessHandle.of(process).isEmpty();
    }

    private Optional<KeptDocument> read(Path file) {
        try (InputStream in = storage.read(file)) {
            String content = ByteBuffer.wrap(in.readAllBytes()).asCharBuffer().toString();
            int head = content.indexOf(HEAD_END);
            if (head < 0) {
                return Optional.empty();
            }
            read.add(file);
            return Optional.of(document(content.substring(0, head), content.substring(head + HEAD_END.length())));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static KeptDocument document(String name, String content) {
        Path path = Path.of(name);
        TextBuilder builder = new TextBuilder().append(content);
        DocumentState state = DocumentState.of(builder.text(), builder.lineBreaks(), List.of());
        return new KeptDocument(
                name,
                name,
                path.isAbsolute() ? Optional.of(path) : Optional.empty(),
                new KeptDocument.File(Optional.empty(), Encoding.UTF_8, false),
                state,
                History.empty());
    }

    /// Drops what was read: it is kept elsewhere now.
    void drop() {
        for (Path file : read) {
            try {
                storage.delete(file);
            } catch (IOException _) {
                // it is offered once more at the next start, which loses nothing
            }
        }
        read.clear();
    }
}

package dev.atoll.app.workspace;

import dev.atoll.app.words.Words;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// The user's trash, from which desktops bring things back.
///
/// Source of the format: [freedesktop.org's trash
/// specification](https://specifications.freedesktop.org/trash-spec/1.0/),
/// the trash of the home folder.
final class Trash {
    private static final int MOST_NAMES = 10_000;

    private final Disk disk;
    private final Path files;
    private final Path notes;
    private final Clock clock;

    /// @param folder the trash's folder; made when it is first needed
    Trash(Disk disk, Path folder, Clock clock) {
        this.disk = disk;
        this.clock = clock;
        files = folder.resolve("files");
        notes = folder.resolve("info");
    }

    /// Moves a file or a folder into the trash, with a note of where it was.
    ///
    /// @throws IOException if it is where it was, since that cannot be done
    void take(Path place) throws IOException {
        disk.createFolders(files);
        disk.createFolders(notes);
        byte[] note = note(place).getBytes(StandardCharsets.UTF_8);
        for (int number = 1; number <= MOST_NAMES; number++) {
            String name = Sentences.name(place) + (number == 1 ? "" : "." + number);
            Path noted = notes.resolve(name + ".trashinfo");
            if (reserve(noted)) {
                try {
                    disk.write(noted, note);
                    disk.move(place, files.resolve(name));
                    return;
                } catch (FileAlreadyExistsException taken) {
                    disk.delete(noted);
                } catch (IOException failure) {
                    disk.delete(noted);
                    throw failure;
                }
            }
        }
        throw new IOException(Words.of("workspace.the-trash-has-too-many"));
    }

    private boolean reserve(Path noted) throws IOException {
        try {
            disk.createNew(noted);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        }
    }

    private String note(Path place) throws IOException {
        try {
            String path = new URI(null, null, place.toString(), null).getRawPath();
            String now = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                    LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
            return "[Trash Info]\nPath=" + path + "\nDeletionDate=" + now + "\n";
        } catch (URISyntaxException unspeakable) {
            throw new IOException(Words.of("workspace.its-path-cannot-be-noted"), unspeakable);
        }
    }
}

package dev.atoll.app.workspace;

import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.SaveResult.NotSaved;
import dev.atoll.app.workspace.SaveResult.Reason;
import dev.atoll.app.workspace.SaveResult.Saved;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/// Writing a file so that a crash at any point leaves the old bytes or the new ones.
///
/// A new file beside the old one is written, brought to the medium, given the old one's rights and renamed over it.
/// Only
/// where that would change more than the bytes (further hard links, a foreign owner, a folder that takes no new files)
/// is
/// the file itself written.
final class SafeSave {
    private final Disk disk;

    SafeSave(Disk disk) {
        this.disk = disk;
    }

    SaveResult save(SaveRequest request, boolean overwrite) {
        Encoded encoded = Encoded.of(request.text(), request.breaks(), request.encoding());
        return switch (encoded) {
            case Encoded.Impossible impossible -> notEncodable(request, impossible);
            case Encoded.Bytes bytes -> save(request, bytes.bytes(), overwrite);
        };
    }

    Optional<String> replaceBytes(Path path, byte[] bytes) {
        String name = Sentences.name(path);
        try {
            Path target = disk.target(path);
            Facts facts = factsOrNull(target);
            if (facts == null) {
                create(target, bytes);
            } else {
                replace(target, facts, bytes);
            }
            return Optional.empty();
        } catch (AccessDeniedException | ReadOnlyFileSystemException denied) {
            return Optional.of(readOnly(name).sentence());
        } catch (IOException failure) {
            return Optional.of(failed(name, failure).sentence());
        }
    }

    private SaveResult save(SaveRequest request, byte[] bytes, boolean overwrite) {
        String name = Sentences.name(request.path());
        try {
            Path target = disk.target(request.path());
            Facts facts = factsOrNull(target);
            Optional<NotSaved> obstacle = obstacle(request, target, facts, overwrite);
            if (obstacle.isPresent()) {
                return obstacle.get();
            }
            if (facts == null) {
                create(target, bytes);
            } else {
                replace(target, facts, bytes);
            }
            boolean again = facts == null && request.before().isPresent();
            return new Saved(new FileStamp(bytes.length, disk.facts(target).modified(), digest(bytes)), again);
        } catch (AccessDeniedException | ReadOnlyFileSystemException denied) {
            return readOnly(name);
        } catch (IOException failure) {
            return failed(name, failure);
        }
    }

    private Optional<NotSaved> obstacle(SaveRequest request, Path target, @Nullable Facts facts, boolean overwrite)
            throws IOException {
        String name = Sentences.name(request.path());
        if (facts == null) {
            return Optional.empty();
        }
        if (facts.kind() != Facts.Kind.FILE) {
            return Optional.of(new NotSaved(Reason.NOT_A_FILE, Words.of("workspace.is-not-saved-that-name", name)));
        }
        if (!facts.writable()) {
            return Optional.of(readOnly(name));
        }
        if (!overwrite && changed(target, facts, request.before())) {
            return Optional.of(new NotSaved(
                    Reason.CHANGED_ON_DISK,
                    request.before().isPresent()
                            ? Words.of("workspace.is-not-saved-another-program", name)
                            : Words.of("workspace.is-not-saved-a-file", name)));
        }
        return Optional.empty();
    }

    private boolean changed(Path target, Facts facts, Optional<FileStamp> before) throws IOException {
        if (before.isEmpty()) {
            return true;
        }
        FileStamp stamp = before.get();
        if (stamp.sameMoment(facts)) {
            return false;
        }
        // a touched file with the same bytes is no conflict
        return facts.size() != stamp.size() || !digest(disk.read(target)).equals(stamp.digest());
    }

    private void create(Path target, byte[] bytes) throws IOException {
        Path folder = target.getParent();
        if (folder != null) {
            disk.createFolders(folder);
        }
        Path fresh = disk.createBeside(target);
        try {
            disk.write(fresh, bytes);
            disk.giveDefaultRights(fresh);
            disk.rename(fresh, target);
        } catch (IOException failure) {
            disk.delete(fresh);
            throw failure;
        }
    }

    private void replace(Path target, Facts facts, byte[] bytes) throws IOException {
        if (facts.names() > 1) {
            writeInPlace(target, bytes);
            return;
        }
        Path fresh;
        try {
            fresh = disk.createBeside(target);
        } catch (AccessDeniedException folderTakesNoFiles) {
            writeInPlace(target, bytes);
            return;
        }
        boolean renamed = false;
        try {
            disk.write(fresh, bytes);
            if (disk.copyRights(target, fresh)) {
                disk.rename(fresh, target);
                renamed = true;
            }
        } finally {
            if (!renamed) {
                disk.delete(fresh);
            }
        }
        if (!renamed) {
            writeInPlace(target, bytes);
        }
    }

    /// Writes the file itself. Its old bytes are in a file beside it meanwhile, where the folder takes one, so that a
    /// crash leaves the old bytes or the new; a failure brings the old ones back.
    private void writeInPlace(Path target, byte[] bytes) throws IOException {
        byte[] old = disk.read(target);
        Optional<Path> backup = backup(target, old);
        try {
            disk.write(target, bytes);
        } catch (IOException failure) {
            try {
                disk.write(target, old);
            } catch (IOException again) {
                throw new IOException(
                        Sentences.cause(failure) + " "
                                + backup.map(path -> Words.of("workspace.what-was-in-the-file", path))
                                        .orElse(Words.of("workspace.the-file-is-damaged-what")),
                        failure);
            }
            drop(backup);
            throw failure;
        }
        drop(backup);
    }

    private Optional<Path> backup(Path target, byte[] old) throws IOException {
        Path backup;
        try {
            backup = disk.createBeside(target);
        } catch (AccessDeniedException folderTakesNoFiles) {
            return Optional.empty();
        }
        try {
            disk.write(backup, old);
            return Optional.of(backup);
        } catch (IOException failure) {
            disk.delete(backup);
            throw failure;
        }
    }

    private void drop(Optional<Path> backup) throws IOException {
        if (backup.isPresent()) {
            disk.delete(backup.get());
        }
    }

    private @Nullable Facts factsOrNull(Path path) throws IOException {
        try {
            return disk.facts(path);
        } catch (NoSuchFileException missing) {
            return null;
        }
    }

    private static NotSaved readOnly(String name) {
        return new NotSaved(Reason.READ_ONLY, Words.of("workspace.is-not-saved-you-do", name));
    }

    private static NotSaved failed(String name, IOException failure) {
        String cause = Sentences.cause(failure);
        boolean full = cause.toLowerCase(Locale.ROOT).contains("no space left")
                || cause.toLowerCase(Locale.ROOT).contains("not enough space")
                || cause.toLowerCase(Locale.ROOT).contains("quota exceeded");
        if (full) {
            return new NotSaved(Reason.DISK_FULL, Words.of("workspace.is-not-saved-the-disk", name));
        }
        if (failure instanceof FileSystemException system && "Read-only file system".equals(system.getReason())) {
            return readOnly(name);
        }
        return new NotSaved(Reason.FAILED, Words.of("workspace.is-not-saved", name, cause));
    }

    private static NotSaved notEncodable(SaveRequest request, Encoded.Impossible impossible) {
        String character = Character.isSupplementaryCodePoint(impossible.codePoint())
                        || !Character.isSurrogate((char) impossible.codePoint())
                ? "‘" + Character.toString(impossible.codePoint()) + "’"
                : Words.of("workspace.half-a-character");
        boolean utf8 = request.encoding().charset().equals(StandardCharsets.UTF_8);
        return new NotSaved(
                Reason.NOT_ENCODABLE,
                Words.of(
                        "workspace.cannot-hold",
                        Sentences.name(request.path()),
                        request.encoding().charset().name(),
                        character,
                        String.valueOf(impossible.line() + 1),
                        utf8
                                ? Words.of("workspace.remove-it-then-save-again")
                                : Words.of("workspace.save-it-as-utf-8")));
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package dev.atoll.app.workspace;

import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.OpenResult.Reason;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;

/// How files are read that are to be open.
///
/// @param disk where they are
/// @param maxBytes the largest that is read
/// @param detecting tells what bytes are
record Reading(Disk disk, long maxBytes, Function<byte[], Detection> detecting) {
    /// Reads a file, or tells why not.
    OpenResult open(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            return open(absolute, disk.facts(absolute));
        } catch (NoSuchFileException missing) {
            return new OpenResult.Missing(absolute, missing(absolute));
        } catch (AccessDeniedException denied) {
            return refused(
                    absolute, Reason.UNREADABLE, Words.of("workspace.cannot-be-read-you", Sentences.name(absolute)));
        } catch (FileSystemLoopException loop) {
            return refused(
                    absolute, Reason.NOT_A_FILE, Words.of("workspace.is-a-symbolic-link", Sentences.name(absolute)));
        } catch (IOException failure) {
            return refused(
                    absolute,
                    Reason.FAILED,
                    Words.of("workspace.cannot-be-read", Sentences.name(absolute), Sentences.cause(failure)));
        }
    }

    private OpenResult open(Path path, Facts facts) throws IOException {
        return switch (facts.kind()) {
            case FOLDER -> new OpenResult.Folder(path);
            case OTHER -> refused(path, Reason.NOT_A_FILE, Words.of("workspace.is-a-device-or", Sentences.name(path)));
            case FILE -> facts.size() > maxBytes ? tooBig(path, facts.size()) : read(path, facts);
        };
    }

    private OpenResult read(Path path, Facts facts) throws IOException {
        byte[] bytes = disk.read(path);
        return decode(path, bytes, new FileStamp(bytes.length, facts.modified(), SafeSave.digest(bytes)));
    }

    /// Makes a text file of bytes.
    ///
    /// @param path the name they are given
    OpenResult decode(Path path, byte[] bytes, FileStamp stamp) {
        return switch (detecting.apply(bytes)) {
            case Detection.OfBinary _ ->
                refused(path, Reason.BINARY, Words.of("workspace.is-not-text-so", Sentences.name(path)));
            case Detection.OfDamage damage ->
                refused(
                        path,
                        Reason.DAMAGED,
                        Words.of(
                                "workspace.says-it-is-but",
                                Sentences.name(path),
                                damage.encoding().charset().name()));
            case Detection.OfAnother another ->
                refused(
                        path,
                        Reason.DAMAGED,
                        Words.of(
                                "workspace.is-not-in",
                                Sentences.name(path),
                                another.encoding().label()));
            case Detection.OfText text -> {
                Decoding decoding = text.decoding();
                TextFile file = new TextFile(path, decoding.text(), decoding.breaks(), text.encoding(), stamp);
                yield new OpenResult.Opened(file, Sentences.escapes(path, decoding.escaped()));
            }
        };
    }

    private OpenResult tooBig(Path path, long size) {
        return refused(
                path,
                Reason.TOO_BIG,
                Words.of("workspace.is-too-big-to", Sentences.name(path), size >> 20, maxBytes >> 20));
    }

    private String missing(Path path) {
        Path folder = path.getParent();
        if (folder == null || disk.has(folder)) {
            return Words.of("workspace.does-not-exist-yet-saving", Sentences.name(path));
        }
        return Words.of("workspace.does-not-exist-yet-saving-creates", Sentences.name(path), folder);
    }

    private static OpenResult refused(Path path, Reason reason, String sentence) {
        return new OpenResult.Refused(path, reason, sentence);
    }
}

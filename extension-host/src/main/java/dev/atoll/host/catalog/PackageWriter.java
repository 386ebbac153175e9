package dev.atoll.host.catalog;

import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.Problem;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes packages. The same files give the same bytes, whenever and wherever: names are sorted, times are
/// fixed.
public final class PackageWriter {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackageWriter() {}

    /// The package of these files.
    ///
    /// @param files contents by their path inside the package, without the lists in `META`
    /// @throws IllegalArgumentException if the result would not be a sound package; the message says why
    public static byte[] pack(SortedMap<String, byte[]> files) {
        var all = new TreeMap<>(files);
        all.put(FileList.FILE, FileList.of(files));
        return sound(zip(all));
    }

    /// The same package with a signature in it, in place of the one that it has.
    ///
    /// @param content a package that was read
    /// @param signature what is put in `META/signature`
    /// @param publisher the key that proves it, for `META/publisher.pub`
    public static byte[] signed(PackageContent content, byte[] signature, byte[] publisher) {
        var all = new TreeMap<>(content.files());
        all.put(FileList.FILE, content.proof().list().array());
        all.put(PackageProof.SIGNATURE, signature);
        all.put(PackageProof.PUBLISHER, publisher);
        return sound(zip(all));
    }

    private static byte[] zip(SortedMap<String, byte[]> all) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (var file : all.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] sound(byte[] bytes) {
        return switch (new PackageReader(PackageBounds.DEFAULTS).read(bytes)) {
            case PackageResult.Sound ignored -> bytes;
            case PackageResult.Unsound unsound -> throw new IllegalArgumentException(lines(unsound.problems()));
        };
    }

    /// Packs all files of a folder into a package file named after the manifest, `publisher.name-1.2.3.atollx`.
    ///
    /// @param folder what is packed; hidden files and links in it are refused
    /// @param target the folder the package goes to
    /// @return the package file
    /// @throws IOException if a file cannot be read or written
    /// @throws IllegalArgumentException if the result would not be a sound package; the message says why
    public static Path pack(Path folder, Path target) throws IOException {
        var files = contents(folder);
        var bytes = pack(files);
        var problems = new ArrayList<Problem>();
        var manifest = ManifestReader.read(files.getOrDefault(Manifest.FILE, new byte[0]), problems)
                .orElseThrow(() -> new IllegalArgumentException(lines(problems)));
        Files.createDirectories(target);
        var result = target.resolve(fileName(manifest));
        var aside = target.resolve(result.getFileName() + ".tmp");
        Files.write(aside, bytes);
        Files.move(aside, result, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return result;
    }

    /// The package of all files of a folder.
    ///
    /// @param folder what is packed; hidden files and links in it are refused
    /// @throws IOException if a file cannot be read
    /// @throws IllegalArgumentException if the result would not be a sound package; the message says why
    public static byte[] packed(Path folder) throws IOException {
        return pack(contents(folder));
    }

    /// The name of a package's file.
    public static String fileName(Manifest manifest) {
        return manifest.id() + "-" + manifest.version() + ".atollx";
    }

    private static SortedMap<String, byte[]> contents(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var walk = Files.walk(folder)) {
            for (var file : (Iterable<Path>) walk::iterator) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    continue;
                }
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        || file.getFileName().toString().startsWith(".")) {
                    throw new IllegalArgumentException(name + ": only plain files that are not hidden can be packed.");
                }
                files.put(name, Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static String lines(List<Problem> problems) {
        return String.join("\n", problems.stream().map(Problem::toString).toList());
    }
}

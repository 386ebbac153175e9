package dev.atoll.host.catalog;

import dev.atoll.host.engine.GuardedStore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/// Where a build puts the code of [PreparedCode].
public final class PreparedFolder {
    private static final String PACKAGES = ".atollx";
    private static final String MADE_OF = "made-of.txt";

    private final List<Path> packages;
    private final Path folder;

    /// @param place the folder of the packages
    public PreparedFolder(Path place) throws IOException {
        this.folder = place.resolve(PreparedCode.FOLDER);
        try (var files = Files.list(place)) {
            this.packages = files.filter(file -> file.toString().endsWith(PACKAGES))
                    .sorted()
                    .toList();
        }
    }

    /// The packages.
    public List<URI> packages() {
        return packages.stream().map(Path::toUri).toList();
    }

    /// Makes the code, unless it was made of the same packages by the same host before.
    ///
    /// @param filling gets an empty folder and fills the folder `code` in it, as [CodeFiles] does
    public void make(Consumer<Path> filling) throws IOException {
        var told = folder.resolve(MADE_OF);
        var madeOf = madeOf();
        if (Files.exists(told) && Files.readString(told).equals(madeOf)) {
            return;
        }
        delete(folder);
        var scratch = Files.createTempDirectory("atoll-prepare");
        try {
            filling.accept(scratch);
            Files.createDirectories(folder);
            try (var entries = Files.list(scratch.resolve("code"))) {
                for (var entry : entries.toList()) {
                    Files.write(folder.resolve(entry.getFileName()), GuardedStore.unguarded(Files.readAllBytes(entry)));
                }
            }
            Files.writeString(told, madeOf);
        } finally {
            delete(scratch);
        }
    }

    /// What the result depends on: the packages, the host's own classes and the JDK.
    private String madeOf() throws IOException {
        var digest = sha256();
        for (var one : packages) {
            digest.update(Files.readAllBytes(one));
        }
        var classes = Path.of(URI.create(PreparedFolder.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        try (var files = Files.walk(classes)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
        digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

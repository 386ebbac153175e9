package dev.atoll.host.catalog.install;

import dev.atoll.host.catalog.Disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Real files, which tell when somebody asks for the lock.
final class CountedLocks implements Disk {
    final CompletableFuture<Void> asked = new CompletableFuture<>();
    private final Disk real = Disk.local();

    @Override
    public List<String> names(Path folder) throws IOException {
        return real.names(folder);
    }

    @Override
    public Optional<byte[]> read(Path file, long most) throws IOException {
        return real.read(file, most);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        real.makeFolder(folder);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        real.write(file, content);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        real.rename(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        real.delete(file);
    }

    @Override
    public void deleteFolder(Path folder) throws IOException {
        real.deleteFolder(folder);
    }

    @Override
    public Lock lock(Path file) throws IOException {
        asked.complete(null);
        return real.lock(file);
    }
}

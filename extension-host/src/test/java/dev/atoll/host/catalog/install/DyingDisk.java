package dev.atoll.host.catalog.install;

import dev.atoll.host.catalog.Disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The real files until a process dies: at one operation that it never does, or of which it does half. Nothing is done
/// afterwards.
final class DyingDisk implements Disk {
    private final Disk real = Disk.local();
    private final Runnable death;
    private final int last;
    private final boolean half;
    private int changes;

    /// @param last how many changes are made before
    /// @param half whether the file that is being written is there in part
    /// @param death what ends the process; does not return
    DyingDisk(int last, boolean half, Runnable death) {
        this.last = last;
        this.half = half;
        this.death = death;
    }

    /// How many changes were made.
    int changes() {
        return changes;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private void change(Step whole, Step part) throws IOException {
        if (changes == last) {
            if (half) {
                part.run();
            }
            death.run();
        }
        changes++;
        whole.run();
    }

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
        change(() -> real.makeFolder(folder), () -> {});
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        change(() -> real.write(file, content), () -> real.write(file, Arrays.copyOf(content, content.length / 2)));
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        change(() -> real.rename(from, to), () -> {});
    }

    @Override
    public void delete(Path file) throws IOException {
        change(() -> real.delete(file), () -> {});
    }

    @Override
    public void deleteFolder(Path folder) throws IOException {
        change(() -> real.deleteFolder(folder), () -> {});
    }

    @Override
    public Lock lock(Path file) throws IOException {
        return real.lock(file);
    }
}

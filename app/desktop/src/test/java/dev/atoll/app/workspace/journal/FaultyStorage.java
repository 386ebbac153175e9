package dev.atoll.app.workspace.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The local disk, of which one operation that changes it, and all after it, go wrong.
final class FaultyStorage implements Storage {
    private final Storage local = new LocalStorage();
    private final Fault fault;
    private final boolean half;
    private int left;

    /// What going wrong is.
    interface Fault {
        void happen() throws IOException;
    }

    /// @param left how many changes work
    /// @param half whether half of the first bytes that go wrong are written
    FaultyStorage(int left, boolean half, Fault fault) {
        this.left = left;
        this.half = half;
        this.fault = fault;
    }

    static FaultyStorage sound() {
        return new FaultyStorage(Integer.MAX_VALUE, false, () -> {});
    }

    /// From now on everything works.
    void mend() {
        left = Integer.MAX_VALUE;
    }

    boolean went() {
        return left < 0;
    }

    private boolean fails() {
        left = Math.max(-1, left - 1);
        return left < 0;
    }

    @Override
    public List<String> names(Path folder) throws IOException {
        return local.names(folder);
    }

    @Override
    public InputStream read(Path file) throws IOException {
        return local.read(file);
    }

    @Override
    public void makeFolders(Path folder) throws IOException {
        if (fails()) {
            fault.happen();
        }
        local.makeFolders(folder);
    }

    @Override
    public boolean makeFolder(Path folder) throws IOException {
        if (fails()) {
            fault.happen();
        }
        return local.makeFolder(folder);
    }

    @Override
    public void write(Path file, long at, byte[] bytes) throws IOException {
        boolean first = left == 0;
        if (fails()) {
            if (first && half) {
                local.write(file, at, Arrays.copyOf(bytes, bytes.length / 2));
            }
            fault.happen();
        }
        local.write(file, at, bytes);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        if (fails()) {
            fault.happen();
        }
        local.rename(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        if (fails()) {
            fault.happen();
        }
        local.delete(file);
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        return local.lock(file);
    }
}

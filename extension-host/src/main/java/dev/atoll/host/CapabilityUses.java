package dev.atoll.host;

import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.UseFile;
import dev.atoll.host.lifecycle.WarmUp;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// Notes what extensions really use of what they may, day by day; written in the background, since it is noted in the
/// midst of their calls. May be used from any thread.
final class CapabilityUses implements AutoCloseable {
    private final UseFile file;
    private final Clock clock;
    private final WarmUp background = new WarmUp();
    /// Whether something was noted that nobody has begun to write.
    private final AtomicBoolean due = new AtomicBoolean();
    /// Held while the file is written, so never by who notes something.
    private final Object writing = new Object();

    private boolean closed;

    CapabilityUses(UseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Notes that a capability was used. Waits for no file.
    void note(ExtensionId extension, CapabilityKind kind) {
        if (file.note(extension.value(), kind.word(), today()) && !due.getAndSet(true)) {
            background.start(List.of(this::write));
        }
    }

    private void write() {
        synchronized (writing) {
            if (closed || !due.getAndSet(false)) {
                return;
            }
            try {
                file.write(today());
            } catch (IOException keptForTheNextTime) {
                // where files do not work, it is known until the host ends
            }
        }
    }

    /// What an extension used. Reads a file.
    List<CapabilityUse> of(ExtensionId extension) {
        var first = today().minusDays(UseFile.DAYS - 1);
        return file.of(extension.value()).entrySet().stream()
                .flatMap(use -> CapabilityKind.of(use.getKey()).stream()
                        .map(kind -> new CapabilityUse(
                                kind,
                                use.getValue().stream()
                                        .filter(day -> !day.isBefore(first))
                                        .toList())))
                .filter(use -> !use.days().isEmpty())
                .toList();
    }

    /// Writes what is not written yet; nothing more is written afterwards.
    @Override
    public void close() {
        background.close();
        synchronized (writing) {
            write();
            closed = true;
        }
    }
}

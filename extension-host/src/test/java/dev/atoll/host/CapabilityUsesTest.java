package dev.atoll.host;

import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.Disk;
import dev.atoll.host.catalog.UseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/// What extensions use is noted in the midst of their calls and of the window's, which wait for no disk.
class CapabilityUsesTest {
    private static final ExtensionId ONE = new ExtensionId("reef.one");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answers = new CountDownLatch(1);

    /// A disk that does nothing until it is let.
    private Disk slow() {
        Disk disk = Disk.local();
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (_, method, arguments) -> {
                    asked.countDown();
                    answers.await();
                    try {
                        return method.invoke(disk, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @Test
    void notingWaitsForNoFile() throws Exception {
        CapabilityUses uses = new CapabilityUses(new UseFile(slow(), folder), CLOCK);
        try {
            uses.note(ONE, CapabilityKind.DOCUMENTS_READ);
            assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
            CompletableFuture.runAsync(() -> uses.note(ONE, CapabilityKind.STATUS_ITEMS))
                    .get(30, TimeUnit.SECONDS);
        } finally {
            answers.countDown();
            uses.close();
        }

        LocalDate today = LocalDate.now(CLOCK);
        CapabilityUses later = new CapabilityUses(new UseFile(Disk.local(), folder), CLOCK);
        assertThat(later.of(ONE))
                .containsExactlyInAnyOrder(
                        new CapabilityUse(CapabilityKind.DOCUMENTS_READ, List.of(today)),
                        new CapabilityUse(CapabilityKind.STATUS_ITEMS, List.of(today)));
        later.close();
    }
}

package dev.atoll.host;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.failure.Denied;
import dev.atoll.api.provider.HighlightProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What an extension leaves behind when it goes: nothing.
@Timeout(600)
class UnloadTest {
    private static final int TIMES = 200;
    private static final int WARM_UP = 40;
    private static final int EXTENSIONS = 20;

    @TempDir
    private Path folder;

    /// What grows when something is kept.
    ///
    /// @param classes loaded classes
    /// @param metaspace bytes of metaspace
    /// @param heap bytes of heap after collecting
    /// @param threads threads of extensions
    private record Footprint(long classes, long metaspace, long heap, long threads) {
        static Footprint now() {
            awaitEndOfThreads();
            collect();
            var classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
            var metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Metaspace"))
                    .mapToLong(pool -> pool.getUsage().getUsed())
                    .sum();
            return new Footprint(classes, metaspace, usedHeap(), extensionThreads());
        }

        /// Collects until what nobody holds is gone.
        private static void collect() {
            for (int i = 0; i < 3; i++) {
                var witness = new WeakReference<>(new byte[1 << 20]);
                while (witness.get() != null) {
                    System.gc();
                }
            }
        }

        private static long extensionThreads() {
            return Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith("ext-test.guest"))
                    .count();
        }

        private static void awaitEndOfThreads() {
            while (extensionThreads() > 0) {
                Thread.onSpinWait();
            }
        }
    }

    private static long usedHeap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void use(HostWorld world, int round, int pages) {
        var id = new DocumentId(round + 1);
        try (var document = world.open(id, "{ }\n".repeat(100))) {
            var provider = document.providers(HighlightProvider.class).getLast();
            assertThat(provider.highlight(new Revision(id, 1), new Span(1, pages))
                            .join())
                    .isNotNull();
        }
    }

    private static void leavesNothing(Footprint warm, Footprint after) {
        assertThat(after.classes()).isLessThan(warm.classes() + 60);
        assertThat(after.metaspace()).isLessThan(warm.metaspace() + (1 << 20));
        assertThat(after.heap()).isLessThan(warm.heap() + (4 << 20));
        assertThat(after.threads()).isZero();
    }

    /// What is there after a number of rounds, and after many more.
    private static void repeated(IntConsumer round) {
        for (int i = 0; i < WARM_UP; i++) {
            round.accept(i);
        }
        var warm = Footprint.now();
        for (int i = WARM_UP; i < WARM_UP + TIMES; i++) {
            round.accept(i);
        }
        leavesNothing(warm, Footprint.now());
    }

    @Test
    void unloadingTwoHundredTimesLeavesNoClassesThreadsOrMemory() {
        try (var world = new HostWorld(folder, UnaryOperator.identity())) {
            var file = world.packed("measured");
            repeated(round -> {
                world.loaded(file);
                use(world, round, 16);
                world.host.unload(HostWorld.GUEST);
            });
            assertThat(world.host.extensions()).isEmpty();
        }
    }

    @Test
    void replacingTwoHundredTimesLeavesNoOldVersions() {
        try (var world = new HostWorld(folder, UnaryOperator.identity())) {
            var files = List.of(world.packed("measured"), world.packed("says-goodbye"));
            repeated(round -> {
                if (round == 0) {
                    world.loaded(files.getFirst());
                }
                use(world, round, 16);
                assertThat(world.host.replace(files.get(round % 2)).join()).isInstanceOf(LoadResult.Loaded.class);
                if (round % 20 == 19) {
                    world.host.extensions().getFirst().disable();
                    world.host.extensions().getFirst().enable();
                }
            });
        }
    }

    @Test
    void aDisabledExtensionKeepsNeitherClassesNorMemory() {
        try (var world = new HostWorld(folder, UnaryOperator.identity())) {
            use(world, 0, loaded(world, 0));
            world.host.extensions().forEach(ExtensionHandle::disable);
            var before = Footprint.now();
            for (int i = 1; i <= EXTENSIONS; i++) {
                use(world, i, loaded(world, i));
            }
            assertThat(usedHeap()).isGreaterThan(before.heap() + EXTENSIONS * (4L << 20));
            world.host.extensions().forEach(ExtensionHandle::disable);
            leavesNothing(before, Footprint.now());
        }
    }

    /// Loads one of several extensions; gives the pages of memory that it should take.
    private static int loaded(HostWorld world, int number) {
        world.loaded(world.packed(HostWorld.manifest("test.guest", "test.guest" + number), "measured"));
        return 64;
    }

    @Test
    void whatIsAskedOfAnUnloadedExtensionFails() {
        try (var world = new HostWorld(folder, UnaryOperator.identity())) {
            world.loaded("measured");
            var document = world.open("{ }\n");
            var provider = document.providers(HighlightProvider.class).getFirst();
            world.host.unload(HostWorld.GUEST);
            world.host.unload(HostWorld.GUEST);
            assertThat(document.providers(HighlightProvider.class)).isEmpty();
            assertThat(world.host.language("json")).isEmpty();
            var revision = new Revision(HostWorld.DOCUMENT, 1);
            assertThatThrownBy(
                            () -> provider.highlight(revision, new Span(0, 1)).join())
                    .hasCauseInstanceOf(Denied.class);
            world.loaded("measured");
            assertThat(HostWorld.ask(document, 1, 0, 2).join().tokens().size()).isEqualTo(2);
        }
    }
}
